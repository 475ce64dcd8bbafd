import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { TIMELINE_TEXTS as TEXTS } from '../../texts/timeline';
import { type TimelineFilter, timelineEntries, WHOLE_TIMELINE } from '../model/timeline-entries';
import { EventEntry } from './event-entry';
import { TimelineFilters } from './timeline-filters';

const SCROLL = { block: 'center' } as const;

export interface TimelineProps {
  readonly record: StoryRecord;
  /** Publication day of the page the reader has open; `null` where there is none or it gives none. */
  readonly pageDate: IsoDate | null;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onFindArticle: (query: string) => void;
  /** Id of the event to unfold, where a link names one. */
  readonly open?: string | null;
}

/** The story's events, oldest first, with the page's own place among them. */
export function Timeline({ record, pageDate, filter, onFilter, onFindArticle, open = null }: TimelineProps) {
  const entries = timelineEntries(record, filter, pageDate);
  const here = useRef<HTMLLIElement>(null);
  const shown = entries.filter((entry) => entry.kind === 'event').length;
  return (
    <section class="timeline" aria-label={TEXTS.heading}>
      <TimelineFilters record={record} filter={filter} onFilter={onFilter} />
      <p class="timeline-count" role="status">
        {shown === 0 ? TEXTS.none : TEXTS.count(shown, record.events.length)}
        {(filter.person !== null || filter.topic !== null) && (
          <button type="button" class="link-button" onClick={() => onFilter(WHOLE_TIMELINE)}>
            {TEXTS.clear}
          </button>
        )}
        {pageDate !== null && (
          <button type="button" class="link-button" onClick={() => here.current?.scrollIntoView(SCROLL)}>
            {TEXTS.toHere}
          </button>
        )}
      </p>
      <ol class="timeline-list">
        {entries.map((entry) =>
          entry.kind === 'here' ? (
            <HereEntry key="here" date={entry.date} after={entry.date > record.ends} place={here} />
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
  readonly place: Ref<HTMLLIElement>;
}

function HereEntry({ date, after, place }: HereEntryProps) {
  return (
    <li class="timeline-here" aria-current="date" ref={place}>
      <strong>{TEXTS.here}</strong> <span>{TEXTS.hereDate(date)}</span>
      {after && <span class="timeline-here-note">{TEXTS.hereAfter}</span>}
    </li>
  );
}
