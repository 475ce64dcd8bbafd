import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_AXIS_VIEW } from '../../components/axis-picture/axis-picture';
import { peopleOnPage } from '../../components/model/people-on-page';
import { placePath, type RecordPlace } from '../../components/model/places';
import { RecordNotice } from '../../components/parts/record-notice';
import { PeopleList } from '../../components/person-detail/people-list';
import { useSearchKey } from '../../components/search/use-search-key';
import { Tabs } from '../../components/tabs/tabs';
import type { StoryRecord } from '../../engine/model/record';
import { POPUP_TEXTS as TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';
import { DetailView } from './detail-view';
import { PagePanel } from './page-panel';
import { PopupHeader } from './popup-header';
import { SearchView } from './search-view';
import { TimelineView } from './timeline-view';
import { useTabState } from './use-tab-state';
import type { PopupTab, View } from './view';
import { rememberView } from './view-memory';

export interface PopupAppProps {
  readonly record: StoryRecord;
  readonly tab: ActiveTab;
  readonly initialView: View;
}

/** The popup: what is known of the page on top, four tabs below, the record's limits at the foot. */
export function PopupApp({ record, tab, initialView }: PopupAppProps) {
  const [view, setView] = useState(initialView);
  const [state, lookAgain] = useTabState(tab);
  const change = (part: Partial<View>) => setView((now) => ({ ...now, ...part }));
  // Before it is painted: a popup may be closed as soon as it is seen.
  useLayoutEffect(() => {
    rememberView(tab, view);
  }, [tab, view]);
  const [refused, setRefused] = useState(false);
  const switched = (stored: boolean) => {
    setRefused(!stored);
    lookAgain();
  };
  const [searches, setSearches] = useState(0);
  const [axis, setAxis] = useState(FIRST_AXIS_VIEW);
  const select = (selected: PopupTab, by: 'click' | 'arrow') => {
    change({ tab: selected, detail: null });
    if (selected === 'search') setSearches((count) => (by === 'click' ? count + 1 : 0));
  };
  useSearchKey(() => select('search', 'click'));

  const page = state?.kind === 'checked' ? state.page : null;
  const pageDate = page?.published?.date ?? null;
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef<{ readonly top: number; readonly path: string } | null>(null);
  const open = (detail: RecordPlace) => {
    left.current ??= { top: panel.current?.scrollTop ?? 0, path: placePath(detail) };
    change({ detail });
  };
  useLayoutEffect(() => {
    if (panel.current === null) return;
    if (view.detail !== null) {
      panel.current.scrollTop = 0;
      return;
    }
    // Back from a place of the record: to where the reader was, and on what led there.
    if (left.current === null) return;
    const { top, path } = left.current;
    left.current = null;
    panel.current.scrollTop = top;
    const opener = panel.current.querySelector<HTMLElement>(`[data-place="${CSS.escape(path)}"]`);
    (opener ?? panel.current).focus({ preventScroll: true });
  }, [view.detail]);
  // A button that has had the page checked, or the site switched on, goes with what it stood for: the focus goes on.
  const kind = state?.kind ?? null;
  const kindBefore = useRef(kind);
  useLayoutEffect(() => {
    const isChanged = kindBefore.current !== null && kindBefore.current !== kind;
    kindBefore.current = kind;
    if (isChanged && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [kind]);
  const openClaim = (id: string) => open({ kind: 'claim', id });
  return (
    <>
      <PopupHeader
        state={state}
        story={record.story}
        refused={refused}
        onSwitched={switched}
        tab={tab}
        lookAgain={lookAgain}
        isOffered={view.tab === 'page' && view.detail === null}
        onList={() => select('page', 'click')}
      />
      <main>
        <Tabs
          label={TEXTS.tabs}
          selected={view.tab}
          onSelect={select}
          panelRef={panel}
          tabs={[
            { id: 'timeline', label: TEXTS.timeline },
            { id: 'page', label: TEXTS.page, count: page?.findings.length, countLabel: TEXTS.claimsOnPage },
            { id: 'people', label: TEXTS.people },
            { id: 'search', label: TEXTS.search },
          ]}
        >
          {view.detail !== null ? (
            <DetailView
              detail={view.detail}
              record={record}
              pageDate={pageDate}
              onBack={() => change({ detail: null })}
              onOpen={open}
            />
          ) : view.tab === 'timeline' ? (
            <TimelineView
              record={record}
              pageDate={pageDate}
              undated={page !== null && page.published === null}
              filter={view.filter}
              onFilter={(filter) => change({ filter })}
              onClaim={openClaim}
              axis={axis}
              onAxis={setAxis}
              startsHere={view.filter.person === null && view.filter.topic === null}
            />
          ) : view.tab === 'page' ? (
            <PagePanel
              state={state}
              record={record}
              tab={tab}
              lookAgain={lookAgain}
              onSwitched={switched}
              onClaim={openClaim}
            />
          ) : view.tab === 'people' ? (
            <PeopleList
              record={record}
              onPage={peopleOnPage(page?.findings.map(({ finding }) => finding) ?? [], record)}
              onOpen={open}
            />
          ) : (
            <SearchView
              record={record}
              asked={searches}
              query={view.query}
              onQuery={(query) => change({ query })}
              onOpen={open}
            />
          )}
        </Tabs>
      </main>
      <footer class="popup-footer">
        <RecordNotice record={record} />
      </footer>
    </>
  );
}
