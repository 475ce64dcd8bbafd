/**
 * Dates as pages write them, machine-readable or for people, turned into a calendar day in the United Kingdom.
 *
 * An own, strict reading in place of a library: `chrono-node` alone is larger than all that the page reader may
 * weigh, guesses a year where none is given, and finds dates where a byline has none. What is wanted is narrow:
 * a full date with its year, or nothing.
 */
import type { IsoDate } from '../../../engine/model/record';
import { ukDay } from './uk-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "((?:19|20)\\d{2}|['’]\\d{2})";

/** An instant or a day by ISO 8601, with the slips that sites make: a space for the T, no colon in the offset. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|BST|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

const WRITTEN: readonly { readonly pattern: RegExp; readonly order: readonly ('d' | 'm' | 'y')[] }[] = [
  {
    pattern: new RegExp(`\\b${DAY}(?: of)?[\\s,./-]+${MONTH}[\\s,./-]+${YEAR}(?!\\d)`, 'i'),
    order: ['d', 'm', 'y'],
  },
  { pattern: new RegExp(`\\b${MONTH}[\\s,./-]+${DAY},?\\s+${YEAR}(?!\\d)`, 'i'), order: ['m', 'd', 'y'] },
  { pattern: /(?<![\d/.-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
  // Day first, as the United Kingdom writes it.
  {
    pattern: /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2}|\d{2})(?![\d/.-])/,
    order: ['d', 'm', 'y'],
  },
];

/** The instant of a Unix time in seconds or milliseconds. */
const UNIX = /^\d{10}(?:\d{3})?$/;

/**
 * The day of a machine-readable date; in London where it names an instant, as written where it names none.
 *
 * @returns `null` where the text holds no full date
 */
export function parseStamp(text: string): IsoDate | null {
  const bare = text.trim();
  if (UNIX.test(bare)) return dayInLondon(new Date(Number(bare) * (bare.length === 10 ? 1000 : 1)));
  const iso = ISO.exec(bare);
  if (iso === null) return parseWritten(bare);
  const [, year, month, day, hour, minute, second, zone] = iso;
  const written = isoDay(Number(year), Number(month), Number(day));
  if (written === null || hour === undefined || zone === undefined) return written;
  const offset = offsetOf(zone);
  const time = `${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}${offset}`;
  return dayInLondon(new Date(`${written}T${time}`)) ?? written;
}

/**
 * The first full date in text written for people: "28th March 2024", "Mar 28, 2024", "28/03/2024 06:00".
 *
 * @returns `null` where there is none; a date without its year is none
 */
export function parseWritten(text: string): IsoDate | null {
  let first: { at: number; date: IsoDate } | null = null;
  for (const { pattern, order } of WRITTEN) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && first.at <= match.index)) continue;
    const part = (name: 'd' | 'm' | 'y') => match[order.indexOf(name) + 1] ?? '';
    const date = isoDay(yearOf(part('y')), monthOf(part('m')), Number(part('d')));
    if (date !== null) first = { at: match.index, date };
  }
  return first?.date ?? null;
}

/** Words that stand in a line with a date and make no sentence of it. */
const DATE_WORDS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|tues|weds|thurs|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|bst|utc|e[sd]t|[ap]\.?m\b\.?|at|on|by|first|last|published|updated|posted|issued|modified|uk|h|date|the)\b/gi;

/** Whether a text is a date, perhaps with a time and what it is the date of, and nothing more. */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || parseWritten(text) === null) return false;
  const rest = WRITTEN.reduce((left, { pattern }) => left.replace(pattern, ' '), text).replace(
    DATE_WORDS,
    ' ',
  );
  return rest.replace(/[^\p{L}]/gu, '').length <= 12;
}

function yearOf(text: string): number {
  const year = Number(text.replace(/\D/g, ''));
  return year < 100 ? 2000 + year : year;
}

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

function offsetOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  if (/^bst$/i.test(zone)) return '+01:00';
  const digits = zone.replace(/[^\d+-]/g, '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

/** The day, if the calendar has it. */
function isoDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function dayInLondon(instant: Date): IsoDate | null {
  return Number.isNaN(instant.getTime()) ? null : ukDay(instant);
}
