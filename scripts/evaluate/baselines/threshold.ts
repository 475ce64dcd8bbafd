import type { Label } from '../../../data/build/labelled';
import type { ClaimScores } from './methods';

/** Finds the threshold at which a method does best. */

/** A labelled text with what a method scored for it. */
export interface ScoredText {
  readonly labels: readonly Label[];
  readonly scores: ClaimScores;
}

/**
 * The score from which a claim is best taken to be made, by F1 over all texts: the lowest of the scores that
 * count as made, or infinity where nothing is better than anything.
 */
export function bestThreshold(texts: readonly ScoredText[]): number {
  const scored: { score: number; right: boolean }[] = [];
  let required = 0;
  for (const { labels, scores } of texts) {
    const asked = new Set(labels.filter((label) => !label.optional).map((label) => label.claim));
    const allowed = new Set(labels.map((label) => label.claim));
    required += asked.size;
    for (const [claim, score] of scores) {
      if (asked.has(claim) || !allowed.has(claim)) scored.push({ score, right: asked.has(claim) });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  let right = 0;
  for (const [i, { score, right: isRight }] of scored.entries()) {
    if (isRight) right++;
    // Equal scores stand or fall together.
    if (scored[i + 1]?.score === score) continue;
    const f1 = (2 * right) / (i + 1 + required);
    if (f1 > best.f1) best = { f1, threshold: score };
  }
  return best.threshold;
}
