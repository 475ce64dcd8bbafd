import type { HiddenLayer } from '../../../engine/decide/models';
import { MOST_WEIGHT } from '../../../engine/decide/packed-weights';
import { generator } from './random';
import type { Example } from './svm';

/**
 * A network with one hidden layer of rectified units that all claims share, so that claims with few sentences learn
 * from the words of others. Trained on the log loss by stochastic gradient descent with a step of its own for each
 * weight (AdaGrad: J. Duchi, E. Hazan and Y. Singer, 2011). Deterministic: every chance comes from a fixed generator.
 */

export interface NetworkOptions {
  readonly units: number;
  readonly rounds: number;
  /** Share of an example's features left out each time it is seen, so that none is leant on alone (dropout: N. Srivastava et al., 2014). */
  readonly leftOut: number;
  /** Joined examples seen for each plain one, and what one of them counts. */
  readonly joined: number;
  readonly joinedCounts: number;
  readonly seed: number;
}

/** What a network learns from. */
export interface NetworkMaterial {
  readonly examples: readonly Example[];
  /** How much each example counts. */
  readonly counts: Float64Array;
  /** By output, then by example: 1, -1, or 0 for an example to be left out. */
  readonly labels: readonly Int8Array[];
  /** How many features there are. */
  readonly size: number;
}

/** Weights from features to units, feature by feature, and from units to outputs, output by output. */
export interface Network {
  readonly inputs: Float64Array;
  readonly unitBiases: Float64Array;
  readonly outputs: Float64Array;
  readonly outputBiases: Float64Array;
}

const STEP = 0.1;
/** What the steps shrink to in the last round, as a share of the first. */
const LAST_STEP = 0.05;
/** Log odds of a claim before anything is known: few sentences make it. */
const START_BIAS = -3;
/** An output that is as good as right teaches nothing more. */
const NEGLIGIBLE = 0.01;

/** Trains a network. */
export function trainNetwork(material: NetworkMaterial, options: NetworkOptions): Network {
  const { examples, counts, labels, size } = material;
  const { units } = options;
  const random = generator(options.seed);
  const inputs = new Weights(size * units, () => (random() - 0.5) * 0.3);
  const unitBiases = new Weights(units, () => 0);
  const outputs = new Weights(labels.length * units, () => (random() - 0.5) * 0.5);
  const outputBiases = new Weights(labels.length, () => START_BIAS);
  const hidden = new Float64Array(units);
  const slopes = new Float64Array(units);
  /** Units that an example switches on, the first `switchedOn` of them: the others neither say anything nor learn. */
  const active = new Int32Array(units);
  const order = Int32Array.from(examples.keys());
  const claiming = order.filter((i) => labels.some((label) => label[i] !== -1));
  const pick = (from: Int32Array) => from[Math.floor(random() * from.length)] ?? 0;
  const seen = new Features(size);
  let step = STEP;

  /** One step on an example, or on two read as one, which is its own other where there is but one. */
  const learn = (one: number, other: number, counted: number) => {
    const features = seen.list;
    hidden.set(unitBiases.values);
    for (let k = 0; k < seen.length; k++) {
      const at = (features[k] ?? 0) * units;
      for (let u = 0; u < units; u++) hidden[u] = (hidden[u] ?? 0) + (inputs.values[at + u] ?? 0);
    }
    let switchedOn = 0;
    for (let u = 0; u < units; u++) {
      slopes[u] = 0;
      if ((hidden[u] ?? 0) > 0) active[switchedOn++] = u;
    }
    let learned = false;
    for (let output = 0; output < labels.length; output++) {
      const label = either(labels[output]?.[one] ?? 0, labels[output]?.[other] ?? 0);
      if (label === 0) continue;
      const at = output * units;
      let score = outputBiases.values[output] ?? 0;
      for (let k = 0; k < switchedOn; k++) {
        const u = active[k] ?? 0;
        score += (outputs.values[at + u] ?? 0) * (hidden[u] ?? 0);
      }
      const error = 1 / (1 + Math.exp(-score)) - (label === 1 ? 1 : 0);
      if (Math.abs(error) < NEGLIGIBLE) continue;
      learned = true;
      const slope = error * counted;
      outputBiases.descend(output, slope, step);
      for (let k = 0; k < switchedOn; k++) {
        const u = active[k] ?? 0;
        slopes[u] = (slopes[u] ?? 0) + slope * (outputs.values[at + u] ?? 0);
        outputs.descend(at + u, slope * (hidden[u] ?? 0), step);
      }
    }
    if (!learned) return;
    for (let k = 0; k < switchedOn; k++) {
      const u = active[k] ?? 0;
      unitBiases.descend(u, slopes[u] ?? 0, step);
    }
    for (let f = 0; f < seen.length; f++) {
      const at = (features[f] ?? 0) * units;
      for (let k = 0; k < switchedOn; k++) {
        const u = active[k] ?? 0;
        if (slopes[u] !== 0) inputs.descend(at + u, slopes[u] ?? 0, step);
      }
    }
  };

  const isKept = () => random() >= options.leftOut;
  for (let round = 0; round < options.rounds; round++) {
    step = STEP * (1 - round / options.rounds + LAST_STEP);
    shuffle(order, random);
    for (const i of order) {
      seen.clear();
      seen.add(examples[i], isKept);
      learn(i, i, counts[i] ?? 0);
    }
    for (let made = 0; made < options.joined * order.length; made++) {
      const one = pick(claiming);
      const other = pick(order);
      seen.clear();
      seen.add(examples[one], isKept);
      seen.add(examples[other], isKept);
      learn(one, other, options.joinedCounts);
    }
  }
  return {
    inputs: inputs.values,
    unitBiases: unitBiases.values,
    outputs: outputs.values,
    outputBiases: outputBiases.values,
  };
}

/** Weights go to the dataset in whole multiples of this; of a thousand, the two that lie beyond `MOST_WEIGHT` are held at it. */
const GRAIN = 0.02;

/**
 * Several networks as one layer, whose outputs are their mean.
 *
 * @param units of each of them
 * @param counts what the outputs are multiplied with
 */
export function sideBySide(
  networks: readonly Network[],
  units: number,
  counts: number,
): Omit<HiddenLayer, 'features'> {
  const share = counts / networks.length;
  const rows = (values: (network: Network) => Float64Array, row: number) =>
    networks.flatMap((network) => [...values(network).subarray(row * units, (row + 1) * units)]);
  const [first] = networks;
  const claims = first?.outputBiases.length ?? 0;
  const features = (first?.inputs.length ?? 0) / units;
  const numbers = (length: number) => Array.from({ length }, (_, at) => at);
  return {
    inputs: numbers(features).flatMap((row) => rows(({ inputs }) => inputs, row).map(inGrains)),
    grain: GRAIN,
    biases: rows(({ unitBiases }) => unitBiases, 0).map(round),
    outputs: numbers(claims).flatMap((row) =>
      rows(({ outputs }) => outputs, row).map((weight) => round(weight * share)),
    ),
    outputBiases: numbers(claims).map((claim) =>
      round(networks.reduce((sum, { outputBiases }) => sum + (outputBiases[claim] ?? 0) * share, 0)),
    ),
  };
}

function inGrains(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight / GRAIN)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The label of two sentences read as one. */
function either(a: number, b: number): number {
  if (a === 1 || b === 1) return 1;
  return a === 0 || b === 0 ? 0 : -1;
}

/** The features of what is learned from at the moment, each once, in one place in memory: millions are seen in a training. */
class Features {
  readonly list: Int32Array;
  length = 0;
  /** By feature, the turn in which it was last met. */
  private readonly met: Int32Array;
  private turn = 0;

  constructor(size: number) {
    this.list = new Int32Array(size);
    this.met = new Int32Array(size);
  }

  clear(): void {
    this.length = 0;
    this.turn++;
  }

  /** Adds those of an example that were not met since the last `clear` and that chance leaves in. */
  add(example: Example | undefined, isKept: () => boolean): void {
    if (example === undefined) return;
    for (const feature of example) {
      if (this.met[feature] === this.turn) continue;
      this.met[feature] = this.turn;
      if (isKept()) this.list[this.length++] = feature;
    }
  }
}

/** Weights that go down a slope, each by steps that grow shorter the more it has moved. */
class Weights {
  readonly values: Float64Array;
  private readonly moved: Float64Array;

  constructor(length: number, start: () => number) {
    this.values = new Float64Array(length).map(start);
    this.moved = new Float64Array(length).fill(0.001);
  }

  descend(at: number, slope: number, step: number): void {
    const moved = (this.moved[at] ?? 0) + slope * slope;
    this.moved[at] = moved;
    this.values[at] = (this.values[at] ?? 0) - (step * slope) / Math.sqrt(moved);
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
