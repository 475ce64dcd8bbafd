import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Matcher } from '../../model/dataset';
import type { Statement } from '../../model/record';

/**
 * The index of statements: which statements of a claim stand nearest to a sentence?
 *
 * Fuse ranks, by its token search. It looks for every term in every text letter by letter, so each token is
 * one letter: a statement of twenty tokens is a text of twenty letters. It is given one claim's statements at
 * a time, and of those no more than share most of the sentence's tokens.
 */

/** A statement that came out of the index, with Fuse's score turned round: 1 is a perfect match. */
export interface Hit {
  readonly statement: Statement;
  readonly score: number;
}

/** Candidates that Fuse ranks at most; a claim of this story has 1 to 26 statements. */
const CANDIDATES = 32;
/** Terms of a query at most: the rarest say most about a sentence, and Fuse takes as long for each as for the first. */
const TERMS = 8;

const OPTIONS: IFuseOptions<string> = {
  useTokenSearch: true,
  threshold: 0,
  includeScore: true,
  ignoreFieldNorm: true,
  ignoreLocation: true,
  isCaseSensitive: true,
  tokenize: (text) => text.split(''),
};

/** The letter of token 0; from here to the surrogates every letter is one unit of UTF-16. */
const FIRST_LETTER = 0x3400;
/** Different tokens that an index can tell apart. */
const MOST_TOKENS = 0xd800 - FIRST_LETTER;
/** Stands in every text and query, so that all of a claim's statements are found. */
const CLAIM_LETTER = '·';

/** The statements that answer one claim. */
interface Shelf {
  readonly statements: readonly Statement[];
  readonly texts: readonly string[];
  /** Positions of the statements that have a token, by its letter. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Fuse over all of them, where they are few enough to be ranked whole. */
  fuse: Fuse<string> | null;
}

/** Finds statements by claim and nearness. */
export class StatementIndex {
  private readonly shelves = new Map<string, Shelf>();
  /** In how many statements a token occurs, by its number. */
  private readonly frequency: Uint32Array;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(statements: readonly Statement[], { index }: Pick<Matcher, 'index'>) {
    this.numbers = new Map([...new Set(index.flat())].map((token, number) => [token, number]));
    const length = this.numbers.size;
    if (length > MOST_TOKENS) throw new Error(`an index tells no more than ${MOST_TOKENS} tokens apart`);
    this.frequency = new Uint32Array(length);
    const byClaim = new Map<string, { statement: Statement; text: string }[]>();
    statements.forEach((statement, i) => {
      const numbers = (index[i] ?? []).flatMap((token) => this.numbers.get(token) ?? []);
      for (const number of numbers) this.frequency[number] = (this.frequency[number] ?? 0) + 1;
      const entry = { statement, text: CLAIM_LETTER + numbers.map(letter).join('') };
      for (const claim of new Set(statement.answers.map((answer) => answer.claim))) {
        const entries = byClaim.get(claim);
        if (entries) entries.push(entry);
        else byClaim.set(claim, [entry]);
      }
    });
    for (const [claim, entries] of byClaim) {
      const texts = entries.map(({ text }) => text);
      const shelf = {
        statements: entries.map(({ statement }) => statement),
        texts,
        postings: postingsOf(texts),
      };
      this.shelves.set(claim, { ...shelf, fuse: null });
    }
  }

  /**
   * The statements of a claim, those that share most with the sentence first.
   *
   * @param tokens the sentence's tokens, as `indexTokens` gives them
   */
  nearest(claim: string, tokens: readonly string[]): Hit[] {
    const shelf = this.shelves.get(claim);
    if (!shelf) return [];
    // A term that no statement of the claim has tells none from another.
    const terms = this.rarest(tokens).filter((term) => shelf.postings.has(term));
    const query = CLAIM_LETTER + terms.join('');
    const few = shelf.texts.length <= CANDIDATES;
    const places = few ? null : sharingMost(shelf, terms);
    const hits = places
      ? new Fuse(
          places.map((at) => shelf.texts[at] ?? ''),
          OPTIONS,
        ).search(query)
      : fuseOf(shelf).search(query);
    return hits.flatMap(({ refIndex, score }) => {
      const statement = shelf.statements[places?.[refIndex] ?? refIndex];
      return statement ? [{ statement, score: 1 - (score ?? 1) }] : [];
    });
  }

  /** Letters of the tokens that fewest statements have. */
  private rarest(tokens: readonly string[]): string[] {
    const count = (number: number) => this.frequency[number] ?? 0;
    return tokens
      .flatMap((token) => this.numbers.get(token) ?? [])
      .filter((number) => count(number) > 0)
      .sort((a, b) => count(a) - count(b))
      .slice(0, TERMS)
      .map(letter);
  }
}

function letter(token: number): string {
  return String.fromCharCode(FIRST_LETTER + token);
}

function postingsOf(texts: readonly string[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const term of text) {
      const places = postings.get(term);
      if (places) places.push(at);
      else postings.set(term, [at]);
    }
  });
  return postings;
}

function fuseOf(shelf: Shelf): Fuse<string> {
  shelf.fuse ??= new Fuse(shelf.texts, OPTIONS);
  return shelf.fuse;
}

/** The positions of the statements that share most of the terms, in as many as Fuse is to rank. */
function sharingMost({ texts, postings }: Shelf, terms: readonly string[]): number[] {
  const shared = new Uint8Array(texts.length);
  for (const term of terms) for (const at of postings.get(term) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  return [...shared.keys()].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, CANDIDATES);
}
