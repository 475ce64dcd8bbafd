import type { Vocabulary } from '../vocabulary';

/**
 * Numbers for the names of features: the entries of the vocabulary, the same again as `before:` entries (found
 * in the sentence before), then the pairs of names.
 */

export type FeatureKind = 'name' | 'word' | 'before' | 'pair';

const BEFORE = 'before:';

/** The name of a feature that was found in the sentence before. */
export function beforeName(entry: string): string {
  return BEFORE + entry;
}

/** The name of a pair, the same in either order. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The entries of the vocabulary that a feature's name is made of. */
export function entriesOfFeature(feature: string): string[] {
  return feature.startsWith(BEFORE) ? [feature.slice(BEFORE.length)] : feature.split(' ');
}

export class FeatureNumbers {
  private readonly firstBefore: number;
  private readonly firstPair: number;

  constructor(private readonly vocabulary: Vocabulary) {
    this.firstBefore = vocabulary.entries.length;
    this.firstPair = 2 * vocabulary.entries.length;
  }

  kindOf(feature: number): FeatureKind {
    if (feature >= this.firstPair) return 'pair';
    if (feature >= this.firstBefore) return 'before';
    return feature < this.vocabulary.names ? 'name' : 'word';
  }

  /** Throws an error for a feature whose entries are not in the vocabulary. */
  numberOf(feature: string): number {
    const [first = 0, second] = entriesOfFeature(feature).map((entry) => {
      const number = this.vocabulary.numberOf(entry);
      if (number === undefined) throw new Error(`feature «${feature}»: «${entry}» is not in the vocabulary`);
      return number;
    });
    if (second !== undefined) return this.numberOfPair(first, second);
    return feature.startsWith(BEFORE) ? this.firstBefore + first : first;
  }

  numberOfPair(a: number, b: number): number {
    return this.firstPair + Math.min(a, b) * this.vocabulary.names + Math.max(a, b);
  }

  nameOf(feature: number): string {
    const { entries } = this.vocabulary;
    const [first = 0, second] = this.partsOf(feature);
    if (second !== undefined) return pairName(entries[first] ?? '', entries[second] ?? '');
    if (feature >= this.firstBefore) return beforeName(entries[feature - this.firstBefore] ?? '');
    return entries[feature] ?? '';
  }

  /** The numbers of the two names of a pair; of anything else none. */
  partsOf(feature: number): readonly number[] {
    if (feature < this.firstPair) return [];
    const { names } = this.vocabulary;
    const pair = feature - this.firstPair;
    return [Math.floor(pair / names), pair % names];
  }
}
