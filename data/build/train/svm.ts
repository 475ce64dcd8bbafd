/**
 * A linear classifier: L2-regularised support vector machine with squared hinge loss, solved by dual
 * coordinate descent (C.-J. Hsieh et al., "A dual coordinate descent method for large-scale linear SVM",
 * ICML 2008). Deterministic: the order of visits comes from a fixed generator.
 */

/** An example: indices and values of its features, and its weight in the loss (0 leaves it out). */
export interface Example {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface SvmOptions {
  /** Cost of a positive and of a negative example. */
  readonly positiveCost: number;
  readonly negativeCost: number;
  readonly rounds: number;
}

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
  const used = [...labels.keys()].filter((i) => labels[i] !== 0);
  const alpha = new Float64Array(examples.length);
  const diagonal = used.map((i) =>
    labels[i] === 1 ? 1 / (2 * options.positiveCost) : 1 / (2 * options.negativeCost),
  );
  const norms = used.map((i) => squaredNorm(examples[i]));
  const random = generator(20_240_704);
  const order = used.map((_, k) => k);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const k of order) {
      const i = used[k] ?? 0;
      const example = examples[i];
      const extra = diagonal[k] ?? 0;
      if (!example) continue;
      const y = labels[i] ?? 0;
      const old = alpha[i] ?? 0;
      const gradient = y * dot(weights, example) - 1 + extra * old;
      const next = Math.max(0, old - gradient / ((norms[k] ?? 0) + extra));
      if (next === old) continue;
      alpha[i] = next;
      addScaled(weights, example, (next - old) * y);
    }
  }
  return weights;
}

/** The score of an example under the weights. */
export function dot(weights: Float64Array, example: Example): number {
  let sum = 0;
  const { indices, values } = example;
  for (let k = 0; k < indices.length; k++) sum += (weights[indices[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

function addScaled(weights: Float64Array, example: Example, scale: number): void {
  const { indices, values } = example;
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k] ?? 0;
    weights[index] = (weights[index] ?? 0) + scale * (values[k] ?? 0);
  }
}

function squaredNorm(example: Example | undefined): number {
  let sum = 0;
  for (const value of example?.values ?? []) sum += value * value;
  return sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** mulberry32 (T. Ettinger): small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
