import { type ModelRows, Rows } from './model-rows';
import { weightAt } from './packed-weights';

/** The hidden layer: what a sentence's features add up to in each unit, weighed by each claim. */
export class HiddenScorer {
  private readonly outputs: Rows;
  private readonly sums: Float64Array;

  constructor(private readonly layer: ModelRows['hidden']) {
    this.outputs = new Rows(layer.outputs);
    this.sums = new Float64Array(layer.biases.length);
  }

  /** Adds to the score of each claim what the hidden layer makes of a sentence with these features, each named once. */
  addTo(scores: Float64Array, features: readonly number[]): void {
    const { sums } = this;
    const { inputs, biases, grain, outputBiases } = this.layer;
    sums.fill(0);
    for (const feature of features) {
      if (!this.weighs(feature)) continue;
      const row = feature * sums.length;
      for (let unit = 0; unit < sums.length; unit++)
        sums[unit] = (sums[unit] ?? 0) + weightAt(inputs, row + unit);
    }
    for (let unit = 0; unit < sums.length; unit++)
      sums[unit] = Math.max(0, (biases[unit] ?? 0) + grain * (sums[unit] ?? 0));
    for (let claim = 0; claim < scores.length; claim++) {
      const row = this.outputs.row(claim);
      let sum = outputBiases[claim] ?? 0;
      for (let unit = 0; unit < sums.length; unit++) sum += (sums[unit] ?? 0) * (row[unit] ?? 0);
      scores[claim] = (scores[claim] ?? 0) + sum;
    }
  }

  /** How much less a claim's score would be without each of a sentence's features, in their order. */
  contributions(claim: number, features: readonly number[]): number[] {
    const score = (some: readonly number[]) => {
      const scores = new Float64Array(this.layer.outputBiases.length);
      this.addTo(scores, some);
      return scores[claim] ?? 0;
    };
    const whole = score(features);
    return features.map((feature) =>
      this.weighs(feature) ? whole - score(features.filter((other) => other !== feature)) : 0,
    );
  }

  /** Whether a number is a single feature's: pairs, whose numbers come after, have no rows. */
  private weighs(feature: number): boolean {
    return feature * this.sums.length < this.layer.inputs.length;
  }
}
