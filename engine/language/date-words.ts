import { MONTH_NUMBERS } from './calendar';
import { dayFrom, partsOf } from './days';
import type { Word } from './words';

/** The words that dates are made of. */

/** What the dates of a page are read against. */
export interface PageDates {
  /** Day number of the page's own date; `null` where it has none. */
  readonly today: number | null;
  /** The year of a date that is printed without one, where the page gives none. */
  readonly year: number;
  /** Nouns of what is counted: "2015 people" is a number of people. */
  readonly counted: ReadonlySet<string>;
}

/** The year that the page is of. */
export function yearOfPage({ today, year }: PageDates): number {
  return today === null ? year : partsOf(today).year;
}

/** A year printed at an index ("2015", neither "£2015" nor "the 2010s"). */
export function yearNumber(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word || word.pound || !/^(19|20)\d\d$/.test(word.token.text)) return null;
  const next = words[at + 1]?.token;
  if (next?.lower === 's' && next.start === word.token.end) return null;
  return Number(word.token.text);
}

/** A day of the month at an index ("16", "16th"), and where it ends. */
export function dayNumber(words: readonly Word[], at: number): { day: number; to: number } | null {
  const token = words[at]?.token;
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const next = words[at + 1]?.token;
  const suffixed = next !== undefined && next.start === token.end && /^(st|nd|rd|th)$/.test(next.lower);
  return { day, to: suffixed ? at + 2 : at + 1 };
}

/** A month at an index, with its capital. */
export function monthNumber(words: readonly Word[], at: number): number | null {
  const token = words[at]?.token;
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  return MONTH_NUMBERS.get(token.lower) ?? null;
}

/**
 * The year of a period that is printed without one: after "last" the latest that is over, after
 * "next" the first to come, else the nearest to the page's date; on an undated page the year of the story.
 *
 * @param from month in which the period begins, 1 to 12
 * @param to month in which it ends, 13 and 14 being those of the next year
 * @param day a day that stands for it, in month `from`
 */
export function yearOfPeriod(
  word: string,
  { from, to, day }: { readonly from: number; readonly to: number; readonly day: number },
  { today, year: undated }: PageDates,
): number {
  if (today === null) return undated;
  const { year } = partsOf(today);
  if (word === 'this') return year;
  const candidates = [year - 1, year, year + 1];
  if (word === 'last') return candidates.findLast((each) => dayFrom(each, to + 1, 0) < today) ?? year - 1;
  if (word === 'next') return candidates.find((each) => dayFrom(each, from, 1) > today) ?? year + 1;
  const distance = (candidate: number) => Math.abs(dayFrom(candidate, from, day) - today);
  return candidates.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
