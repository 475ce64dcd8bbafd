import type { Word, WordRange } from '../language/words';
import type { SentenceAnalysis } from './sentence';

/** Whose figure is it? The works', its suppliers', a rival's: whoever is named nearest to the number. */

/** Concepts that name an owner, by owner. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

/** The lexicon's owners, ready for look-up. */
export function ownersOf(owners: Readonly<Record<string, readonly string[]>>): Owners {
  return new Map(Object.entries(owners).map(([owner, concepts]) => [owner, new Set(concepts)]));
}

/** Owners named further away than this many words do not count. */
const REACH = 8;
/** A figure's owner follows it more often than it leads, and seldom stands beyond a mark that parts clauses. */
const COST_BEFORE = 2;
const COST_OF_BREAK = 4;

const LOCATES = /^(?:in|at|near|outside)$/;
/** Nouns that may stand between a name and the thing that is its: "the Brook chip factory". */
const LONGEST_NOUNS = 1;
const LINKS =
  /^(?:a|an|the|and|or|of|at|in|on|to|for|from|by|with|as|is|was|are|were|has|had|have|its|their|that|which|like|than)$/;

function isWithinPhrase(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return (
    to >= from &&
    between.length <= LONGEST_NOUNS &&
    between.every(({ token, afterBreak }) => !afterBreak && !LINKS.test(token.lower))
  );
}

/**
 * The owner named nearest to a figure within its sentence; `null` where none stands near. What stands
 * beyond another figure is that one's: "750 jobs at the works and 1,300 in the supply chain".
 */
export function ownerOf(
  sentence: Pick<SentenceAnalysis, 'words' | 'concepts' | 'quantities'>,
  figure: WordRange,
  owners: Owners,
): string | null {
  const { words, concepts, quantities } = sentence;
  const lower = Math.max(0, ...quantities.map(({ to }) => (to <= figure.from ? to : 0)));
  const upper = Math.min(
    words.length,
    ...quantities.map(({ from }) => (from >= figure.to ? from : words.length)),
  );
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  // "The Brook factory" is Brook's: a thing that a name stands before is no owner of its own.
  const isOwned = ({ from }: { readonly from: number }, owner: string) =>
    concepts.some(
      (other) =>
        isWithinPhrase(words, other.to, from) &&
        [...owners].some(([name, of]) => name !== owner && of.has(other.concept)),
    );
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.token.text ?? '');
  // "The Brook factory in Thornby", "Thornby's Brook factory": a place that another is named with owns nothing itself.
  const isPlaceOf = ({ from, to }: WordRange, owner: string) => {
    const at = isCapital(from - 1) ? from - 2 : from - 1;
    return concepts.some(
      (other) =>
        (other.from === to || (other.to === at && LOCATES.test(words[at]?.token.lower ?? ''))) &&
        isCapital(from) &&
        ([...owners].some(([name, of]) => name !== owner && of.has(other.concept)) || isOwned(other, owner)),
    );
  };
  for (const [owner, names] of owners) {
    for (const mention of concepts) {
      if (names.has(mention.concept) && (isOwned(mention, owner) || isPlaceOf(mention, owner))) continue;
      if (!names.has(mention.concept) || mention.to <= lower || mention.from >= upper) continue;
      const follows = mention.from >= figure.to;
      const [start, end] = follows ? [figure.to, mention.from] : [mention.to, figure.from];
      if (end - start > REACH) continue;
      const breaks = words.slice(start, end + 1).filter((word) => word.afterBreak).length;
      const cost = end - start + breaks * COST_OF_BREAK + (follows ? 0 : COST_BEFORE);
      if (cost < least) {
        least = cost;
        best = owner;
      }
    }
  }
  return best;
}
