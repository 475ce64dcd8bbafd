/** Dates as a reader sees them. Every date goes through `Intl` with the same locale. */
import type { Interval, IsoDate } from '../engine/model/record';

export const LOCALE = 'en-GB';

const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' });
const DAY_MS = 86_400_000;

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "16 April 2024". */
export function dayText(day: IsoDate): string {
  return DAY.format(instant(day));
}

/** "Apr", for the ticks of an axis. */
export function shortMonthText(day: IsoDate): string {
  return SHORT_MONTH.format(instant(day));
}

/** "2024", the year of a day. */
export function yearText(day: IsoDate): string {
  return day.slice(0, 4);
}

/**
 * A span as short as it can be said: a day, two neighbouring days ("17 or 18 April 2024"), a calendar
 * month, a calendar year, else first and last day.
 */
export function intervalText({ earliest, latest }: Interval): string {
  if (earliest === latest) return dayText(earliest);
  if (isWholeYear(earliest, latest)) return yearText(earliest);
  if (isWholeMonth(earliest, latest)) return MONTH.format(instant(earliest));
  if (isNextDay(earliest, latest)) return eitherDay(earliest, latest);
  return DAY.formatRange(instant(earliest), instant(latest));
}

/** "spring 2024": meteorological season of a day; January and February belong to the winter of their own year. */
export function seasonText(day: IsoDate): string {
  return `${seasonOf(day)} ${yearText(day)}`;
}

/** "spring to autumn 2024", "autumn 2023 to spring 2024". */
export function seasonsText(from: IsoDate, to: IsoDate): string {
  if (seasonText(from) === seasonText(to)) return seasonText(from);
  const first = yearText(from) === yearText(to) ? seasonOf(from) : seasonText(from);
  return `${first} to ${seasonText(to)}`;
}

function eitherDay(earliest: IsoDate, latest: IsoDate): string {
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return `${sameMonth ? Number(earliest.slice(8)) : dayText(earliest)} or ${dayText(latest)}`;
}

function seasonOf(day: IsoDate): string {
  const month = Number(day.slice(5, 7));
  return SEASONS[Math.floor((month % 12) / 3)] ?? '';
}

function isWholeYear(earliest: IsoDate, latest: IsoDate): boolean {
  return earliest.endsWith('-01-01') && latest === `${yearText(earliest)}-12-31`;
}

function isWholeMonth(earliest: IsoDate, latest: IsoDate): boolean {
  if (earliest.slice(0, 7) !== latest.slice(0, 7) || !earliest.endsWith('-01')) return false;
  return new Date(instant(latest).getTime() + DAY_MS).getUTCDate() === 1;
}

function isNextDay(earliest: IsoDate, latest: IsoDate): boolean {
  return instant(latest).getTime() - instant(earliest).getTime() === DAY_MS;
}

function instant(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
