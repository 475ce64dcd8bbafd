import { dayOf } from '../text/days';
import type { Interval, IsoDate } from '../types';
import { calendarDate } from './calendar-dates';
import type { Word } from './concepts';
import { endOfPeriod, relativeDate } from './relative-dates';

/** Reads points and spans in time off a sentence, relative ones against the page's date. */

/** A date as printed, with the days it can mean. Word indices, end excluded. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** `null` where it is relative and the page gives no date. */
  readonly when: Interval | null;
  /** Whether the year is printed or follows from the page's date; if not, only month and day count. */
  readonly dated: boolean;
  /** How closely it is given. */
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'year' | 'span';
}

/** All dates in the words, left to right, never overlapping. */
export function findDates(words: readonly Word[], published: IsoDate | null): DateMention[] {
  const today = published === null ? null : dayOf(published);
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const date =
      endOfPeriod(words, at, today) ?? calendarDate(words, at, today) ?? relativeDate(words, at, today);
    if (date) found.push(date);
    at = date ? date.to : at + 1;
  }
  return found;
}
