import { useMemo } from 'preact/hooks';
import { SearchPanel, type SearchPanelProps } from '../../components/search/search-panel';
import { createSearch } from '../../engine/search';

/** The search tab. The index is built when the tab is first opened. */
export function SearchView(props: Omit<SearchPanelProps, 'search'>) {
  const search = useMemo(() => createSearch(props.record), [props.record]);
  return <SearchPanel {...props} search={search} />;
}
