import type { FeatureList } from './feature-numbers';

/**
 * What is learned from labelled sentences, as the dataset carries it: features by their numbers, and for each claim
 * what its models weigh them with. Plain numbers, rounded where the next decimal decides nothing.
 */

/** What turns a claim's score into a decision. */
export interface ClaimHead {
  readonly claim: string;
  /** Score from which the sentence is taken to make the claim. */
  readonly threshold: number;
  /** Slope and offset that turn a score into a probability (J. Platt, 1999). */
  readonly platt: readonly [slope: number, offset: number];
}

/** A claim's linear model: the score of a sentence is the bias and the weights of its features, added up. */
export interface LinearWeights {
  readonly bias: number;
  /** Numbers of the features that have a weight, and their weights in the same order. */
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/** The models of all claims. What each kind of model weighs stands in the order of `heads`. */
export interface Models extends FeatureList {
  readonly heads: readonly ClaimHead[];
  readonly linear: readonly LinearWeights[];
}
