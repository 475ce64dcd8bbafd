import { isAccusation } from './accuse/accusation';
import type { Unproved } from './accuse/unproved';
import type { Compared, Comparison } from './comparison';

/** Which of the comparisons of a sentence with a claim the reader is told: the first that is proved and that nothing before it gainsays. */

/** The first comparison that may be told, and those before it that may not. */
export function firstProved(compared: Iterable<Compared>): { made: Comparison | null; unproved: Compared[] } {
  const unproved: Compared[] = [];
  for (const each of compared) {
    const isTold = each.unproved === null && !isContradicted(each.comparison, unproved);
    if (isTold) return { made: each.comparison, unproved };
    unproved.push(each);
  }
  return { made: null, unproved };
}

/** What is not shown of words that nevertheless say something else than the record. */
const STILL_CONTRARY: ReadonlySet<Unproved> = new Set([
  'another-time',
  'undated',
  'not-predicated',
  'few-words',
]);

/**
 * Whether a sentence taken to agree, because nothing in it was seen to differ, does have what differs: a contrary stance,
 * another day or other quoted words that are not proved to be the claim's. It is neither accused nor said to agree.
 */
function isContradicted({ outcome }: Comparison, unproved: readonly Compared[]): boolean {
  return (
    outcome.kind === 'stance' &&
    !isAccusation(outcome.verdict) &&
    unproved.some(
      ({ comparison, unproved: why }) =>
        isAccusation(comparison.outcome.verdict) && why !== null && STILL_CONTRARY.has(why),
    )
  );
}
