import type { StatementTokens } from '../model/dataset';
import type { Statement } from '../model/record';

/**
 * How near a sentence stands to each statement of a claim: which stance of several it takes, and which statement a
 * comparison rests on first. Both are described by the same tokens; those that few statements have count most.
 */

/** A statement of a claim, and how near it is; 0 is nothing in common. */
export interface Hit {
  readonly statement: Statement;
  readonly score: number;
}

interface Described {
  readonly statement: Statement;
  readonly tokens: ReadonlySet<string>;
}

/** Orders the statements of a claim by a sentence. */
export class Nearness {
  private readonly byClaim = new Map<string, Described[]>();
  /** How telling a token is: its inverse document frequency, as BM25 reckons it (S. Robertson and H. Zaragoza, 2009). */
  private readonly weights = new Map<string, number>();

  /** @param tokens of each statement, in the record's order */
  constructor(statements: readonly Statement[], tokens: StatementTokens) {
    const counts = new Map<string, number>();
    statements.forEach((statement, at) => {
      const described = { statement, tokens: new Set(tokens[at]) };
      for (const token of described.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
      for (const claim of new Set(statement.answers.map((answer) => answer.claim))) {
        const others = this.byClaim.get(claim);
        if (others) others.push(described);
        else this.byClaim.set(claim, [described]);
      }
    });
    for (const [token, count] of counts) {
      this.weights.set(token, Math.log(1 + (statements.length - count + 0.5) / (count + 0.5)));
    }
  }

  /**
   * All statements of a claim, nearest first; equally near ones in the record's order.
   *
   * @param tokens the sentence's, as `tellingTokens` gives them
   */
  nearest(claim: string, tokens: readonly string[]): Hit[] {
    const hits = (this.byClaim.get(claim) ?? []).map(
      (described): Hit => ({ statement: described.statement, score: this.score(described, tokens) }),
    );
    return hits.sort((a, b) => b.score - a.score);
  }

  /** The weights of what both have, against the statement's length: a long one has more in common with anything. */
  private score({ tokens }: Described, sentence: readonly string[]): number {
    let shared = 0;
    for (const token of sentence) if (tokens.has(token)) shared += this.weights.get(token) ?? 0;
    return shared / Math.sqrt(tokens.size || 1);
  }
}
