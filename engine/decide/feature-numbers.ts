import { areNear, type Feature, type SentenceFeatures } from './features';
import type { ModelRows } from './model-rows';

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

/** Features and pairs by their numbers, ready for look-up. */
export class FeatureTable implements Numbering {
  /** How many numbers there are: single features and pairs. */
  readonly size: number;
  private readonly byKey = new Map<string, number>();
  private readonly byPair = new Map<number, number>();

  constructor(private readonly rows: Pick<ModelRows, 'features' | 'pairs'>) {
    const { features, pairs } = rows;
    this.size = features.length + pairs.length / 2;
    for (let number = 0; number < features.length; number++) this.byKey.set(features[number] ?? '', number);
    for (let at = 0; at < pairs.length; at += 2)
      this.byPair.set(this.pairKey(pairs[at] ?? 0, pairs[at + 1] ?? 0), features.length + at / 2);
  }

  numberOf(feature: Feature): number | undefined {
    return this.byKey.get(featureKey(feature));
  }

  numberOfPair(a: number, b: number): number | undefined {
    return this.byPair.get(this.pairKey(a, b));
  }

  /** The numbers of the single features that a number stands for: one feature, or the two of a pair. */
  partsOf(number: number): readonly number[] {
    const { features, pairs } = this.rows;
    if (number < features.length) return [number];
    const at = 2 * (number - features.length);
    return pairs.slice(at, at + 2);
  }

  private pairKey(a: number, b: number): number {
    return a * this.rows.features.length + b;
  }
}

/** A key that no other feature has; nothing reads it back. */
export function featureKey(feature: Feature): string {
  return feature.join(' ');
}
