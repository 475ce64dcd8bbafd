/** What a reader sees of the timeline and of the picture above it. */
import { dayText } from './dates';

export const TIMELINE_TEXTS = {
  heading: 'Timeline',
  here: 'You are here',
  hereDate: (date: string) => `This page, ${dayText(date)}`,
  hereAfter: 'Published after the record ends',
  toHere: 'Go to this page’s date',
  undated: 'This page gives no date, so it has no place on the timeline.',
  person: 'Person',
  topic: 'Topic',
  anyone: 'Everybody',
  anyTopic: 'All topics',
  people: 'People',
  organisations: 'Organisations',
  clear: 'Clear filters',
  since: 'Since this page',
  count: (shown: number, all: number) => `${shown} of ${all} events`,
  basis: (basis: string) => `How the date is known: ${basis}`,
  /** The same where the event itself does not stand beside it: "Date on record: 17 April 2024. The article says so." */
  dated: (when: string, basis: string) => `Date on record: ${when}. ${basis}`,
  none: 'No event of the record fits both filters.',
  recordEnds: (date: string) => `The record ends on ${dayText(date)}.`,
} as const;

export const AXIS_TEXTS = {
  heading: 'Who spoke, and when',
  headingClaims: 'What was spoken of, and when',
  by: 'Rows',
  byPerson: 'By person',
  byClaim: 'By claim',
  statements: (count: number) => `${count} statement${count === 1 ? '' : 's'}`,
  /** The tooltip of a dot: "17 or 18 April 2024: 3 statements". */
  markTitle: (date: string, count: number) => `${date}: ${count} statement${count === 1 ? '' : 's'}`,
  /** How to read the dots. */
  key: 'A dot is what was said at one time; the larger, the more statements.',
  keyAfter: (recordEnds: string) =>
    `A dot is what was said at one time; the larger, the more. The page is later than the record, which ends on ${dayText(recordEnds)}.`,
  /** One mark of a row, read aloud: "17 or 18 April 2024 (3)". */
  mark: (date: string, count: number) => (count === 1 ? date : `${date} (${count})`),
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  here: (date: string) => `This page: ${dayText(date)}`,
} as const;
