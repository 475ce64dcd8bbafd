import { FeatureTable, numbersIn } from '../../../engine/decide/feature-numbers';
import type { SentenceFeatures } from '../../../engine/decide/features';
import type { LinearWeights, Models } from '../../../engine/decide/models';
import type { Label } from '../labelled';
import { countFeatures, keepUsed } from './feature-list';
import { joinPairs } from './join';
import { fitPlatt } from './platt';
import { type Examples, layOut, scoresOf, trainSvm } from './svm';

/** Learns from labelled sentences which features speak for which claim. */

/** A labelled sentence as the learner sees it. */
export interface TrainingSentence {
  readonly features: SentenceFeatures;
  readonly labels: readonly Label[];
  /** Whether it is real coverage, restated. */
  readonly real: boolean;
}

/** Settings found by leaving whole files out (`npm run evaluate`); see corpus/README.md. */
const SETTINGS = {
  /** A feature must occur in this many sentences to be learned from. */
  leastSentences: 2,
  cost: 0.03,
  /** How much more a sentence of real coverage counts: there is little of it, and it is what the engine is for. */
  realCounts: 3,
  /** Dense sentences made for each labelled one, and what one of them costs: it is less sure to be well labelled. */
  joined: 2,
  costOfJoined: 0.015,
  rounds: 12,
  /** The first fit only sorts out features that are of no use, which takes fewer rounds. */
  roundsToSort: 5,
  /** Features kept a claim, the heaviest, step by step: each time the model is fitted again on these alone. */
  kept: [1200, 550, 300],
  /** Margin from which a sentence is taken to make the claim: precision before recall. */
  threshold: 0.1,
} as const;

/** Fits one model a claim. Deterministic: the same sentences in the same order give the same weights. */
export function fitModels(sentences: readonly TrainingSentence[], claims: readonly string[]): Models {
  const list = countFeatures(
    sentences.map(({ features }) => features),
    SETTINGS.leastSentences,
  );
  const table = new FeatureTable(list);
  const bias = table.size;
  const plain = sentences.map(({ features, labels, real }) => ({
    example: Int32Array.from([bias, ...numbersIn(features, table)]),
    labels,
    cost: real ? SETTINGS.cost * SETTINGS.realCounts : SETTINGS.cost,
  }));
  const material = [...plain, ...joinPairs(plain, plain.length * SETTINGS.joined)];
  const costs = Float64Array.from(material, (_, i) => plain[i]?.cost ?? SETTINGS.costOfJoined);
  const examples = layOut(material.map(({ example }) => example));
  const fitted = claims.map((claim) => {
    const labels = Int8Array.from(material, (sentence) => labelOf(sentence.labels, claim));
    let weights = trainSvm(examples, labels, bias + 1, { costs, rounds: SETTINGS.roundsToSort });
    let kept: ReadonlySet<number> = new Set();
    let few = examples;
    for (const count of SETTINGS.kept) {
      kept = heaviest(weights, bias, count);
      few = restrict(few, kept, bias + 1);
      weights = trainSvm(few, labels, bias + 1, { costs, rounds: SETTINGS.rounds });
    }
    const { slope, offset } = fitPlatt(scoresOf(few, weights), labels);
    const platt: [number, number] = [round(slope), round(offset)];
    return { head: { claim, threshold: SETTINGS.threshold, platt }, weights: toLinear(weights, bias) };
  });
  return {
    ...keepUsed(
      list,
      fitted.map(({ weights }) => weights),
    ),
    heads: fitted.map(({ head }) => head),
  };
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
