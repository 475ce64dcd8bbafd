import { areNear, type Feature, type SentenceFeatures } from './features';

/**
 * Numbers for features and for pairs of them: what models are written with. Learning and deciding both collect a
 * sentence's numbers here, so that a pair means the same to both.
 */

/** Gives features their numbers; `undefined` where one has none. */
export interface Numbering {
  numberOf(feature: Feature): number | undefined;
  /** The number of a pair of features, by their own numbers, the smaller first. */
  numberOfPair(a: number, b: number): number | undefined;
}

/** Features that have numbers, as the dataset lists them. */
export interface FeatureList {
  /** Single features, numbered by their places from 0. */
  readonly features: readonly Feature[];
  /** Pairs, by the numbers of their features, the smaller first; numbered by their places, after the single features. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** The numbers of a sentence's features, each once: single ones, and pairs of those that stand near each other. */
export function numbersIn({ atoms, singles }: SentenceFeatures, numbering: Numbering): number[] {
  const numbers = new Set<number>();
  const add = (number: number | undefined) => {
    if (number !== undefined) numbers.add(number);
  };
  for (const single of singles) add(numbering.numberOf(single));
  const known = atoms.flatMap((atom) => {
    const number = numbering.numberOf(atom.feature);
    return number === undefined ? [] : [{ atom, number }];
  });
  for (const [i, a] of known.entries()) {
    numbers.add(a.number);
    for (let j = i + 1; j < known.length; j++) {
      const b = known[j];
      if (!b || a.number === b.number || !areNear(a.atom, b.atom)) continue;
      add(numbering.numberOfPair(Math.min(a.number, b.number), Math.max(a.number, b.number)));
    }
  }
  return [...numbers];
}

/** A list of features, ready for look-up. */
export class FeatureTable implements Numbering {
  /** How many numbers there are: single features and pairs. */
  readonly size: number;
  private readonly byKey: ReadonlyMap<string, number>;
  private readonly byPair: ReadonlyMap<number, number>;

  constructor(private readonly list: FeatureList) {
    const { features, pairs } = list;
    this.size = features.length + pairs.length;
    this.byKey = new Map(features.map((feature, number) => [featureKey(feature), number]));
    this.byPair = new Map(pairs.map(([a, b], place) => [this.pairKey(a, b), features.length + place]));
  }

  numberOf(feature: Feature): number | undefined {
    return this.byKey.get(featureKey(feature));
  }

  numberOfPair(a: number, b: number): number | undefined {
    return this.byPair.get(this.pairKey(a, b));
  }

  /** What a number stands for: one feature, or the two of a pair. */
  featuresOf(number: number): readonly Feature[] {
    const { features, pairs } = this.list;
    const numbers = number < features.length ? [number] : pairs[number - features.length];
    return features.filter((_, place) => numbers?.includes(place));
  }

  private pairKey(a: number, b: number): number {
    return a * this.list.features.length + b;
  }
}

/** A key that no other feature has; nothing reads it back. */
export function featureKey(feature: Feature): string {
  return feature.join(' ');
}
