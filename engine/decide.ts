import { forEachFeature, type SentenceFeatures } from './features';
import type { ClaimModel } from './matcher';

/** Does a sentence make a claim? A linear model answers for each claim, from weights that can be read. */

/** A claim that a sentence is taken to make. */
export interface Decision {
  readonly claim: string;
  /** Probability that it does, 0 to 1. */
  readonly score: number;
}

/** All claims' weights in one table, so that a sentence's features are walked once. */
export class Decider {
  private readonly table = new Map<string, (readonly [claim: number, weight: number])[]>();

  constructor(private readonly models: readonly ClaimModel[]) {
    models.forEach((model, claim) => {
      for (const [feature, weight] of Object.entries(model.weights)) {
        const entry = this.table.get(feature);
        if (entry) entry.push([claim, weight]);
        else this.table.set(feature, [[claim, weight]]);
      }
    });
  }

  /** The claims whose score reaches their threshold, most certain first. */
  decide(features: SentenceFeatures): Decision[] {
    const scores = this.models.map((model) => model.bias);
    forEachFeature(features, (feature) => {
      for (const [claim, weight] of this.table.get(feature) ?? [])
        scores[claim] = (scores[claim] ?? 0) + weight;
    });
    return this.models
      .flatMap((model, claim) => {
        const score = scores[claim] ?? 0;
        return score >= model.threshold
          ? [{ claim: model.claim, score: probability(score, model.platt) }]
          : [];
      })
      .sort((a, b) => b.score - a.score);
  }
}

function probability(score: number, [slope, offset]: ClaimModel['platt']): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
