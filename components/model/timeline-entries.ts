import type { IsoDate, StoryEvent, StoryRecord } from '../../engine/model/record';
import { compareIntervals } from './statement-dates';

/** What the timeline is narrowed to; `null` for no narrowing. */
export interface TimelineFilter {
  /** Id of a person or organisation. */
  readonly person: string | null;
  /** Id of a topic. */
  readonly topic: string | null;
}

export const WHOLE_TIMELINE: TimelineFilter = { person: null, topic: null };

/** A row of the timeline: an event, or the place of the page the reader has open. */
export type TimelineEntry =
  | { readonly kind: 'event'; readonly event: StoryEvent }
  | { readonly kind: 'here'; readonly date: IsoDate };

/**
 * The rows of the timeline, oldest first. The page stands after every event that had begun by its date.
 *
 * @param pageDate the page's publication day; `null` leaves the page's row out
 */
export function timelineEntries(
  record: StoryRecord,
  filter: TimelineFilter,
  pageDate: IsoDate | null,
): readonly TimelineEntry[] {
  const events = record.events
    .filter((event) => filter.person === null || event.actors.includes(filter.person))
    .filter((event) => filter.topic === null || event.topic === filter.topic)
    .toSorted((one, other) => compareIntervals(one.when, other.when));
  const rows: TimelineEntry[] = events.map((event) => ({ kind: 'event', event }));
  if (pageDate === null) return rows;
  const later = events.findIndex((event) => event.when.earliest > pageDate);
  return rows.toSpliced(later < 0 ? rows.length : later, 0, { kind: 'here', date: pageDate });
}
