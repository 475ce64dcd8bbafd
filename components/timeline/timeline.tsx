import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { TIMELINE_TEXTS as TEXTS } from '../../texts/timeline';
import { type TimelineFilter, timelineEntries, WHOLE_TIMELINE } from '../model/timeline-entries';
import { EventEntry } from './event-entry';
import { TimelineFilters } from './timeline-filters';

/** Most room above the page's place, in px, when a reader is brought to it: for the event before it, as a whole. */
const ROOM_ABOVE = 150;
/** Between the panel's edge and the first row in it, in px. */
const EDGE = 4;

export interface TimelineProps {
  readonly record: StoryRecord;
  /** Publication day of the page the reader has open; `null` where there is none or it gives none. */
  readonly pageDate: IsoDate | null;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onFindArticle: (query: string) => void;
  /** Id of the event to unfold, where a link names one. */
  readonly open?: string | null;
  /** Whether the reader is brought to the page's place at once. */
  readonly startsHere?: boolean;
}

/** The story's events, oldest first, with the page's own place among them. */
export function Timeline({
  record,
  pageDate,
  filter,
  onFilter,
  onFindArticle,
  open = null,
  startsHere = false,
}: TimelineProps) {
  const entries = timelineEntries(record, filter, pageDate);
  const here = useRef<HTMLLIElement>(null);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (startsHere && pageDate !== null) bringToView(here.current);
  }, [startsHere, pageDate]);
  const goHere = () => {
    bringToView(here.current);
    here.current?.focus({ preventScroll: true });
  };
  const clear = () => {
    onFilter(WHOLE_TIMELINE);
    box.current?.querySelector('select')?.focus();
  };
  const since = entries.findIndex((entry) => entry.kind === 'here') + 1;
  const shown = entries.filter((entry) => entry.kind === 'event').length;
  return (
    <section class="timeline" aria-label={TEXTS.heading} ref={box}>
      <TimelineFilters record={record} filter={filter} onFilter={onFilter} />
      <div class="timeline-count">
        <p role="status">{shown === 0 ? TEXTS.none : TEXTS.count(shown, record.events.length)}</p>
        {(filter.person !== null || filter.topic !== null) && (
          <button type="button" class="link-button" onClick={clear}>
            {TEXTS.clear}
          </button>
        )}
        {pageDate !== null && (
          <button type="button" class="link-button" onClick={goHere}>
            {TEXTS.toHere}
          </button>
        )}
      </div>
      <ol class="timeline-list">
        {entries.map((entry) =>
          entry.kind === 'here' ? (
            <HereEntry
              key="here"
              date={entry.date}
              after={entry.date > record.ends}
              leads={since < entries.length}
              place={here}
            />
          ) : (
            <EventEntry
              key={entry.event.id}
              event={entry.event}
              record={record}
              open={entry.event.id === open}
              onFindArticle={onFindArticle}
            />
          ),
        )}
      </ol>
      <p class="timeline-end">{TEXTS.recordEnds(record.ends)}</p>
    </section>
  );
}

interface HereEntryProps {
  readonly date: IsoDate;
  /** Whether the page was published after the record ends. */
  readonly after: boolean;
  /** Whether anything has happened since. */
  readonly leads: boolean;
  readonly place: Ref<HTMLLIElement>;
}

function HereEntry({ date, after, leads, place }: HereEntryProps) {
  return (
    <li class="timeline-here" aria-current="date" tabIndex={-1} ref={place}>
      <strong>{TEXTS.here}</strong> <span>{TEXTS.hereDate(date)}</span>
      {after && <span class="timeline-here-note">{TEXTS.hereAfter}</span>}
      {leads && <span class="timeline-here-note">{TEXTS.since}</span>}
    </li>
  );
}

/** Scrolls the nearest box that scrolls, and nothing around it: what a popup clips would go out of sight for good. */
function bringToView(row: HTMLElement | null): void {
  const panel = row?.closest<HTMLElement>('.panel');
  if (row === null) return;
  if (panel) {
    const before = row.previousElementSibling?.getBoundingClientRect().height ?? 0;
    const above = before > ROOM_ABOVE || before > panel.clientHeight / 3 ? 0 : before;
    panel.scrollTop += row.getBoundingClientRect().top - panel.getBoundingClientRect().top - above - EDGE;
  } else row.scrollIntoView({ block: 'center' });
}
