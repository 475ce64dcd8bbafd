import type { HiddenLayer } from './models';

/** The hidden layer, laid out for look-up by feature. */
export class HiddenScorer {
  private readonly units: number;
  private readonly inputs: Float32Array;
  private readonly outputs: Float32Array;
  private readonly biases: Float32Array;
  /** Where each feature's weights begin among `inputs`, by its number; -1 where it has none. */
  private readonly starts: Int32Array;
  private readonly sums: Float32Array;

  /** @param features how many features have numbers */
  constructor(
    private readonly layer: HiddenLayer,
    features: number,
  ) {
    const { inputs, grain, biases, outputs } = layer;
    this.units = biases.length;
    this.inputs = new Float32Array(inputs.length);
    for (let at = 0; at < inputs.length; at++) this.inputs[at] = (inputs[at] ?? 0) * grain;
    this.outputs = Float32Array.from(outputs);
    this.biases = Float32Array.from(biases);
    this.starts = new Int32Array(features).fill(-1);
    layer.features.forEach((feature, row) => {
      this.starts[feature] = row * this.units;
    });
    this.sums = new Float32Array(this.units);
  }

  /** Adds to the score of each claim what the hidden layer makes of a sentence with these features, each named once. */
  addTo(scores: Float64Array, features: readonly number[]): void {
    const { units, sums } = this;
    sums.set(this.biases);
    for (const feature of features) {
      const start = this.starts[feature] ?? -1;
      if (start < 0) continue;
      for (let unit = 0; unit < units; unit++)
        sums[unit] = (sums[unit] ?? 0) + (this.inputs[start + unit] ?? 0);
    }
    for (let claim = 0; claim < scores.length; claim++) {
      let sum = this.layer.outputBiases[claim] ?? 0;
      for (let unit = 0; unit < units; unit++)
        sum += Math.max(0, sums[unit] ?? 0) * (this.outputs[claim * units + unit] ?? 0);
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
      (this.starts[feature] ?? -1) < 0 ? 0 : whole - score(features.filter((other) => other !== feature)),
    );
  }
}
