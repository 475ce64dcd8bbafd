import type { Thresholds } from './models';

/**
 * The models as the dataset carries them: a row a feature or pair, so that a page pays for those of its own features alone.
 * Most rows are of no page, and numbers in text are read ten times as slowly as the text itself; so each row is a text of
 * its numbers with spaces between, empty where there are none, and cut up when a page first has the feature; the hidden layer's,
 * which are nearly all of them, are one text.
 */
export interface ModelRows {
  readonly claims: readonly string[];
  /** Keys of single features, as `featureKey` gives them, numbered by their places from 0. */
  readonly features: readonly string[];
  /** By number of a pair's smaller feature: the number of the other and the pair's own, in turn. */
  readonly pairs: readonly string[];
  readonly linear: {
    /** One a claim. */
    readonly biases: readonly number[];
    /** By number of the feature or pair: the number of a claim and the weight for it, in turn. */
    readonly rows: readonly string[];
  };
  readonly hidden: {
    /** What each unit starts from. */
    readonly biases: readonly number[];
    /** By number of the feature: its weights, one a unit, in units of `grain`; `packWeights` made one text of them. */
    readonly inputs: string;
    readonly grain: number;
    /** By claim: its weights, one a unit. */
    readonly outputs: readonly string[];
    readonly outputBiases: readonly number[];
  };
  /** Slope and offsets, one a claim, of the logistic curves that turn scores into probabilities (J. Platt, 1999). */
  readonly calibration: { readonly slope: number; readonly offsets: readonly number[] };
  readonly thresholds: Thresholds;
}

/** Rows of numbers, each cut up when it is first asked for. */
export class Rows {
  private readonly known: (readonly number[])[] = [];

  constructor(private readonly texts: readonly string[]) {}

  /** The numbers of a row; none where there is no such row. */
  row(at: number): readonly number[] {
    const known = this.known[at];
    if (known !== undefined) return known;
    const text = this.texts[at] ?? '';
    const numbers = text === '' ? [] : text.split(' ').map(Number);
    this.known[at] = numbers;
    return numbers;
  }
}
