import { areNear, type Feature, type SentenceFeatures } from './features';
import { type ModelRows, Rows } from './model-rows';

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
  private readonly byKey = new Map<string, number>();
  private readonly pairs: Rows;
  /** Of the features that sentences have had so far: the numbers of their pairs, by the other feature's. */
  private readonly pairsOf: (ReadonlyMap<number, number> | undefined)[] = [];

  constructor({ features, pairs }: Pick<ModelRows, 'features' | 'pairs'>) {
    for (const [number, key] of features.entries()) this.byKey.set(key, number);
    this.pairs = new Rows(pairs);
  }

  numberOf(feature: Feature): number | undefined {
    return this.byKey.get(featureKey(feature));
  }

  numberOfPair(a: number, b: number): number | undefined {
    this.pairsOf[a] ??= inTurn(this.pairs.row(a));
    return this.pairsOf[a].get(b);
  }

  /** What numbers stand for, of those that a sentence's features have: one feature, or the two of a pair. */
  featuresByNumber({ atoms, singles }: SentenceFeatures): ReadonlyMap<number, readonly Feature[]> {
    const single = new Map<number, Feature>();
    for (const feature of [...atoms.map((atom) => atom.feature), ...singles]) {
      const number = this.numberOf(feature);
      if (number !== undefined) single.set(number, feature);
    }
    const found = new Map<number, readonly Feature[]>(
      [...single].map(([number, feature]) => [number, [feature]]),
    );
    for (const [a, one] of single) {
      for (const [b, other] of single) {
        const pair = a < b ? this.numberOfPair(a, b) : undefined;
        if (pair !== undefined) found.set(pair, [one, other]);
      }
    }
    return found;
  }
}

/** What a row gives in turn, keys and values, for look-up. */
function inTurn(row: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < row.length; at += 2) map.set(row[at] ?? 0, row[at + 1] ?? 0);
  return map;
}

/** A key that no other feature has; nothing reads it back. */
export function featureKey(feature: Feature): string {
  // A page asks for thousands: to join a list takes several times as long.
  return feature.length === 2 ? `${feature[0]} ${feature[1]}` : `${feature[0]} ${feature[1]} ${feature[2]}`;
}
