import { type Alignment, alignQuotation, tellingWords } from '../language/quotation';
import type { Statement } from '../model/record';

/**
 * Which recorded quotations come near words quoted on a page? Every one that shares telling words is held
 * against them; the rest need no look, so that a long record costs little more than a short one.
 */

interface Recorded {
  readonly statement: Statement;
  readonly quote: string;
}

/** A near quotation shares so many telling words; one of two may be another. */
const LEAST_SHARED = 2;
/** Quoted words that are remembered: those of a few sentences, each asked for once a claim. */
const REMEMBERED = 50;

/** Finds statements by recorded words. */
export class QuotationIndex {
  private readonly quotations: readonly Recorded[];
  /** Places of the quotations that a telling word stands in; made for the first look-up. */
  private postings: ReadonlyMap<string, readonly number[]> | null = null;
  /** How many telling words of the quotation that is looked up each has; all 0 between look-ups. */
  private readonly shared: Uint16Array;
  private readonly remembered = new Map<string, ReadonlyMap<Statement, Alignment>>();

  constructor(statements: readonly Statement[]) {
    this.quotations = statements.flatMap((statement) =>
      statement.quote === null ? [] : [{ statement, quote: statement.quote }],
    );
    this.shared = new Uint16Array(this.quotations.length);
  }

  /** The statements whose words agree with these or come close to them, and how these stand to them. */
  near(text: string): ReadonlyMap<Statement, Alignment> {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const near = new Map<Statement, Alignment>();
    for (const place of this.sharing(tellingWords(text))) {
      const recorded = this.quotations[place];
      const alignment = recorded ? alignQuotation(text, recorded.quote) : null;
      if (recorded && alignment) near.set(recorded.statement, alignment);
    }
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(text, near);
    return near;
  }

  /** The claims answered in words that agree with these, or come close to them. */
  claimsOf(text: string): ReadonlySet<string> {
    const words = new Set(tellingWords(text));
    const claims = new Set<string>();
    for (const { quote, answers } of this.near(text).keys()) {
      // What has one word in common again and again may be another's.
      const common = new Set(tellingWords(quote ?? '').filter((word) => words.has(word)));
      if (common.size >= leastShared(words.size)) for (const { claim } of answers) claims.add(claim);
    }
    return claims;
  }

  private sharing(words: readonly string[]): number[] {
    const least = leastShared(words.length);
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

/** How many of so many telling words a near quotation has. */
function leastShared(words: number): number {
  return words > LEAST_SHARED ? LEAST_SHARED : 1;
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
