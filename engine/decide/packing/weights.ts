import type { Vocabulary } from '../vocabulary';
import { type BitCoder, BitReader, BitWriter, codeBits, codeNumber, NUMBER_PLACES } from './bit-coder';
import { type FeatureKind, FeatureNumbers } from './feature-numbers';

/** The learned weights as the dataset carries them: rounded to steps, in about a byte and a half each. */

/** What a claim's model holds besides its weights. */
export interface ModelHead {
  readonly claim: string;
  readonly bias: number;
  /** Score from which the sentence is taken to make the claim. */
  readonly threshold: number;
  /** Slope and offset that turn a score into a probability (J. Platt, 1999). */
  readonly platt: readonly [slope: number, offset: number];
}

/** A linear model of one claim, to be read: the weight of each feature by its name. */
export interface ClaimModel extends ModelHead {
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of all claims, packed. */
export interface PackedModels {
  readonly heads: readonly ModelHead[];
  /** Size of the heaviest weight; the others are steps down from it. */
  readonly largest: number;
  /** How many features have weights. */
  readonly features: number;
  /** The features' numbers, and which claims have which weights for them. */
  readonly weights: string;
}

/** Weights by claim and feature, as steps below the largest. */
interface Steps {
  /** Numbers of the features, ascending. */
  readonly features: Int32Array;
  /** For each claim in turn, for each feature: 0 without a weight, else the step counted from 1, below 0 for a negative weight. */
  readonly steps: Int8Array;
}

/** How much smaller a weight is than the one a step above it. */
const STEP = 1.25;
const STEP_BITS = 5;
/** Steps that are told apart: down to a thousandth of the heaviest weight. */
const STEPS = 2 ** STEP_BITS;

/** Packs models; weights are rounded to their steps, and left out where they lie below the last. */
export function packModels(models: readonly ClaimModel[], vocabulary: Vocabulary): PackedModels {
  const numbers = new FeatureNumbers(vocabulary);
  const names = new Set(models.flatMap((model) => Object.keys(model.weights)));
  const features = Int32Array.from(names, (name) => numbers.numberOf(name)).sort();
  const places = new Map([...features].map((feature, place) => [feature, place]));
  const largest = Math.max(0, ...models.flatMap((model) => Object.values(model.weights).map(Math.abs)));
  const steps = new Int8Array(models.length * features.length);
  models.forEach(({ weights }, claim) => {
    for (const [name, weight] of Object.entries(weights)) {
      const step = Math.round(Math.log(largest / Math.abs(weight)) / Math.log(STEP)) + 1;
      const place = places.get(numbers.numberOf(name)) ?? 0;
      if (step <= STEPS) steps[claim * features.length + place] = Math.sign(weight) * step;
    }
  });
  const writer = new BitWriter();
  codeSteps(writer, { features, steps }, models.length, numbers);
  return {
    heads: models.map(({ claim, bias, threshold, platt }) => ({ claim, bias, threshold, platt })),
    largest: round(largest),
    features: features.length,
    weights: writer.finish(),
  };
}

/** Visits every weight, feature by feature; features by their numbers, claims by their places in `heads`. */
export function forEachWeight(
  models: PackedModels,
  numbers: FeatureNumbers,
  visit: (feature: number, claim: number, weight: number) => void,
): void {
  const claims = models.heads.length;
  const empty = {
    features: new Int32Array(models.features),
    steps: new Int8Array(claims * models.features),
  };
  const { features, steps } = codeSteps(new BitReader(models.weights), empty, claims, numbers);
  features.forEach((feature, place) => {
    for (let claim = 0; claim < claims; claim++) {
      const step = steps[claim * features.length + place] ?? 0;
      if (step === 0) continue;
      const size = models.largest * STEP ** (1 - Math.abs(step));
      visit(feature, claim, step < 0 ? -size : size);
    }
  });
}

/** The models as they can be read, from what the dataset carries. */
export function readableModels(models: PackedModels, vocabulary: Vocabulary): ClaimModel[] {
  const numbers = new FeatureNumbers(vocabulary);
  const weights = models.heads.map((): Record<string, number> => ({}));
  forEachWeight(models, numbers, (feature, claim, weight) => {
    const mine = weights[claim];
    if (mine) mine[numbers.nameOf(feature)] = round(weight);
  });
  return models.heads.map((head, claim) => ({ ...head, weights: weights[claim] ?? {} }));
}

function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

const KINDS: Readonly<Record<FeatureKind, number>> = { name: 0, word: 1, before: 2, pair: 3 };
const PLACES_A_KIND = 64;
/** Where the choices of each sort have their places. */
const FEATURES = 0;
const PRESENCE = FEATURES + 4 * NUMBER_PLACES;
const SIGNS = PRESENCE + 4 * PLACES_A_KIND;
const SIZES = SIGNS + 4;
/** Claims already seen with a feature that are told apart. */
const MOST_SEEN = 7;

/**
 * Walks the weights claim by claim, writing or reading. Whether a claim has a weight for a feature is foretold
 * by how many claims before it had, and for a pair by whether it has weights for the two names.
 */
function codeSteps(coder: BitCoder, given: Steps, claims: number, numbers: FeatureNumbers): Steps {
  const features = codeFeatures(coder, given.features, numbers);
  const count = features.length;
  const kinds = Array.from(features, (feature) => KINDS[numbers.kindOf(feature)]);
  const places = new Map([...features].map((feature, place) => [feature, place]));
  const parts = Array.from(features, (feature) =>
    numbers.partsOf(feature).map((part) => places.get(part) ?? -1),
  );
  const steps = new Int8Array(given.steps.length);
  const seen = new Uint8Array(count);
  for (let claim = 0; claim < claims; claim++) {
    const row = claim * count;
    for (let place = 0; place < count; place++) {
      const kind = kinds[place] ?? 0;
      let likely = 0;
      for (const part of parts[place] ?? []) if (part >= 0 && steps[row + part] !== 0) likely++;
      const step = given.steps[row + place] ?? 0;
      const presence = PRESENCE + kind * PLACES_A_KIND + likely * (MOST_SEEN + 1) + (seen[place] ?? 0);
      if (!coder.bit(presence, step !== 0)) continue;
      const negative = coder.bit(SIGNS + kind, step < 0);
      const size = 1 + codeBits(coder, SIZES + kind * STEPS, Math.abs(step) - 1, STEP_BITS);
      steps[row + place] = negative ? -size : size;
      seen[place] = Math.min(MOST_SEEN, (seen[place] ?? 0) + 1);
    }
  }
  return { features, steps };
}

function codeFeatures(coder: BitCoder, given: Int32Array, numbers: FeatureNumbers): Int32Array {
  let last = -1;
  return given.map((feature) => {
    const place = FEATURES + KINDS[numbers.kindOf(last + 1)] * NUMBER_PLACES;
    last += 1 + codeNumber(coder, place, feature - last - 1);
    return last;
  });
}
