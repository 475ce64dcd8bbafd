import { generator } from './random';

/**
 * A linear classifier: L2-regularised support vector machine with squared hinge loss, solved by dual
 * coordinate descent (C.-J. Hsieh et al., "A dual coordinate descent method for large-scale linear SVM",
 * ICML 2008). Deterministic: the order of visits comes from a fixed generator.
 */

/** An example: the indices of the features it has, each with value 1. */
export type Example = Int32Array;

export interface SvmOptions {
  /** Cost of an example on the wrong side of the margin. */
  readonly cost: number;
  readonly rounds: number;
}

/** Rounds after which examples that lie well outside the margin are no longer visited, save in the last. */
const ROUNDS_BEFORE_SHRINKING = 2;
/** How far outside the margin an example must lie to be left alone. */
const WELL_OUTSIDE = 0.3;

/**
 * Trains one classifier.
 *
 * @param labels 1, -1, or 0 for an example to be left out
 * @param size number of features
 * @returns a weight for every feature; the bias is a feature of the caller's
 */
export function trainSvm(
  examples: readonly Example[],
  labels: Int8Array,
  size: number,
  options: SvmOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const alpha = new Float64Array(examples.length);
  const extra = 1 / (2 * options.cost);
  const random = generator(20_240_704);
  const all = [...labels.keys()].filter((i) => labels[i] !== 0);
  let order = [...all];
  for (let round = 0; round < options.rounds; round++) {
    if (round === options.rounds - 1) order = [...all];
    shuffle(order, random);
    const near: number[] = [];
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const y = labels[i] ?? 0;
      const old = alpha[i] ?? 0;
      const gradient = y * dot(weights, example) - 1 + extra * old;
      if (old > 0 || gradient < WELL_OUTSIDE) near.push(i);
      const next = Math.max(0, old - gradient / (example.length + extra));
      if (next === old) continue;
      alpha[i] = next;
      add(weights, example, (next - old) * y);
    }
    if (round >= ROUNDS_BEFORE_SHRINKING) order = near;
  }
  return weights;
}

/** The score of an example under the weights. */
export function dot(weights: Float64Array, example: Example): number {
  let sum = 0;
  for (let k = 0; k < example.length; k++) sum += weights[example[k] ?? 0] ?? 0;
  return sum;
}

function add(weights: Float64Array, example: Example, step: number): void {
  for (let k = 0; k < example.length; k++) {
    const index = example[k] ?? 0;
    weights[index] = (weights[index] ?? 0) + step;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
