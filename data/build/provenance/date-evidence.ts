/** What in an article's words dates something: dates, weekdays, and expressions relative to publication. */
import { capitalised, WEEKDAY_NAMES } from '../../../engine/language/calendar';
import type { Interval, IsoDate } from '../../../engine/model/record';
import { type FigureValue, findFigures } from '../figures';

const WEEKDAYS = WEEKDAY_NAMES.map(capitalised);
const DAY_LENGTH = 86_400_000;

/** A relative expression: the days from publication between which it can lie, and how narrowly it dates. */
interface Relative {
  readonly words: RegExp;
  readonly from: number;
  readonly to: number;
  /** Days of the narrowest interval that it can stand for: "this year" gives no single day. */
  readonly narrowest: number;
}

const RELATIVE: readonly Relative[] = [
  { words: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, from: 0, to: 0, narrowest: 1 },
  { words: /\b(?:yesterday|last night)\b/i, from: -1, to: 0, narrowest: 1 },
  { words: /\bfew days ago\b/i, from: -7, to: 0, narrowest: 1 },
  { words: /\bthis week\b/i, from: -6, to: 6, narrowest: 5 },
  { words: /\blast week\b/i, from: -14, to: 0, narrowest: 5 },
  { words: /\bthis month\b/i, from: -31, to: 31, narrowest: 7 },
  { words: /\blast month\b/i, from: -62, to: 0, narrowest: 7 },
  { words: /\b(?:this|the) year\b/i, from: -366, to: 366, narrowest: 28 },
  { words: /\blast year\b/i, from: -731, to: 0, narrowest: 28 },
];

/** Days from publication within which a bare weekday is taken to lie. */
const WEEKDAY_REACH = 7;

/** Spans of time told from another moment: what they date has to be worked out. */
const SPAN = /\b(?:an?|\d+|[a-z]+)[ -](?:day|week|month|year)s?(?: (?:ago|after|before|earlier|later))?\b/i;

/**
 * A date, a year or a weekday in a text that gives an interval; `null` where there is none. The text
 * must be as narrow as the interval: "2023" gives no day of 2023.
 */
export function explicitDate(interval: Interval, text: string, published: Interval): string | null {
  const figure = findFigures(text).find(({ value }) => {
    const span = intervalOf(value, published.latest);
    return span !== null && isInside(span, interval);
  });
  if (figure !== undefined) return figure.text;
  if (!isInside(interval, around(published, -WEEKDAY_REACH, WEEKDAY_REACH))) return null;
  const named = new Set(daysOf(interval).map((date) => WEEKDAYS[date.getUTCDay()]));
  return WEEKDAYS.find((weekday) => named.has(weekday) && new RegExp(`\\b${weekday}\\b`).test(text)) ?? null;
}

/** A relative expression that, by the publication of its article, can mean an interval. */
export function relativeDate(interval: Interval, text: string, published: Interval): string | null {
  const days = daysOf(interval).length;
  for (const { words, from, to, narrowest } of RELATIVE) {
    const found = words.exec(text);
    if (found !== null && days >= narrowest && isInside(interval, around(published, from, to)))
      return found[0];
  }
  return null;
}

/** A span of time that a text gives: "nearly ten years after". */
export function spanOfTime(text: string): string | null {
  return SPAN.exec(text)?.[0] ?? null;
}

/** The days that a figure can mean; `null` where it is no date. A date without a year takes that of `near`. */
export function intervalOf(value: FigureValue, near: IsoDate): Interval | null {
  if (value.kind === 'number') {
    const isYear =
      value.per === null && Number.isInteger(value.amount) && value.amount >= 1900 && value.amount < 2100;
    return isYear ? { earliest: `${value.amount}-01-01`, latest: `${value.amount}-12-31` } : null;
  }
  if (value.kind !== 'date') return null;
  const year = value.year ?? Number(near.slice(0, 4));
  const at = (month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  const { month, day } = value;
  // Day 0 of the next month is the last day of this one.
  return day === null
    ? { earliest: at(month - 1, 1), latest: at(month, 0) }
    : { earliest: at(month - 1, day), latest: at(month - 1, day) };
}

function isInside(inner: Interval, outer: Interval): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

function around({ earliest, latest }: Interval, from: number, to: number): Interval {
  return { earliest: shift(earliest, from), latest: shift(latest, to) };
}

function daysOf({ earliest, latest }: Interval): readonly Date[] {
  const [from, to] = [Date.parse(earliest), Date.parse(latest)];
  return Array.from({ length: (to - from) / DAY_LENGTH + 1 }, (_, day) => new Date(from + day * DAY_LENGTH));
}

function shift(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_LENGTH).toISOString().slice(0, 10);
}
