import type { SentenceAnalysis } from '../read/sentence';

/** Tells which of the things that a claim asks a figure or a date of the page speaks of. */

/** Concepts by facet, as the lexicon gives them for a claim. */
export type FacetConcepts = Readonly<Record<string, readonly string[]>>;

/** Words between a figure or a date and what tells its facet, at most. */
const REACH = 8;

/**
 * The facet whose concept stands nearest to some words of a sentence; `null` where none is within reach
 * or two are as near.
 */
export function facetNear(
  { concepts }: SentenceAnalysis,
  { from, to }: { readonly from: number; readonly to: number },
  facets: FacetConcepts,
): string | null {
  const distances = Object.entries(facets).map(([facet, names]) => ({
    facet,
    distance: Math.min(
      ...concepts
        .filter(({ concept }) => names.includes(concept))
        .map((mention) => Math.max(0, mention.from - to, from - mention.to)),
    ),
  }));
  const [first, second] = distances
    .filter(({ distance }) => distance <= REACH)
    .toSorted((one, other) => one.distance - other.distance);
  return first === undefined || first.distance === second?.distance ? null : first.facet;
}
