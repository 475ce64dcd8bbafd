import type { LinearWeights } from './models';

/** The linear models of all claims, laid out by feature: a sentence has few of the features, a feature few of the claims. */
export class LinearScorer {
  private readonly biases: Float64Array;
  /** Where the weights of each feature begin; one place more than there are features. */
  private readonly starts: Uint32Array;
  private readonly claims: Uint16Array;
  private readonly weights: Float64Array;

  /**
   * @param models one a claim
   * @param features how many features have numbers
   */
  constructor(models: readonly LinearWeights[], features: number) {
    this.biases = Float64Array.from(models, ({ bias }) => bias);
    this.starts = new Uint32Array(features + 1);
    for (const model of models) for (const feature of model.features) this.count(feature);
    for (let feature = 0; feature < features; feature++) {
      this.starts[feature + 1] = (this.starts[feature + 1] ?? 0) + (this.starts[feature] ?? 0);
    }
    const length = this.starts[features] ?? 0;
    this.claims = new Uint16Array(length);
    this.weights = new Float64Array(length);
    const next = this.starts.slice();
    models.forEach((model, claim) => {
      model.features.forEach((feature, at) => {
        const place = next[feature] ?? 0;
        next[feature] = place + 1;
        this.claims[place] = claim;
        this.weights[place] = model.weights[at] ?? 0;
      });
    });
  }

  private count(feature: number): void {
    this.starts[feature + 1] = (this.starts[feature + 1] ?? 0) + 1;
  }

  /** The score of each claim for a sentence with these features, each named once. */
  scores(features: readonly number[]): Float64Array {
    const scores = this.biases.slice();
    for (const feature of features) {
      const end = this.starts[feature + 1] ?? 0;
      for (let at = this.starts[feature] ?? 0; at < end; at++) {
        const claim = this.claims[at] ?? 0;
        scores[claim] = (scores[claim] ?? 0) + (this.weights[at] ?? 0);
      }
    }
    return scores;
  }
}
