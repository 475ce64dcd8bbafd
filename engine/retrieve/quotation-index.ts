import { alignQuotation, tellingWords } from '../language/quotation';
import type { Statement } from '../model/record';

/**
 * Which recorded quotations come near words quoted on a page? Every one that shares a telling word is held
 * against them; the rest need no look, so that a long record costs little more than a short one.
 */

interface Recorded {
  readonly quote: string;
  /** The claims that its statement answers. */
  readonly claims: readonly string[];
}

/** A near quotation shares so many telling words; one of two may be another. */
const LEAST_SHARED = 2;

/** Finds claims by recorded words. */
export class QuotationIndex {
  private readonly quotations: readonly Recorded[];
  /** Places of the quotations that a telling word stands in; made for the first look-up. */
  private postings: ReadonlyMap<string, readonly number[]> | null = null;
  /** How many telling words each quotation shares with the one that is looked up; all 0 between look-ups. */
  private readonly shared: Uint16Array;

  constructor(statements: readonly Statement[]) {
    this.quotations = statements.flatMap(({ quote, answers }) =>
      quote === null ? [] : [{ quote, claims: [...new Set(answers.map((answer) => answer.claim))] }],
    );
    this.shared = new Uint16Array(this.quotations.length);
  }

  /** The claims answered in words that agree with these, or come close to them. */
  claimsOf(text: string): ReadonlySet<string> {
    const claims = new Set<string>();
    for (const place of this.sharing(new Set(tellingWords(text)))) {
      const recorded = this.quotations[place];
      if (recorded && alignQuotation(text, recorded.quote)) {
        for (const claim of recorded.claims) claims.add(claim);
      }
    }
    return claims;
  }

  private sharing(words: ReadonlySet<string>): number[] {
    const least = words.size > LEAST_SHARED ? LEAST_SHARED : 1;
    this.postings ??= postingsOf(this.quotations);
    const touched: number[] = [];
    for (const word of words) {
      for (const place of this.postings.get(word) ?? []) {
        const count = this.shared[place] ?? 0;
        if (count === 0) touched.push(place);
        this.shared[place] = count + 1;
      }
    }
    const found = touched.filter((place) => (this.shared[place] ?? 0) >= least);
    for (const place of touched) this.shared[place] = 0;
    return found;
  }
}

function postingsOf(quotations: readonly Recorded[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [place, { quote }] of quotations.entries()) {
    for (const word of new Set(tellingWords(quote))) {
      const places = postings.get(word);
      if (places) places.push(place);
      else postings.set(word, [place]);
    }
  }
  return postings;
}
