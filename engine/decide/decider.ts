import { FeatureTable, numbersIn } from './feature-numbers';
import { type Feature, quotedClaims, type SentenceFeatures } from './features';
import { HiddenScorer } from './hidden-scorer';
import { LinearScorer } from './linear-scorer';
import type { ModelRows } from './model-rows';

/**
 * Does a sentence make a claim? A linear model for each claim, whose weights can be read, and a hidden layer that all
 * claims share answer together.
 */

/** A claim that a sentence is taken to make. */
export interface Decision {
  readonly claim: string;
  /** Probability that it does, 0 to 1. */
  readonly score: number;
  /** Whether it is sure enough for a finding; else only for one whose own words show that they are on the claim. */
  readonly sureEnoughToMark: boolean;
  /** Whether it is sure enough for a finding that tells the reader that the page is off. */
  readonly sureEnoughToAccuse: boolean;
}

/** What a feature of a sentence, or a pair of features, adds to a claim's score. */
export interface Reason {
  readonly features: readonly Feature[];
  readonly weight: number;
}

/** How much more a score is where the sentence quotes words close to recorded ones: those speak for themselves. */
const QUOTED = 0.1;

/** Decides for all claims at once. */
export class Decider {
  private readonly table: FeatureTable;
  private readonly linear: LinearScorer;
  private readonly hidden: HiddenScorer;

  constructor(private readonly models: ModelRows) {
    this.table = new FeatureTable(models);
    this.linear = new LinearScorer(models.linear);
    this.hidden = new HiddenScorer(models.hidden);
  }

  /**
   * The claims whose probability reaches a threshold, or whose recorded words the sentence quotes, most certain first.
   *
   * @param aboutSubject whether the page is about the story's subject; on others a claim must be surer
   */
  decide(sentence: SentenceFeatures, aboutSubject: boolean): Decision[] {
    const { claims, thresholds } = this.models;
    const numbers = numbersIn(sentence, this.table);
    const scores = this.linear.scores(numbers);
    this.hidden.addTo(scores, numbers);
    const quoted = quotedClaims(sentence);
    const least = aboutSubject ? thresholds.mark : thresholds.markElsewhere;
    const leastToAccuse = aboutSubject ? thresholds.accuse : Math.max(least, thresholds.accuse);
    const decisions: Decision[] = [];
    for (const [at, claim] of claims.entries()) {
      const isQuoted = quoted.has(claim);
      const score = this.probability(at, (scores[at] ?? 0) + (isQuoted ? QUOTED : 0));
      if (!isQuoted && score < thresholds.shown) continue;
      decisions.push({
        claim,
        score,
        sureEnoughToMark: score >= least,
        sureEnoughToAccuse: score >= leastToAccuse,
      });
    }
    return decisions.sort((a, b) => b.score - a.score);
  }

  /**
   * What speaks for a claim in a sentence and what against, the strongest for it first: the weights of the linear
   * model, and what the hidden layer's part of the score would be without a feature.
   */
  reasons(claim: string, sentence: SentenceFeatures): Reason[] {
    const at = this.models.claims.indexOf(claim);
    const numbers = numbersIn(sentence, this.table);
    const features = this.table.featuresByNumber(sentence);
    const hidden = this.hidden.contributions(at, numbers);
    return numbers
      .map((number, place) => ({
        features: features.get(number) ?? [],
        weight: this.linear.weight(at, number) + (hidden[place] ?? 0),
      }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => b.weight - a.weight);
  }

  private probability(claim: number, score: number): number {
    const { slope, offsets } = this.models.calibration;
    return 1 / (1 + Math.exp(-(slope * score + (offsets[claim] ?? 0))));
  }
}
