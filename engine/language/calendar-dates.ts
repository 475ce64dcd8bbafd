import { isWeekday } from './calendar';
import type { DateMention } from './date-mention';
import { dayNumber, monthNumber, type PageDates, yearNumber, yearOfPeriod } from './date-words';
import { between, dayFrom, monthInterval, yearInterval } from './days';
import { lowerAt, type Word } from './words';

/** Dates by day, month, season and year: "16 April", "Tuesday (April 16)", "spring 2024", "2015". */

/** A calendar date that begins at a word; `null` where none does. */
export function calendarDate(words: readonly Word[], at: number, page: PageDates): DateMention | null {
  return (
    numericDay(words, at) ??
    calendarDay(words, at, page) ??
    monthOf(words, at, page) ??
    yearOf(words, at, page) ??
    season(words, at, page)
  );
}

/** "16/04/2024", "16/4/24", "2024-04-16". */
function numericDay(words: readonly Word[], at: number): DateMention | null {
  const [first, second, third] = [0, 1, 2].map((i) => words[at + i]?.token.text ?? '');
  const separator = words[at + 1]?.marks;
  if ((separator !== '/' && separator !== '-') || words[at + 2]?.marks !== separator) return null;
  if (!/^\d{1,2}$/.test(second ?? '')) return null;
  const yearFirst = /^(19|20)\d\d$/.test(first ?? '');
  const [day, year] = yearFirst ? [third, first] : [first, third];
  if (!/^\d{1,2}$/.test(day ?? '') || !/^((19|20)\d\d|2\d)$/.test(year ?? '')) return null;
  const number = validDay(
    Number(year) < 100 ? 2000 + Number(year) : Number(year),
    Number(second),
    Number(day),
  );
  if (number === null) return null;
  return { from: at, to: at + 3, when: between(number, number), dated: true, grain: 'day' };
}

/** "16 April", "April 16th, 2024", "the 16th of April", "Tuesday (April 16)". */
function calendarDay(words: readonly Word[], at: number, page: PageDates): DateMention | null {
  const start = isWeekday(lowerAt(words, at)) ? at + 1 : at;
  let month = monthNumber(words, start);
  const parsed = month === null ? dayNumber(words, start) : dayNumber(words, start + 1);
  if (!parsed) return null;
  let { to } = parsed;
  if (month === null) {
    if (lowerAt(words, to) === 'of') to++;
    month = monthNumber(words, to);
    if (month === null) return null;
    to++;
  }
  const printed = yearNumber(words, to);
  const year = printed ?? yearOfPeriod('', { from: month, to: month, day: parsed.day }, page);
  const number = validDay(year, month, parsed.day);
  if (number === null) return null;
  return {
    from: at,
    to: printed === null ? to : to + 1,
    when: between(number, number),
    dated: printed !== null,
    grain: 'day',
  };
}

/** The number of a day that the month has; `null` for the thirty-first of April. */
function validDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const number = dayFrom(year, month, day);
  return number <= dayFrom(year, month + 1, 0) ? number : null;
}

/** "May" and "March" open sentences, are names and verbs too: they are months after one of these. */
const BEFORE_MONTH =
  /^(in|since|by|last|this|next|of|until|till|from|and|to|early|late|mid|during|before|after|for|between|through|around)$/;

function monthOf(words: readonly Word[], at: number, page: PageDates): DateMention | null {
  const month = monthNumber(words, at);
  if (month === null) return null;
  const before = lowerAt(words, at - 1);
  const printed = yearNumber(words, at + 1);
  const ambiguous = /^(may|march|mar|jan|dec)$/.test(lowerAt(words, at));
  if (ambiguous && printed === null && !BEFORE_MONTH.test(before)) return null;
  const year = printed ?? yearOfPeriod(before, { from: month, to: month, day: 15 }, page);
  return {
    from: at,
    to: printed === null ? at + 1 : at + 2,
    when: monthInterval(year, month),
    dated: printed !== null || isTold(before, page),
    grain: 'month',
  };
}

/** Whether the word before a period tells its year from the page's date: "last March". */
function isTold(before: string, { today }: PageDates): boolean {
  return today !== null && /^(last|this|next)$/.test(before);
}

function yearOf(words: readonly Word[], at: number, { counted }: PageDates): DateMention | null {
  const year = yearNumber(words, at);
  if (year === null) return null;
  // "2015 people" is a number; a year stands before a stop, a preposition, a verb or nothing that it could count.
  const next = words[at + 1];
  if (next && !next.afterBreak && counted.has(next.token.lower)) return null;
  // "2014-16" ends in 2016.
  const last =
    next?.marks && /^[-–—]$/.test(next.marks) && /^\d\d$/.test(next.token.text) ? Number(next.token.text) : 0;
  if (last > year % 100) {
    const when = between(dayFrom(year, 1, 1), dayFrom(year - (year % 100) + last, 12, 31));
    return { from: at, to: at + 2, when, dated: true, grain: 'year' };
  }
  // "after 2014" is any time from then on; "nine years after 2014" is not.
  const isBound =
    lowerAt(words, at - 1) === 'after' && !/^(year|decade|month)s?$/.test(lowerAt(words, at - 2));
  const when = isBound ? { ...yearInterval(year), latest: NO_END } : yearInterval(year);
  return { from: at, to: at + 1, when, dated: true, grain: 'year' };
}

/** Later than any date of a story. */
const NO_END = '2099-12-31';

/** First and last month; those past 12 fall in the next year. */
const SEASONS = new Map<string, readonly [from: number, to: number]>([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
]);

function season(words: readonly Word[], at: number, page: PageDates): DateMention | null {
  const months = SEASONS.get(lowerAt(words, at));
  if (!months) return null;
  const yearAt = lowerAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  const printed = yearNumber(words, yearAt);
  const before = lowerAt(words, at - 1);
  if (printed === null && !/^(this|last|next|the|in|by|until|since)$/.test(before)) return null;
  const [from, to] = months;
  const year = printed ?? yearOfPeriod(before, { from, to, day: 45 }, page);
  return {
    from: at,
    to: printed === null ? at + 1 : yearAt + 1,
    when: between(dayFrom(year, from, 1), dayFrom(year, to + 1, 0)),
    dated: printed !== null || isTold(before, page),
    grain: 'season',
  };
}
