import { FeatureTable, featureKey, numbersIn } from './feature-numbers';
import { type Feature, quoteFeature, type SentenceFeatures } from './features';
import { LinearScorer } from './linear-scorer';
import type { ClaimHead, Models } from './models';

/** Does a sentence make a claim? A linear model answers for each claim, from weights that can be read. */

/** A claim that a sentence is taken to make. */
export interface Decision {
  readonly claim: string;
  /** Probability that it does, 0 to 1. */
  readonly score: number;
  /** Whether it is sure enough for a finding that tells the reader that the page is off. */
  readonly sureEnoughToAccuse: boolean;
}

/** What a feature of a sentence, or a pair of features, adds to a claim's score. */
export interface Reason {
  readonly features: readonly Feature[];
  readonly weight: number;
}

/** Probability that a claim needs on a page about something else: most sentences there that sound like one are none. */
const SURE_ELSEWHERE = 0.95;

/** How far above its threshold a score must lie for an accusation. */
const ACCUSING = 0.35;

/** How much less a score may be where the sentence quotes words close to recorded ones: those speak for themselves. */
const QUOTED = 0.1;

/** Decides for all claims at once. */
export class Decider {
  private readonly table: FeatureTable;
  private readonly linear: LinearScorer;

  constructor(private readonly models: Models) {
    this.table = new FeatureTable(models);
    this.linear = new LinearScorer(models.linear, this.table.size);
  }

  /**
   * The claims whose score reaches their threshold, most certain first.
   *
   * @param aboutSubject whether the page is about the story's subject; on others a claim must be surer
   */
  decide(sentence: SentenceFeatures, aboutSubject: boolean): Decision[] {
    const scores = this.linear.scores(numbersIn(sentence, this.table));
    const found = new Set(sentence.atoms.map(({ feature }) => featureKey(feature)));
    return this.models.heads
      .flatMap((head, claim) => {
        const score = scores[claim] ?? 0;
        const quoted = found.has(featureKey(quoteFeature(head.claim)));
        const least = quoted ? head.threshold - QUOTED : head.threshold;
        if (score < least) return [];
        const sureEnoughToAccuse = score >= least + ACCUSING;
        return [{ claim: head.claim, score: probability(score, head.platt), sureEnoughToAccuse }];
      })
      .filter(({ score }) => aboutSubject || score >= SURE_ELSEWHERE)
      .sort((a, b) => b.score - a.score);
  }

  /** What a claim's linear model weighs in a sentence, what speaks for the claim most first. */
  reasons(claim: string, sentence: SentenceFeatures): Reason[] {
    const model = this.models.linear[this.models.heads.findIndex((head) => head.claim === claim)];
    const weights = new Map(model?.features.map((feature, at) => [feature, model.weights[at] ?? 0]));
    return numbersIn(sentence, this.table)
      .flatMap((number) => {
        const weight = weights.get(number);
        return weight === undefined ? [] : [{ features: this.table.featuresOf(number), weight }];
      })
      .sort((a, b) => b.weight - a.weight);
  }
}

function probability(score: number, [slope, offset]: ClaimHead['platt']): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
