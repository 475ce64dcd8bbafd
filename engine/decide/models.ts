import type { Feature } from './features';

/**
 * What is learned from labelled sentences: features by their numbers, and for each claim what its models weigh them with.
 * Rounded where the next decimal decides nothing. `ModelRows` is the same as the dataset carries it.
 */

/** Features that have numbers. */
export interface FeatureList {
  /** Single features, numbered by their places from 0. */
  readonly features: readonly Feature[];
  /** Pairs, by the numbers of their features, the smaller first; numbered by their places, after the single features. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** A claim's linear model: the score of a sentence is the bias and the weights of its features, added up. */
export interface LinearWeights {
  readonly bias: number;
  /** Numbers of the features that have a weight, and their weights in the same order. */
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/**
 * A hidden layer of rectified units that all claims share: what a sentence's features add up to in each unit, where
 * that is above 0, is weighed by each claim and added to its linear score.
 */
export interface HiddenLayer {
  /** Numbers of the features that have weights. */
  readonly features: readonly number[];
  /** Weights of each feature in turn, one a unit, in units of `grain`. */
  readonly inputs: readonly number[];
  readonly grain: number;
  /** What each unit starts from. */
  readonly biases: readonly number[];
  /** Weights of each claim in turn, one a unit. */
  readonly outputs: readonly number[];
  readonly outputBiases: readonly number[];
}

/** Probabilities, 0 to 1, from which something is done. */
export interface Thresholds {
  /** A sentence on a page about the story's subject is taken to make the claim. */
  readonly mark: number;
  /** The same on other pages: most sentences there that sound like a claim are none. */
  readonly markElsewhere: number;
  /** The same, wherever it stands, where the very words show it: a figure with its unit, owner and predicate, a day, a quotation. */
  readonly shown: number;
  /**
   * A finding may tell the reader that the page is off: proved besides, and so from less than a mark; on other pages from no
   * less than one.
   */
  readonly accuse: number;
}

/** The models of all claims. What each kind of model weighs stands in the order of `claims`. */
export interface Models extends FeatureList {
  readonly claims: readonly string[];
  readonly linear: readonly LinearWeights[];
  readonly hidden: HiddenLayer;
  /** Slope and offsets, one a claim, of the logistic curves that turn scores into probabilities (J. Platt, 1999). */
  readonly calibration: { readonly slope: number; readonly offsets: readonly number[] };
  readonly thresholds: Thresholds;
}
