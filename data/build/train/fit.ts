import { numbersIn } from '../../../engine/decide/feature-numbers';
import type { SentenceFeatures } from '../../../engine/decide/features';
import type { HiddenLayer, LinearWeights, Models, Thresholds } from '../../../engine/decide/models';
import type { Label } from '../labelled';
import { type Calibration, calibrationOf } from './calibration';
import { countFeatures, keepUsed, tableOf } from './feature-list';
import { joinPairs } from './join';
import { sideBySide, trainNetwork } from './network';
import { type Example, type Examples, layOut, trainSvm } from './svm';

/** Learns from labelled sentences which features speak for which claim. */

/** A labelled sentence as the learner sees it. */
export interface TrainingSentence {
  readonly features: SentenceFeatures;
  readonly labels: readonly Label[];
  /** Whether it is real coverage, restated. */
  readonly real: boolean;
}

/** Settings found by leaving real coverage and whole files out (`npm run evaluate`); see corpus/README.md. */
const SETTINGS = {
  /** A feature must occur in this many sentences to be learned from. */
  leastSentences: 2,
  cost: 0.03,
  /** How much more a sentence of real coverage counts: there is little of it, and it is what the engine is for. */
  realCounts: 5,
  /** Dense sentences made for each labelled one, and what one of them costs: it is less sure to be well labelled. */
  joined: 2,
  costOfJoined: 0.015,
  rounds: 12,
  /** The first fit only sorts out features that are of no use, which takes fewer rounds. */
  roundsToSort: 5,
  /** Features kept a claim, the heaviest, step by step: each time the model is fitted again on these alone. */
  kept: [1200, 550, 300],
  /**
   * The hidden layer knows single features that occur in this many sentences, neighbouring words among them; the
   * linear models, which weigh pairs of their own, do not know those.
   */
  leastSentencesHidden: 9,
  leastSentencesOfNeighbours: 18,
  network: { units: 32, rounds: 20, leftOut: 0.3, joined: 1, joinedCounts: 0.5 },
  /** Networks that differ in their chances, put beside one another: their mean errs less than each of them. */
  networks: 2,
  /** What the hidden layer's scores count for beside the linear ones. */
  hiddenCounts: 0.4,
} as const;

/**
 * Chosen on real coverage left out, precision before recall: the mark where some 95 in 100 are right
 * (`npm run evaluate -- --quick --curve`). What accuses shows besides, by the judge's proofs, that the sentence makes the
 * claim, and asks for less: more than 97 in 100 accusations are right there.
 */
export const THRESHOLDS: Thresholds = { mark: 0.85, markElsewhere: 0.85, shown: 0.25, accuse: 0.6 };

/** Fits one model a claim and the layer that all share. Deterministic: the same sentences in the same order give the same weights. */
export function fitModels(
  sentences: readonly TrainingSentence[],
  claims: readonly string[],
  calibration: Calibration,
): Models {
  const list = countFeatures(
    sentences.map(({ features }) => features),
    SETTINGS.leastSentences,
  );
  const table = tableOf(list);
  const plain = sentences.map(({ features, labels, real }) => ({
    example: Int32Array.from(numbersIn(features, table)),
    labels,
    counts: real ? SETTINGS.realCounts : 1,
  }));
  const areNeighbours = list.features.map(([kind]) => kind === 'words');
  const withoutNeighbours = plain.map((sentence) => ({
    ...sentence,
    example: sentence.example.filter((number) => areNeighbours[number] !== true),
  }));
  const linear = fitLinear(withoutNeighbours, claims, list.features.length + list.pairs.length);
  const hidden = fitHidden(plain, claims, areNeighbours);
  return {
    ...keepUsed(list, linear, hidden),
    claims,
    calibration: calibrationOf(calibration, claims),
    thresholds: THRESHOLDS,
  };
}

/** A sentence as the numbers of its features; `counts`: how much more than others. */
interface Numbered {
  readonly example: Example;
  readonly labels: readonly Label[];
  readonly counts: number;
}

function fitLinear(plain: readonly Numbered[], claims: readonly string[], bias: number): LinearWeights[] {
  const material = [...plain, ...joinPairs(plain, plain.length * SETTINGS.joined)];
  const costs = Float64Array.from(material, (_, i) => {
    const counts = plain[i]?.counts;
    return counts === undefined ? SETTINGS.costOfJoined : SETTINGS.cost * counts;
  });
  const examples = layOut(material.map(({ example }) => Int32Array.from([bias, ...example])));
  return claims.map((claim) => {
    const labels = Int8Array.from(material, (sentence) => labelOf(sentence.labels, claim));
    let weights = trainSvm(examples, labels, bias + 1, { costs, rounds: SETTINGS.roundsToSort });
    let few = examples;
    for (const count of SETTINGS.kept) {
      few = restrict(few, heaviest(weights, bias, count), bias + 1);
      weights = trainSvm(few, labels, bias + 1, { costs, rounds: SETTINGS.rounds });
    }
    return toLinear(weights, bias);
  });
}

/** @param areNeighbours of the single features, which are numbered before the pairs, those that are neighbouring words */
function fitHidden(
  plain: readonly Numbered[],
  claims: readonly string[],
  areNeighbours: readonly boolean[],
): HiddenLayer {
  const seen = new Uint32Array(areNeighbours.length);
  for (const { example } of plain) {
    for (const feature of example) if (feature < seen.length) seen[feature] = (seen[feature] ?? 0) + 1;
  }
  const { leastSentencesHidden, leastSentencesOfNeighbours } = SETTINGS;
  const features = [...seen.keys()].filter(
    (feature) =>
      (seen[feature] ?? 0) >= (areNeighbours[feature] ? leastSentencesOfNeighbours : leastSentencesHidden),
  );
  const row = new Map(features.map((feature, at) => [feature, at]));
  const material = {
    examples: plain.map(({ example }) => example.filter((f) => row.has(f)).map((f) => row.get(f) ?? 0)),
    counts: Float64Array.from(plain, ({ counts }) => counts),
    labels: claims.map((claim) => Int8Array.from(plain, ({ labels }) => labelOf(labels, claim))),
    size: features.length,
  };
  const networks = Array.from({ length: SETTINGS.networks }, (_, seed) =>
    trainNetwork(material, { ...SETTINGS.network, seed: seed + 1 }),
  );
  const layer = sideBySide(networks, SETTINGS.network.units, SETTINGS.hiddenCounts);
  return { features, ...layer };
}

/** The weights that are left of a fit, by the numbers of their features. */
function toLinear(weights: Float64Array, bias: number): LinearWeights {
  const rounded = Array.from(weights, round);
  const features = [...rounded.keys()].filter((feature) => feature !== bias && rounded[feature] !== 0);
  return {
    bias: rounded[bias] ?? 0,
    features,
    weights: features.map((feature) => rounded[feature] ?? 0),
  };
}

/** Three decimals: a sentence has some thirty weights of a claim, and the fourth decides nothing. */
function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function labelOf(labels: readonly Label[], claim: string): number {
  const mine = labels.filter((label) => label.claim === claim);
  if (mine.length === 0) return -1;
  return mine.some((label) => !label.optional) ? 1 : 0;
}

function heaviest(weights: Float64Array, bias: number, count: number): Set<number> {
  const sizes = weights.map(Math.abs);
  sizes[bias] = 0;
  const least = sizes.toSorted()[Math.max(0, sizes.length - count)] ?? 0;
  const order = [...sizes.keys()].filter((i) => sizes[i] !== 0 && (sizes[i] ?? 0) >= least);
  order.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  return new Set([bias, ...order.slice(0, count)]);
}

/** The examples with none but the features kept. */
function restrict({ starts, features }: Examples, kept: ReadonlySet<number>, size: number): Examples {
  const isKept = new Uint8Array(size);
  for (const feature of kept) isKept[feature] = 1;
  const few = new Int32Array(features.length);
  const fewStarts = new Int32Array(starts.length);
  let length = 0;
  for (let i = 1; i < starts.length; i++) {
    for (let k = starts[i - 1] ?? 0; k < (starts[i] ?? 0); k++) {
      const feature = features[k] ?? 0;
      if (isKept[feature] === 1) few[length++] = feature;
    }
    fewStarts[i] = length;
  }
  return { starts: fewStarts, features: few.slice(0, length) };
}
