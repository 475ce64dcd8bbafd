import type { SentenceAnalysis } from './sentence';

/** Whose figure is it? The plant's, its suppliers', Derby's: whoever is named nearest to the number. */

/** Concepts that name an owner, by owner. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

/** Owners named further away than this many words do not count. */
const REACH = 8;

/** The owner named nearest to a figure within its sentence; `null` where none stands near. */
export function ownerOf(
  sentence: SentenceAnalysis,
  figure: { readonly from: number; readonly to: number },
  owners: Owners,
): string | null {
  let best: string | null = null;
  let nearest = REACH + 1;
  for (const [owner, concepts] of owners) {
    for (const mention of sentence.concepts) {
      if (!concepts.has(mention.concept)) continue;
      const distance = mention.from >= figure.to ? mention.from - figure.to : figure.from - mention.to;
      if (distance < nearest) {
        nearest = distance;
        best = owner;
      }
    }
  }
  return best;
}
