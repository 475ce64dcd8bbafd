import { dayOf } from '../text/days';
import type { Interval, IsoDate } from '../types';
import { calendarDate } from './calendar-dates';
import type { Word } from './concepts';
import { lower } from './date-words';
import { endOfPeriod, relativeDate } from './relative-dates';

/** Reads points and spans in time off a sentence, relative ones against the page's date. */

/** How a date is put: a point or span, a bound, or a distance from the page's date. */
export type DateSense = 'at' | 'by' | 'since' | 'within' | 'ago';

/** A date as printed, with the days it can mean. Word indices, end excluded. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly sense: DateSense;
  /** `null` where it is relative and the page gives no date. */
  readonly when: Interval | null;
  /** Whether the year is printed or follows from the page's date; if not, only month and day count. */
  readonly dated: boolean;
  /** How closely it is given. */
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'year' | 'span';
}

/** A date before its sense is known. */
export type DateDraft = Omit<DateMention, 'sense'>;

/** All dates in the words, left to right, never overlapping. */
export function findDates(words: readonly Word[], published: IsoDate | null): DateMention[] {
  const today = published === null ? null : dayOf(published);
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const date =
      endOfPeriod(words, at, today) ?? calendarDate(words, at, today) ?? relativeDate(words, at, today);
    if (date) found.push({ ...date, sense: senseOf(words, date) });
    at = date ? date.to : at + 1;
  }
  return found;
}

function senseOf(words: readonly Word[], date: DateDraft): DateSense {
  const before = [3, 2, 1].map((back) => lower(words, date.from - back)).join(' ');
  if (/^(ago|earlier|after|since|on|old)$/.test(lower(words, date.to - 1))) return 'ago';
  if (/(^| )(within|inside|over the next|next|over the coming|in)$/.test(before) && date.grain === 'span')
    return 'within';
  if (/(^| )(since|from)( last)?$/.test(before)) return 'since';
  return /(^| )(by|before|until|till)( the| this| next)?$/.test(before) ? 'by' : 'at';
}
