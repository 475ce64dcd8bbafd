import { useEffect, useRef, useState } from 'preact/hooks';
import { placeName, placePath, type RecordPlace } from '../../components/model/places';
import { WHOLE_TIMELINE } from '../../components/model/timeline-entries';
import { RecordNotice } from '../../components/parts/record-notice';
import { useSearchKey } from '../../components/search/use-search-key';
import type { StoryRecord } from '../../engine/model/record';
import { RECORD_PAGE_TEXTS as TEXTS } from '../../texts/record-page';
import { RecordContent } from './record-content';
import { RECORD_VIEWS, routeHash } from './route';
import { useRoute } from './use-route';

/** The whole record in a tab: its views beside the content, every place with an address of its own. */
export function RecordApp({ record }: { readonly record: StoryRecord }) {
  const route = useRoute();
  const [filter, setFilter] = useState(WHOLE_TIMELINE);
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const path = route.place === null ? route.view : placePath(route.place);
  const open = (place: RecordPlace) => {
    location.hash = routeHash(place);
  };
  const [searches, setSearches] = useState(1);
  useSearchKey(() => {
    location.hash = routeHash('search');
    setSearches((count) => count + 1);
  });
  useEffect(() => {
    document.title = TEXTS.pageTitle(placeName(route.place, record) ?? TEXTS.views[route.view]);
    showPlace(main.current, path, first.current);
    first.current = false;
  }, [route.view, route.place, path, record]);
  return (
    <>
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {TEXTS.skip}
      </button>
      <header class="record-header">
        <h1>{TEXTS.name}</h1>
        <p class="record-lead">{TEXTS.lead(record.sources.length, record.story.subject)}</p>
        <RecordNotice record={record} />
      </header>
      <nav class="record-nav" aria-label={TEXTS.nav}>
        <ul>
          {RECORD_VIEWS.map((view) => (
            <li key={view}>
              <a href={routeHash(view)} aria-current={view === route.view ? 'page' : undefined}>
                {TEXTS.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="record-main" id="content" ref={main} tabIndex={-1}>
        <RecordContent
          route={route}
          record={record}
          filter={filter}
          onFilter={setFilter}
          searches={searches}
          query={query}
          onQuery={setQuery}
          onOpen={open}
        />
      </main>
    </>
  );
}

/** Brings the reader to what the address names: an event within the timeline, else the top of the content. */
function showPlace(main: HTMLElement | null, path: string, isFirst: boolean): void {
  const event = main?.querySelector<HTMLElement>(`#${CSS.escape(path.replace('/', '-'))}.timeline-event`);
  if (event) {
    event.scrollIntoView({ block: 'center' });
    event.querySelector('summary')?.focus({ preventScroll: true });
  } else if (!isFirst) {
    scrollTo({ top: 0 });
    main?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }
}
