import type { Interval } from '../../engine/model/record';

/** What may be wrong with a date, as a remedy for its author. */
export type DateResult = { readonly interval: Interval } | { readonly fault: string };

const FORMS = 'write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }';

/** Reads a date as authors write it: a day, a month, a year, or an interval of any of these. */
export function readDate(value: unknown): DateResult {
  if (typeof value === 'object' && value !== null && 'earliest' in value && 'latest' in value) {
    const extra = Object.keys(value).filter((key) => key !== 'earliest' && key !== 'latest');
    if (extra.length > 0) return { fault: `unknown key «${extra.join('», «')}» in a date: ${FORMS}` };
    const from = readSpan(value.earliest);
    const to = readSpan(value.latest);
    if (from === null) return { fault: notADate(value.earliest) };
    if (to === null) return { fault: notADate(value.latest) };
    if (from.earliest > to.latest) {
      return { fault: `the date is reversed: ${from.earliest} comes after ${to.latest}; swap the two` };
    }
    return { interval: { earliest: from.earliest, latest: to.latest } };
  }
  const span = readSpan(value);
  return span === null ? { fault: notADate(value) } : { interval: span };
}

function notADate(value: unknown): string {
  return `«${typeof value === 'object' ? JSON.stringify(value) : String(value)}» is not a date: ${FORMS}`;
}

function readSpan(value: unknown): Interval | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  // Day 0 of the next month is the last day of this one.
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay}` };
  const dayNumber = Number(day);
  return dayNumber >= 1 && dayNumber <= lastDay ? { earliest: text, latest: text } : null;
}
