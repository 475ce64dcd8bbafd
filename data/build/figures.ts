/** Finds the figures of a text: numbers in digits and words, amounts of money, vague magnitudes and dates. */
import { capitalised, MONTH_NAMES } from '../../engine/language/calendar';
import { readNumberWords, scaleOf, VAGUE_WORDS } from './number-words';

export type FigureValue =
  /** `per` is the span of time counted, where it is one: "two years". */
  | {
      readonly kind: 'number';
      readonly amount: number;
      readonly per: 'year' | 'month' | 'week' | 'day' | null;
    }
  | { readonly kind: 'vague'; readonly word: string }
  | {
      readonly kind: 'date';
      readonly month: number;
      readonly day: number | null;
      readonly year: number | null;
    };

/** A figure and where it stands: UTF-16 offsets, end excluded. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: FigureValue;
  /** "one", "first": as often grammar as a figure. */
  readonly isGrammar: boolean;
}

const MONTHS = MONTH_NAMES.map(capitalised);
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DATE_FORMS = [
  new RegExp(`\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?\\b`, 'g'),
  new RegExp(`\\b${MONTH} ${DAY}(?:,? ${YEAR})?(?!,?\\d)\\b`, 'g'),
  new RegExp(`\\b${MONTH}(?: ${YEAR})?\\b`, 'g'),
];

// A digit right after a letter belongs to a name (HS2), not to a figure.
const DIGITS =
  /(?<![\p{L}\p{N}])(?<currency>[£$€])?(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?:[ -]?(?<scale>hundred|thousand|million|billion|bn|k|m)(?![\p{L}]))?%?/gu;
const WORD = /\p{L}+/gu;

/** All figures of a text in their order. A date is one figure; a number within it is none of its own. */
export function findFigures(text: string): readonly Figure[] {
  const found: Figure[] = [];
  const isFree = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  const add = (start: number, end: number, value: FigureValue, isGrammar = false) => {
    if (isFree(start, end)) found.push({ start, end, text: text.slice(start, end), value, isGrammar });
  };
  for (const form of DATE_FORMS) {
    for (const match of text.matchAll(form)) {
      const { month = '', day, year } = match.groups ?? {};
      add(match.index, match.index + match[0].length, {
        kind: 'date',
        month: MONTHS.indexOf(month) + 1,
        day: day === undefined ? null : Number(day),
        year: year === undefined ? null : Number(year),
      });
    }
  }
  for (const match of text.matchAll(DIGITS)) {
    const { digits = '', scale, currency } = match.groups ?? {};
    // "40m" without a currency may be metres.
    const factor =
      scale === undefined || (scale === 'm' && currency === undefined) ? 1 : (scaleOf(scale) ?? 1);
    const end = match.index + match[0].length;
    add(match.index, end, numberValue(Number(digits.replaceAll(',', '')) * factor, text, end));
  }
  addWords(text, add);
  return found.sort((a, b) => a.start - b.start);
}

type Add = (start: number, end: number, value: FigureValue, isGrammar?: boolean) => void;

function addWords(text: string, add: Add): void {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || isPronoun(words[at - 1]?.word, word.word, words[at + 1]?.word)) continue;
    if (VAGUE_WORDS.has(word.word)) add(word.start, word.end, { kind: 'vague', word: word.word });
    // A number ends where anything but spaces and hyphens stands between its words.
    const gap = words.findIndex(
      ({ end }, index) => index >= at && !/^[\s-]+$/.test(text.slice(end, words[index + 1]?.start)),
    );
    const number = readNumberWords(words.slice(at, gap < 0 ? undefined : gap + 1).map((each) => each.word));
    if (number === null) continue;
    const end = words[at + number.words - 1]?.end ?? word.end;
    add(word.start, end, numberValue(number.amount, text, end), word.word === 'one' || number.isOrdinal);
    at += number.words - 1;
  }
}

/** "no one" and "one another" count nothing. */
function isPronoun(before: string | undefined, word: string, after: string | undefined): boolean {
  return word === 'one' && (before === 'no' || after === 'another' || after === 's');
}

function numberValue(amount: number, text: string, end: number): FigureValue {
  const unit = /^[\s-]+(year|month|week|day)s?\b/i.exec(text.slice(end))?.[1]?.toLowerCase();
  const per = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day' ? unit : null;
  return { kind: 'number', amount, per };
}

/** Whether two figures say the same, in digits or words: "two years" and "24 months", "April 16" and "16 April 2024". "Forty" years are not 40 of anything else. */
export function sameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    return (
      (a.amount === b.amount && a.per === b.per) || (monthsOf(a) !== null && monthsOf(a) === monthsOf(b))
    );
  }
  if (a.kind === 'vague' && b.kind === 'vague') return a.word === b.word;
  if (a.kind === 'date' && b.kind === 'date') {
    return a.month === b.month && agree(a.day, b.day) && agree(a.year, b.year);
  }
  return false;
}

function monthsOf({ amount, per }: FigureValue & { kind: 'number' }): number | null {
  return per === 'year' ? amount * 12 : per === 'month' ? amount : null;
}

function agree(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}
