import { generator } from './random';

/**
 * A linear classifier: L2-regularised support vector machine with squared hinge loss, solved by dual
 * coordinate descent (C.-J. Hsieh et al., "A dual coordinate descent method for large-scale linear SVM",
 * ICML 2008). Deterministic: the order of visits comes from a fixed generator.
 */

/** An example: the indices of the features it has, each with value 1. */
export type Example = Int32Array;

/**
 * Examples one behind the other in memory, where the learner comes by them fastest: example `i` has the features
 * from `starts[i]` to before `starts[i + 1]`.
 */
export interface Examples {
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** Lays examples one behind the other. */
export function layOut(examples: readonly Example[]): Examples {
  const starts = new Int32Array(examples.length + 1);
  for (const [i, example] of examples.entries()) starts[i + 1] = (starts[i] ?? 0) + example.length;
  const features = new Int32Array(starts.at(-1) ?? 0);
  for (const [i, example] of examples.entries()) features.set(example, starts[i]);
  return { starts, features };
}

export interface SvmOptions {
  /** Cost of each example on the wrong side of the margin. */
  readonly costs: Float64Array;
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
  { starts, features }: Examples,
  labels: Int8Array,
  size: number,
  options: SvmOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const alpha = new Float64Array(labels.length);
  const random = generator(20_240_704);
  const all = Int32Array.from([...labels.keys()].filter((i) => labels[i] !== 0));
  let order = all.slice();
  for (let round = 0; round < options.rounds; round++) {
    if (round === options.rounds - 1) order = all.slice();
    shuffle(order, random);
    const near = new Int32Array(order.length);
    let nearCount = 0;
    for (const i of order) {
      const from = starts[i] ?? 0;
      const to = starts[i + 1] ?? 0;
      const y = labels[i] ?? 0;
      const old = alpha[i] ?? 0;
      const extra = 1 / (2 * (options.costs[i] ?? 0));
      const gradient = y * sum(weights, features, from, to) - 1 + extra * old;
      if (old > 0 || gradient < WELL_OUTSIDE) near[nearCount++] = i;
      const next = Math.max(0, old - gradient / (to - from + extra));
      if (next === old) continue;
      alpha[i] = next;
      add(weights, features, from, to, (next - old) * y);
    }
    if (round >= ROUNDS_BEFORE_SHRINKING) order = near.slice(0, nearCount);
  }
  return weights;
}

/** The score of each example under the weights. */
export function scoresOf({ starts, features }: Examples, weights: Float64Array): Float64Array {
  const scores = new Float64Array(starts.length - 1);
  return scores.map((_, i) => sum(weights, features, starts[i] ?? 0, starts[i + 1] ?? 0));
}

function sum(weights: Float64Array, features: Int32Array, from: number, to: number): number {
  let total = 0;
  for (let k = from; k < to; k++) total += weights[features[k] ?? 0] ?? 0;
  return total;
}

function add(weights: Float64Array, features: Int32Array, from: number, to: number, step: number): void {
  for (let k = from; k < to; k++) {
    const feature = features[k] ?? 0;
    weights[feature] = (weights[feature] ?? 0) + step;
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = moved;
  }
}
