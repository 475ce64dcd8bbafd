import { useMemo } from 'preact/hooks';
import { type DetailPlace, hitPlace } from '../../components/model/hit-place';
import { SearchPanel } from '../../components/search/search-panel';
import { createSearch } from '../../engine/search';
import type { StoryRecord } from '../../engine/types';

export interface SearchViewProps {
  readonly record: StoryRecord;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (detail: DetailPlace) => void;
}

/** The search tab. The index is built when the tab is first opened. */
export function SearchView({ record, query, onQuery, onOpen }: SearchViewProps) {
  const search = useMemo(() => createSearch(record), [record]);
  const hits = useMemo(() => search(query), [search, query]);
  return (
    <SearchPanel
      query={query}
      onQuery={onQuery}
      hits={hits}
      onOpen={(hit) => onOpen(hitPlace(hit, record))}
      focused
    />
  );
}
