import type { Interval } from '../model/record';
import { WEEKDAY_NAMES } from './calendar';
import type { DateMention } from './date-mention';
import { type PageDates, yearNumber, yearOfPage } from './date-words';
import { between, dayFrom, dayOf, isoOf, partsOf, yearInterval } from './days';
import { numberAt } from './numbers';
import { lowerAt, type Word } from './words';

/** Dates told from the page's own: "last week", "by Christmas", "nine years ago", "within 12 months". */

/** A date that is told from the page's, beginning at a word; `null` where none does. */
export function relativeDate(words: readonly Word[], at: number, { today }: PageDates): DateMention | null {
  return (
    weekday(words, at, today) ??
    dayWord(words, at, today) ??
    relativeUnit(words, at, today) ??
    distance(words, at, today)
  );
}

/** Words that such a close begins with, besides the number of a year. */
const CLOSES = new Set('christmas year end close back new'.split(' '));

/** "the end of the year", "year-end", "Christmas", "2024 is out": the close of a year, its last three months. */
export function endOfPeriod(words: readonly Word[], at: number, page: PageDates): DateMention | null {
  const first = words[at]?.token;
  if (!first || !(first.kind === 'number' || CLOSES.has(first.lower))) return null;
  const thisYear = yearOfPage(page);
  const phrase = [0, 1, 2, 3].map((i) => lowerAt(words, at + i));
  const before = [lowerAt(words, at - 2), lowerAt(words, at - 1)];
  const make = (length: number, when: Interval): DateMention => ({
    from: at,
    to: at + length,
    when,
    dated: true,
    grain: 'span',
  });
  const closing = (length: number, year: number) => make(length, lastMonths(year));
  const [word, second, third, fourth] = phrase;
  const next = yearNumber(words, at + 1);
  if (word === 'christmas') return next === null ? closing(1, thisYear) : closing(2, next);
  if (word === 'year' && second === 'end') return closing(2, thisYear);
  if (/^(end|close|back)$/.test(word ?? '') && second === 'of') {
    const given = yearNumber(words, at + 2);
    if (given !== null) return closing(3, given);
    if (/^(the|this)$/.test(third ?? '') && fourth === 'year') return closing(4, thisYear);
    return third === 'next' && fourth === 'year' ? closing(4, thisYear + 1) : null;
  }
  const year = yearNumber(words, at);
  if (year !== null && /^(is|was)$/.test(second ?? '') && third === 'out') return closing(3, year);
  if (year !== null && before[1] === 'before') return closing(1, year - 1);
  if (word === 'year' && second === 'is' && third === 'out') return closing(3, thisYear);
  if (word !== 'new' || second !== 'year') return null;
  if (/^(in|into|early in) the$/.test(before.join(' '))) return make(2, firstMonths(thisYear + 1));
  return /^(the|before|by)$/.test(before[1] ?? '') ? closing(2, thisYear) : null;
}

function lastMonths(year: number): Interval {
  return between(dayFrom(year, 10, 1), dayFrom(year, 12, 31));
}

function firstMonths(year: number): Interval {
  return between(dayFrom(year, 1, 1), dayFrom(year, 3, 31));
}

/** "on Friday", "next Friday": the last one up to the page's date, unless "next" says otherwise. */
function weekday(words: readonly Word[], at: number, today: number | null): DateMention | null {
  const index = WEEKDAY_NAMES.indexOf(lowerAt(words, at));
  const word = words[at]?.token;
  if (index < 0 || !word || !/^\p{Lu}/u.test(word.text)) return null;
  if (today === null) return { from: at, to: at + 1, when: null, dated: false, grain: 'day' };
  const back = (partsOf(today).weekday - index + 7) % 7;
  const day = lowerAt(words, at - 1) === 'next' ? today - back + 7 : today - back;
  return { from: at, to: at + 1, when: between(day, day), dated: true, grain: 'day' };
}

/** Days from the page's date. */
const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['last night', -1],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
]);

/** "today", "yesterday", "last night". */
function dayWord(words: readonly Word[], at: number, today: number | null): DateMention | null {
  const one = DAY_WORDS.get(lowerAt(words, at));
  const shift = one ?? DAY_WORDS.get(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`);
  if (shift === undefined) return null;
  const to = one === undefined ? at + 2 : at + 1;
  if (today === null) return { from: at, to, when: null, dated: false, grain: 'day' };
  return { from: at, to, when: between(today + shift, today + shift), dated: true, grain: 'day' };
}

/** Days in a unit of time; a month is a twelfth of a year. */
const UNIT_DAYS = new Map([
  ['week', 7],
  ['fortnight', 14],
  ['month', 365.25 / 12],
  ['year', 365.25],
  ['decade', 3652.5],
]);

/** "last week", "this month", "next year". */
function relativeUnit(words: readonly Word[], at: number, today: number | null): DateMention | null {
  const step = ['last', 'this', 'next'].indexOf(lowerAt(words, at)) - 1;
  const unit = lowerAt(words, at + 1);
  if (step < -1 || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
  if (today === null) return { from: at, to: at + 2, when: null, dated: false, grain: unit };
  return { from: at, to: at + 2, when: unitFrom(today, unit, step), dated: true, grain: unit };
}

function unitFrom(today: number, unit: 'week' | 'month' | 'year', step: number): Interval {
  const { year, month, weekday: day } = partsOf(today);
  if (unit === 'month') return between(dayFrom(year, month + step, 1), dayFrom(year, month + step + 1, 0));
  if (unit === 'year') return yearInterval(year + step);
  const monday = today - ((day + 6) % 7) + step * 7;
  return between(monday, monday + 6);
}

/** "a day later", "two weeks afterwards", "a month earlier", "the next day": told from the date before it. */
export function dateFromAnother(
  words: readonly Word[],
  at: number,
  base: DateMention | undefined,
): DateMention | null {
  if (!base?.when) return null;
  const step = stepFrom(words, at);
  if (step === null) return null;
  const move = (date: string) => isoOf(dayOf(date) + step.days);
  const when = { earliest: move(base.when.earliest), latest: move(base.when.latest) };
  return { from: at, to: step.to, when, dated: base.dated, grain: base.grain, fromAnother: true };
}

function stepFrom(words: readonly Word[], at: number): { days: number; to: number } | null {
  const daysOf = (index: number) => {
    const unit = lowerAt(words, index).replace(/s'?$/, '');
    return /^(day|morning|evening|night)$/.test(unit) ? 1 : UNIT_DAYS.get(unit);
  };
  if (/^(next|following)$/.test(lowerAt(words, at)) && lowerAt(words, at - 1) === 'the') {
    const days = daysOf(at + 1);
    return days === undefined ? null : { days: Math.round(days), to: at + 2 };
  }
  const number = numberAt(words, at);
  const count = number?.value ?? (/^(a|an|one)$/.test(lowerAt(words, at)) ? 1 : null);
  const unitAt = number?.to ?? at + 1;
  const days = daysOf(unitAt);
  const after = lowerAt(words, unitAt + 1);
  if (count === null || days === undefined || !/^(later|afterwards?|earlier)$/.test(after)) return null;
  return { days: Math.round(count * days) * (after === 'earlier' ? -1 : 1), to: unitAt + 2 };
}

/** Spans longer than this are history: no page tells them from its own date. */
const LONGEST_YEARS = 500;
/** "a decade ago" is good to two years either way, shorter units to half of one. */
const MOST_SLACK = 730;

/** "within 12 months", "inside a year", "nine years ago", "a week ago", "almost a decade after". */
function distance(words: readonly Word[], at: number, today: number | null): DateMention | null {
  const number = numberAt(words, at);
  const counted = number?.vague === false ? number : null;
  const count = counted?.value ?? (/^(a|an|one)$/.test(lowerAt(words, at)) ? 1 : null);
  if (count === null) return null;
  const unitAt = counted?.to ?? at + 1;
  const days = UNIT_DAYS.get(lowerAt(words, unitAt).replace(/s'?$/, ''));
  if (days === undefined || words[unitAt]?.afterBreak || count * days > LONGEST_YEARS * 366) return null;
  const after = lowerAt(words, unitAt + 1);
  // "nine years after it opened" is told from the page's date too; shorter spans are told from some event.
  const ago = /^(ago|earlier)$/.test(after) || (days >= 365 && /^(after|since|on|old)$/.test(after));
  const before = `${lowerAt(words, at - 2)} ${lowerAt(words, at - 1)}`;
  const ahead = /(^| )(within|inside|in|next|coming|over)$/.test(before) || /over the$/.test(before);
  if (!ago && !ahead) return null;
  const length = Math.round(count * days);
  const to = ago ? unitAt + 2 : unitAt + 1;
  if (today === null) return { from: at, to, when: null, dated: false, grain: 'span' };
  const slack = Math.min(Math.round(days / 2), MOST_SLACK);
  const when = ago ? between(today - length - slack, today - length + slack) : between(today, today + length);
  return { from: at, to, when, dated: true, grain: 'span' };
}
