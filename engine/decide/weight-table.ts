import { FeatureNumbers } from './packing/feature-numbers';
import { forEachWeight, type PackedModels } from './packing/weights';
import type { Vocabulary } from './vocabulary';

/** The weights of all claims, ready for look-up: a row for each feature that has any. */
export class WeightTable {
  /** Rows of single features by their names, of pairs by their numbers. */
  private readonly singles = new Map<string, number>();
  private readonly pairs = new Map<number, number>();
  private readonly numbers: FeatureNumbers;
  /** Where each row begins in `claims` and `weights`. */
  private readonly starts: number[] = [];
  private readonly claims: number[] = [];
  private readonly weights: number[] = [];

  constructor(models: PackedModels, vocabulary: Vocabulary) {
    this.numbers = new FeatureNumbers(vocabulary);
    let last = -1;
    forEachWeight(models, this.numbers, (feature, claim, weight) => {
      if (feature !== last) this.beginRow(feature);
      last = feature;
      this.claims.push(claim);
      this.weights.push(weight);
    });
    this.starts.push(this.claims.length);
  }

  private beginRow(feature: number): void {
    const row = this.starts.push(this.claims.length) - 1;
    if (this.numbers.kindOf(feature) === 'pair') this.pairs.set(feature, row);
    else this.singles.set(this.numbers.nameOf(feature), row);
  }

  /** How many rows there are; they are numbered from 0. */
  get rows(): number {
    return this.starts.length - 1;
  }

  /** The row of a feature that is not a pair. */
  rowOfSingle(feature: string): number | undefined {
    return this.singles.get(feature);
  }

  /** The row of a pair of names, by their numbers in the vocabulary. */
  rowOfPair(a: number, b: number): number | undefined {
    return this.pairs.get(this.numbers.numberOfPair(a, b));
  }

  /** Adds a row's weights to the scores of their claims. */
  add(row: number, scores: Float64Array): void {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at++) {
      const claim = this.claims[at] ?? 0;
      scores[claim] = (scores[claim] ?? 0) + (this.weights[at] ?? 0);
    }
  }
}
