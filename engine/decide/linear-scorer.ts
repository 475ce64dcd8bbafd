import { type ModelRows, Rows } from './model-rows';

/** The linear models of all claims, by feature: a sentence has few of the features, a feature few of the claims. */
export class LinearScorer {
  private readonly biases: Float64Array;
  private readonly rows: Rows;

  constructor({ biases, rows }: ModelRows['linear']) {
    this.biases = Float64Array.from(biases);
    this.rows = new Rows(rows);
  }

  /** The score of each claim for a sentence with these features, each named once. */
  scores(features: readonly number[]): Float64Array {
    const scores = this.biases.slice();
    for (const feature of features) {
      const row = this.rows.row(feature);
      for (let at = 0; at < row.length; at += 2) {
        const claim = row[at] ?? 0;
        scores[claim] = (scores[claim] ?? 0) + (row[at + 1] ?? 0);
      }
    }
    return scores;
  }

  /** What a feature adds to a claim's score. */
  weight(claim: number, feature: number): number {
    const row = this.rows.row(feature);
    for (let at = 0; at < row.length; at += 2) if (row[at] === claim) return row[at + 1] ?? 0;
    return 0;
  }
}
