import { calendarDate } from './calendar-dates';
import type { DateMention } from './date-mention';
import type { PageDates } from './date-words';
import { endOfPeriod, relativeDate } from './relative-dates';
import type { Word } from './words';

/** Reads points and spans in time off a sentence, relative ones against the page's date. */

/** All dates in the words, left to right, never overlapping. */
export function findDates(words: readonly Word[], page: PageDates): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const date =
      endOfPeriod(words, at, page) ?? calendarDate(words, at, page) ?? relativeDate(words, at, page);
    if (date) found.push(date);
    at = date ? date.to : at + 1;
  }
  return found;
}
