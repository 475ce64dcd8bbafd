/** What a reader sees of the search. */
import type { SearchHit } from '../engine/search';

export const SEARCH_TEXTS = {
  label: 'Search the record',
  placeholder: 'A person, a number, a word',
  start: 'Claims, what people said, people and events. The key / leads here from everywhere.',
  none: (query: string) => `Nothing in the record fits “${query}”.`,
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  kind: {
    claim: 'Claim',
    statement: 'Statement',
    actor: 'Person or organisation',
    event: 'Event',
  } satisfies Record<SearchHit['kind'], string>,
} as const;
