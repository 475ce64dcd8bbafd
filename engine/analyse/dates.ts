import { between, dayFrom, dayOf, monthInterval, partsOf, yearInterval } from '../text/days';
import type { Interval, IsoDate } from '../types';
import type { Word } from './concepts';
import { findNumbers } from './numbers';

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

type Draft = Omit<DateMention, 'sense'>;

const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ]),
).set('sept', 9);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SEASONS = new Map<string, readonly [number, number]>([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
]);

/** All dates in the words, left to right, never overlapping. */
export function findDates(words: readonly Word[], published: IsoDate | null): DateMention[] {
  const today = published === null ? null : dayOf(published);
  const found: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const draft = dateAt(words, at, today);
    if (draft) found.push({ ...draft, sense: senseOf(words, draft) });
    at = draft ? draft.to : at + 1;
  }
  return found;
}

function dateAt(words: readonly Word[], at: number, today: number | null): Draft | null {
  return (
    endOf(words, at, today) ??
    calendarDay(words, at, today) ??
    monthOf(words, at, today) ??
    yearOf(words, at) ??
    season(words, at, today) ??
    weekday(words, at, today) ??
    relativeUnit(words, at, today) ??
    distance(words, at, today)
  );
}

function lower(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? '';
}

function yearNumber(words: readonly Word[], at: number): number | null {
  const text = words[at]?.token.text ?? '';
  return /^(19|20)\d\d$/.test(text) && words[at]?.pound === false ? Number(text) : null;
}

function yearOf(words: readonly Word[], at: number): Draft | null {
  const year = yearNumber(words, at);
  if (year === null) return null;
  const next = lower(words, at + 1);
  // "2015 staff" is a number; a year stands before a stop, a preposition, a verb or nothing that it could count.
  if (/^(people|jobs|staff|workers|trains|posts|homes)$/.test(next)) return null;
  return { from: at, to: at + 1, when: yearInterval(year), dated: true, grain: 'year' };
}

function dayNumber(words: readonly Word[], at: number): { day: number; to: number } | null {
  const token = words[at]?.token;
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const next = words[at + 1]?.token;
  const suffixed = next !== undefined && next.start === token.end && /^(st|nd|rd|th)$/.test(next.lower);
  return { day, to: suffixed ? at + 2 : at + 1 };
}

function monthNumber(words: readonly Word[], at: number): number | null {
  const token = words[at]?.token;
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  return MONTHS.get(token.lower) ?? null;
}

/** The year a day or month without one falls in: the nearest to the page's date; 2024 on an undated page. */
function nearestYear(month: number, day: number, today: number | null): number {
  if (today === null) return RECORD_YEAR;
  const { year } = partsOf(today);
  const distance = (candidate: number) => Math.abs(dayFrom(candidate, month, day) - today);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
/** The year that the record speaks of. */
const RECORD_YEAR = 2024;

function calendarDay(words: readonly Word[], at: number, today: number | null): Draft | null {
  let month = monthNumber(words, at);
  let parsed = month === null ? dayNumber(words, at) : dayNumber(words, at + 1);
  if (!parsed) return null;
  let to = parsed.to;
  if (month === null) {
    if (lower(words, to) === 'of') to++;
    month = monthNumber(words, to);
    if (month === null) return null;
    to++;
  }
  const { day } = parsed;
  parsed = null;
  const year = yearNumber(words, to);
  const number = dayFrom(year ?? nearestYear(month, day, today), month, day);
  return {
    from: at,
    to: year === null ? to : to + 1,
    when: between(number, number),
    dated: year !== null,
    grain: 'day',
  };
}

function monthOf(words: readonly Word[], at: number, today: number | null): Draft | null {
  const month = monthNumber(words, at);
  if (month === null) return null;
  // "may" and "march" open sentences and are verbs too.
  const name = lower(words, at);
  const before = lower(words, at - 1);
  const isName =
    !/^(may|march|mar|jan|dec)$/.test(name) ||
    /^(in|since|by|last|this|next|of|until|from|and|to|early|late|mid|during|before|after|for)$/.test(
      before,
    ) ||
    yearNumber(words, at + 1) !== null;
  if (!isName) return null;
  const year = yearNumber(words, at + 1);
  const when = monthInterval(year ?? nearestYear(month, 15, today), month);
  return { from: at, to: year === null ? at + 1 : at + 2, when, dated: year !== null, grain: 'month' };
}

function season(words: readonly Word[], at: number, today: number | null): Draft | null {
  const months = SEASONS.get(lower(words, at));
  if (!months) return null;
  const ofAt = lower(words, at + 1) === 'of' ? at + 2 : at + 1;
  const given = yearNumber(words, ofAt);
  if (given === null && !/^(this|last|next|the|in|by|until|since)$/.test(lower(words, at - 1))) return null;
  const year = given ?? nearestYear(months[0] + 1, 15, today);
  return {
    from: at,
    to: given === null ? at + 1 : ofAt + 1,
    when: between(dayFrom(year, months[0], 1), dayFrom(year, months[1] + 1, 0)),
    dated: given !== null,
    grain: 'season',
  };
}

/** "the end of the year", "year-end", "Christmas", "2024 is out": the close of a period. */
function endOf(words: readonly Word[], at: number, today: number | null): Draft | null {
  const thisYear = today === null ? RECORD_YEAR : partsOf(today).year;
  const span = (year: number): Interval => between(dayFrom(year, 10, 1), dayFrom(year, 12, 31));
  const word = lower(words, at);
  const phrase = [0, 1, 2, 3, 4].map((i) => lower(words, at + i));
  const make = (length: number, year: number): Draft => ({
    from: at,
    to: at + length,
    when: span(year),
    dated: true,
    grain: 'span',
  });
  if (word === 'christmas') return make(1, yearNumber(words, at + 1) ?? thisYear);
  if (word === 'year' && phrase[1] === 'end') return make(2, thisYear);
  if (word === 'end' || word === 'close' || word === 'back') {
    if (phrase[1] !== 'of') return null;
    const given = yearNumber(words, at + 2);
    if (given !== null) return make(3, given);
    if (/^(the|this)$/.test(phrase[2] ?? '') && phrase[3] === 'year') return make(4, thisYear);
    if (phrase[2] === 'next' && phrase[3] === 'year') return make(4, thisYear + 1);
    return null;
  }
  const year = yearNumber(words, at);
  if (year !== null && /^(is|was)$/.test(phrase[1] ?? '') && phrase[2] === 'out') return make(3, year);
  if (year !== null && lower(words, at - 1) === 'before') return make(1, year - 1);
  if (word === 'new' && phrase[1] === 'year' && /^(the|before|by)$/.test(lower(words, at - 1)))
    return make(2, thisYear);
  if (word === 'year' && phrase[1] === 'is' && phrase[2] === 'out') return make(3, thisYear);
  return null;
}

function weekday(words: readonly Word[], at: number, today: number | null): Draft | null {
  const index = WEEKDAYS.indexOf(lower(words, at));
  const word = words[at]?.token;
  if (index < 0 || !word || !/^\p{Lu}/u.test(word.text)) return null;
  if (today === null) return { from: at, to: at + 1, when: null, dated: false, grain: 'day' };
  const back = (partsOf(today).weekday - index + 7) % 7;
  return { from: at, to: at + 1, when: between(today - back, today - back), dated: true, grain: 'day' };
}

const UNIT_DAYS = new Map([
  ['week', 7],
  ['month', 30],
  ['year', 365],
]);

/** "last week", "this month", "next year", "today", "yesterday". */
function relativeUnit(words: readonly Word[], at: number, today: number | null): Draft | null {
  const word = lower(words, at);
  if (/^(today|tonight|yesterday)$/.test(word)) {
    if (today === null) return { from: at, to: at + 1, when: null, dated: false, grain: 'day' };
    const day = word === 'yesterday' ? today - 1 : today;
    return { from: at, to: at + 1, when: between(day, day), dated: true, grain: 'day' };
  }
  const step = ['last', 'this', 'next'].indexOf(word) - 1;
  const unit = lower(words, at + 1);
  if (step < -1 || !UNIT_DAYS.has(unit)) return null;
  const grain = unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year';
  if (today === null) return { from: at, to: at + 2, when: null, dated: false, grain };
  const { year, month, weekday: day } = partsOf(today);
  const monday = today - ((day + 6) % 7) + step * 7;
  const when =
    grain === 'week'
      ? between(monday, monday + 6)
      : grain === 'month'
        ? between(dayFrom(year, month + step, 1), dayFrom(year, month + step + 1, 0))
        : yearInterval(year + step);
  return { from: at, to: at + 2, when, dated: true, grain };
}

/** "within 12 months", "inside a year", "nine years ago", "a week ago", "almost a decade". */
function distance(words: readonly Word[], at: number, today: number | null): Draft | null {
  const number = findNumbers(words.slice(at, at + 4))[0];
  const article = /^(a|an|one)$/.test(lower(words, at));
  const count = number && number.from === 0 ? number.value : article ? 1 : null;
  if (count === null) return null;
  const unitAt = number && number.from === 0 ? at + number.to : at + 1;
  const unit = lower(words, unitAt).replace(/s$/, '');
  const days = unit === 'decade' ? 3652 : UNIT_DAYS.get(unit);
  if (days === undefined || words[unitAt]?.afterBreak) return null;
  const after = lower(words, unitAt + 1);
  // "nine years after it opened" is told from the page's date too; shorter spans are told from some event.
  const ago = /^(ago|earlier)$/.test(after) || (days >= 365 && /^(after|since|on|old)$/.test(after));
  const before = `${lower(words, at - 2)} ${lower(words, at - 1)}`;
  const ahead = /(^| )(within|inside|in|next|coming|over)$/.test(before) || /over the$|next$/.test(before);
  if (!ago && !ahead) return null;
  const length = Math.round(count * days);
  const to = ago ? unitAt + 2 : unitAt + 1;
  if (today === null) return { from: at, to, when: null, dated: false, grain: 'span' };
  if (!ago) return { from: at, to, when: between(today, today + length), dated: true, grain: 'span' };
  // "nine years ago" is good to half a unit either way.
  const slack = Math.round(days / 2);
  return {
    from: at,
    to,
    when: between(today - length - slack, today - length + slack),
    dated: true,
    grain: 'span',
  };
}

function senseOf(words: readonly Word[], draft: Draft): DateSense {
  const before = [3, 2, 1].map((back) => lower(words, draft.from - back)).join(' ');
  if (/^(ago|earlier|after|since|on|old)$/.test(lower(words, draft.to - 1))) return 'ago';
  if (/(within|inside|over the next|next|in the next|in the coming)$/.test(before)) return 'within';
  if (/(since|ever since|from)$/.test(before)) return 'since';
  if (/(by|before|until|by the|before the|by this|until the)$/.test(before)) return 'by';
  return 'at';
}
