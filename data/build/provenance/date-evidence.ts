/** What in an article's words dates something: dates, weekdays, and expressions relative to publication. */
import type { Interval, IsoDate } from '../../../engine/types';
import { type FigureValue, findFigures } from '../figures';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_LENGTH = 86_400_000;

/** Relative expressions and the days, counted from publication, between which they can lie. */
const RELATIVE: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, from: 0, to: 0 },
  { words: /\b(?:yesterday|last night)\b/i, from: -1, to: 0 },
  { words: /\b(?:a )?few days ago\b/i, from: -7, to: -1 },
  { words: /\bthis week\b/i, from: -6, to: 6 },
  { words: /\blast week\b/i, from: -14, to: 0 },
  { words: /\bthis month\b/i, from: -31, to: 31 },
  { words: /\blast month\b/i, from: -62, to: 0 },
  { words: /\b(?:this|the) year\b/i, from: -366, to: 366 },
  { words: /\blast year\b/i, from: -731, to: 0 },
];

/** Spans of time told from another moment: what they date has to be worked out. */
const SPAN = /\b(?:an?|\d+|[a-z]+)[ -](?:day|week|month|year)s?(?: (?:ago|after|before|earlier|later))?\b/i;

/** A date, a year or a weekday in a text that agrees with an interval; `null` where there is none. */
export function explicitDate(interval: Interval, text: string): string | null {
  const figure = findFigures(text).find(({ value }) => {
    const span = intervalOf(value, interval.earliest);
    return span !== null && overlap(span, interval);
  });
  if (figure !== undefined) return figure.text;
  const named = new Set(daysOf(interval).map((date) => WEEKDAYS[date.getUTCDay()]));
  return WEEKDAYS.find((weekday) => named.has(weekday) && new RegExp(`\\b${weekday}\\b`).test(text)) ?? null;
}

/** A relative expression that, by the publication of its article, can mean an interval. */
export function relativeDate(interval: Interval, text: string, published: Interval): string | null {
  for (const { words, from, to } of RELATIVE) {
    const found = words.exec(text);
    const window = { earliest: shift(published.earliest, from), latest: shift(published.latest, to) };
    const isInside = window.earliest <= interval.earliest && interval.latest <= window.latest;
    if (found !== null && isInside) return found[0];
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

export function overlap(a: Interval, b: Interval): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

function daysOf({ earliest, latest }: Interval): readonly Date[] {
  const [from, to] = [Date.parse(earliest), Date.parse(latest)];
  return Array.from({ length: (to - from) / DAY_LENGTH + 1 }, (_, day) => new Date(from + day * DAY_LENGTH));
}

function shift(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_LENGTH).toISOString().slice(0, 10);
}
