import type { Statement } from '../model/record';
import { filedUnder } from '../read/filed';

/**
 * How near a sentence stands to each statement of a claim: which stance of several it takes, and which statement a
 * comparison rests on first. Both are described by the same tokens; those that few statements have count most.
 */

/** A statement of a claim, and how near it is; 0 is nothing in common. */
export interface Hit {
  readonly statement: Statement;
  readonly score: number;
}

/** What the record's statements are known by, the other way round: filed when the record is compiled. */
export interface TokenIndex {
  /** By token, the numbers of the statements that have it, in the record's order, with spaces between. */
  readonly statements: Readonly<Record<string, string>>;
  /** How many tokens each statement has. */
  readonly sizes: readonly number[];
}

/** @param tokens of each statement, in the record's order, each token once */
export function indexTokens(tokens: readonly (readonly string[])[]): TokenIndex {
  const statements = new Map<string, number[]>();
  for (const [at, mine] of tokens.entries()) {
    for (const token of mine) statements.set(token, [...(statements.get(token) ?? []), at]);
  }
  return {
    statements: Object.fromEntries([...statements].map(([token, numbers]) => [token, numbers.join(' ')])),
    sizes: tokens.map(({ length }) => length),
  };
}

/** A token as a sentence meets it. */
interface Posting {
  readonly statements: readonly number[];
  /** How telling it is: its inverse document frequency, as BM25 reckons it (S. Robertson and H. Zaragoza, 2009). */
  readonly weight: number;
}

/** A statement, and its number in the record. */
interface Numbered {
  readonly at: number;
  readonly statement: Statement;
}

/** Orders the statements of a claim by a sentence. */
export class Nearness {
  /** Each claim's statements with their numbers, in the record's order. */
  private readonly byClaim = new Map<string, Numbered[]>();
  /** Of the tokens that pages have had so far. */
  private readonly postings = new Map<string, Posting>();
  /** By statement, what it shares with the sentence that was asked for last. */
  private readonly shared: Float64Array;
  private asked: readonly string[] = [];

  /** @param tokens of the statements, in the same order */
  constructor(
    statements: readonly Statement[],
    private readonly tokens: TokenIndex,
  ) {
    this.shared = new Float64Array(statements.length);
    for (const [at, statement] of statements.entries()) {
      for (const claim of new Set(statement.answers.map((answer) => answer.claim))) {
        const others = this.byClaim.get(claim);
        if (others) others.push({ at, statement });
        else this.byClaim.set(claim, [{ at, statement }]);
      }
    }
  }

  /**
   * All statements of a claim, nearest first; equally near ones in the record's order.
   *
   * @param tokens the sentence's, as `tellingTokens` gives them
   */
  nearest(claim: string, tokens: readonly string[]): Hit[] {
    const mine = this.byClaim.get(claim) ?? [];
    if (mine.length > 0) this.share(tokens);
    const scores = new Float64Array(mine.length);
    for (let i = 0; i < mine.length; i++) scores[i] = this.scoreOf(mine[i]?.at ?? 0);
    const places = placesOf(scores);
    const hits = new Array<Hit>(mine.length);
    for (let i = 0; i < mine.length; i++) {
      const statement = mine[i]?.statement;
      if (statement) hits[places[i] ?? 0] = { statement, score: scores[i] ?? 0 };
    }
    return hits;
  }

  /** What a statement and the sentence share, against the statement's length: a long one has more in common with anything. */
  private scoreOf(at: number): number {
    return (this.shared[at] ?? 0) / Math.sqrt(this.tokens.sizes[at] || 1);
  }

  /** Adds up, for each statement, the weights of the tokens that it shares with a sentence. */
  private share(sentence: readonly string[]): void {
    // A sentence is asked for once a claim.
    if (this.asked === sentence) return;
    this.asked = sentence;
    this.shared.fill(0);
    for (const token of sentence) {
      const { statements, weight } = this.posting(token);
      for (const at of statements) this.shared[at] = (this.shared[at] ?? 0) + weight;
    }
  }

  private posting(token: string): Posting {
    const known = this.postings.get(token);
    if (known !== undefined) return known;
    const filed = filedUnder(this.tokens.statements, token);
    // Of words that no statement has nothing is kept.
    if (filed === undefined) return { statements: [], weight: 0 };
    const statements = filed.split(' ').map(Number);
    const { length: all } = this.shared;
    const weight = Math.log(1 + (all - statements.length + 0.5) / (statements.length + 0.5));
    const posting = { statements, weight };
    this.postings.set(token, posting);
    return posting;
  }
}

/**
 * The place of each score among all, the greatest first, equal ones in the order given. Numbers alone are sorted: a long
 * record has a thousand statements to a claim, and to compare them two by two takes longer than all else with them.
 */
function placesOf(scores: Float64Array): Uint32Array {
  const sorted = scores.toSorted();
  /** By the place of the first of equal scores, how many of them have theirs. */
  const placed = new Uint32Array(scores.length);
  const places = new Uint32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const first = scores.length - upTo(sorted, scores[i] ?? 0);
    const before = placed[first] ?? 0;
    places[i] = first + before;
    placed[first] = before + 1;
  }
  return places;
}

/** How many of some numbers in ascending order are no greater than a number. */
function upTo(sorted: Float64Array, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
