import type { Interval, IsoDate } from '../model/record';

/** Reckoning with calendar days, free of clocks and time zones: days since 1970-01-01. */

const DAY = 86_400_000;

/** Day number of an ISO date. The date must be valid. */
export function dayOf(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** ISO date of a day number. */
export function isoOf(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Day number of a year, month (1 to 12) and day; months and days past the end run on. */
export function dayFrom(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** Year, month (1 to 12), day and weekday (0 Sunday) of a day number. */
export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The interval between two day numbers. */
export function between(first: number, last: number): Interval {
  return { earliest: isoOf(first), latest: isoOf(last) };
}

/** The days of a month. */
export function monthInterval(year: number, month: number): Interval {
  return between(dayFrom(year, month, 1), dayFrom(year, month + 1, 0));
}

/** The days of a year. */
export function yearInterval(year: number): Interval {
  return between(dayFrom(year, 1, 1), dayFrom(year, 12, 31));
}

/** Whether two intervals share a day. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** A date some years on, or back if negative: the same day of the year. */
export function shifted(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(dayOf(date));
  return isoOf(dayFrom(year + Math.round(years), month, day));
}
