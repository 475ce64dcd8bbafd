import { forEachFeature, type SentenceFeatures } from '../../../engine/decide/features';
import type { ClaimModel } from '../../../engine/decide/packing/weights';
import type { Label } from '../labelled';
import { joinPairs } from './join';
import { fitPlatt } from './platt';
import { type Example, type Examples, layOut, scoresOf, trainSvm } from './svm';

/** Learns from labelled sentences which features speak for which claim. */

/** A labelled sentence as the learner sees it. */
export interface TrainingSentence {
  readonly features: SentenceFeatures;
  readonly labels: readonly Label[];
}

/** Settings found by leaving whole files out (`npm run evaluate`); see corpus/README.md. */
const SETTINGS = {
  /** A feature must occur in this many sentences to be learned from. */
  leastSentences: 2,
  cost: 0.03,
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
export function fitModels(sentences: readonly TrainingSentence[], claims: readonly string[]): ClaimModel[] {
  const names = featureNames(sentences);
  const index = new Map(names.map((name, i) => [name, i]));
  const bias = names.length;
  const plain = sentences.map(({ features, labels }) => ({
    example: toExample(features, index, bias),
    labels,
  }));
  const material = [...plain, ...joinPairs(plain, plain.length * SETTINGS.joined)];
  const costs = Float64Array.from(material, (_, i) =>
    i < plain.length ? SETTINGS.cost : SETTINGS.costOfJoined,
  );
  const examples = layOut(material.map(({ example }) => example));
  return claims.map((claim) => {
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
    return {
      claim,
      bias: round(weights[bias] ?? 0),
      threshold: SETTINGS.threshold,
      platt: [round(slope), round(offset)],
      weights: Object.fromEntries(
        [...kept]
          .filter((i) => i !== bias && weights[i] !== 0)
          .map((i): [string, number] => [names[i] ?? '', weights[i] ?? 0])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    };
  });
}

/** Two decimals: the third changes no decision. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function labelOf(labels: readonly Label[], claim: string): number {
  const mine = labels.filter((label) => label.claim === claim);
  if (mine.length === 0) return -1;
  return mine.some((label) => !label.optional) ? 1 : 0;
}

function featureNames(sentences: readonly TrainingSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of sentences) {
    forEachFeature(features, (name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  return [...counts]
    .filter(([, count]) => count >= SETTINGS.leastSentences)
    .map(([name]) => name)
    .sort();
}

function toExample(features: SentenceFeatures, index: ReadonlyMap<string, number>, bias: number): Example {
  const indices: number[] = [bias];
  forEachFeature(features, (name) => {
    const i = index.get(name);
    if (i !== undefined) indices.push(i);
  });
  return Int32Array.from(indices);
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
