import { useMemo, useState } from 'preact/hooks';
import { AxisPicture, FIRST_AXIS_VIEW } from '../../components/axis-picture/axis-picture';
import { ClaimList } from '../../components/claim-list/claim-list';
import type { RecordPlace } from '../../components/model/places';
import type { TimelineFilter } from '../../components/model/timeline-entries';
import { PeopleList } from '../../components/person-detail/people-list';
import { PlaceDetail } from '../../components/place-detail/place-detail';
import { SearchPanel } from '../../components/search/search-panel';
import { SourcesAndMethod } from '../../components/sources/sources-and-method';
import { Timeline } from '../../components/timeline/timeline';
import type { StoryRecord } from '../../engine/model/record';
import { createSearch } from '../../engine/search';
import { copyText } from '../../platform/clipboard';
import { tellBackground } from '../../platform/messages';
import { RECORD_PAGE_TEXTS as TEXTS } from '../../texts/record-page';
import { type Route, routeHash } from './route';

export interface RecordContentProps {
  readonly route: Route;
  readonly record: StoryRecord;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  /** How often the reader has asked to search. */
  readonly searches: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (place: RecordPlace) => void;
}

/** The content of the record's page for a route. */
export function RecordContent(props: RecordContentProps) {
  const { route, record, onOpen } = props;
  if (route.place !== null && route.place.kind !== 'event') {
    return (
      <>
        <p class="record-trail">
          <a href={routeHash(route.view)}>‹ {TEXTS.views[route.view]}</a>
        </p>
        <PlaceDetail
          place={route.place}
          record={record}
          pageDate={null}
          onOpen={onOpen}
          onFindArticle={findArticle}
        />
      </>
    );
  }
  switch (route.view) {
    case 'timeline':
      return <TimelineContent {...props} />;
    case 'claims':
      return <ClaimList record={record} onOpen={onOpen} />;
    case 'people':
      return <PeopleList record={record} onOpen={onOpen} />;
    case 'sources':
      return <SourcesAndMethod record={record} onOpen={onOpen} onCopy={copyText} />;
    case 'search':
      return <SearchContent {...props} />;
  }
}

function TimelineContent({ route, record, filter, onFilter, onOpen }: RecordContentProps) {
  const [axis, setAxis] = useState(FIRST_AXIS_VIEW);
  return (
    <>
      <AxisPicture
        record={record}
        pageDate={null}
        topic={filter.topic}
        person={filter.person}
        onPerson={(person) => onFilter({ ...filter, person })}
        onClaim={(id) => onOpen({ kind: 'claim', id })}
        view={axis}
        onView={setAxis}
      />
      <Timeline
        record={record}
        pageDate={null}
        filter={filter}
        onFilter={onFilter}
        onFindArticle={findArticle}
        open={route.place?.id ?? null}
      />
    </>
  );
}

function SearchContent({ record, searches, query, onQuery, onOpen }: RecordContentProps) {
  const search = useMemo(() => createSearch(record), [record]);
  return (
    <SearchPanel
      asked={searches}
      record={record}
      search={search}
      query={query}
      onQuery={onQuery}
      onOpen={onOpen}
    />
  );
}

/** Searches the web through the browser. */
function findArticle(words: string): void {
  void tellBackground('find-article', { words });
}
