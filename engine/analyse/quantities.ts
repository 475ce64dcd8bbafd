import type { Qualifier } from '../types';
import type { Word } from './concepts';
import { findNumbers, type NumberMention } from './numbers';

/** Binds numbers to what they count, within their own clause. */

/** What a number counts. */
export type QuantityUnit =
  | 'jobs'
  | 'trains'
  | 'carriages'
  | 'pounds'
  | 'percent'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days';

/** A number with its qualifier and what it counts. Word indices, end excluded. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Bounds of a range; equal for a single number. */
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  /** `null` where the clause does not say what is counted. */
  readonly unit: QuantityUnit | null;
  readonly digits: boolean;
}

const UNIT_NOUNS: Readonly<Record<QuantityUnit, string>> = {
  jobs: 'job jobs worker workers workforce employee employees staff staffers people posts post livelihoods livelihood roles positions wages workmates men women engineers builders makers technicians personnel souls families redundancies pairs personnel payroll headcount labourers members faces hands paypackets workplaces fitters welders colleagues',
  trains: 'train trains sets trainsets units fleets expresses',
  carriages: 'carriage carriages coaches vehicles cars',
  pounds: 'pound pounds sterling quid',
  percent: 'percent per cent',
  years: 'year years',
  months: 'month months',
  weeks: 'week weeks',
  days: 'day days',
};

const UNIT_OF = new Map<string, QuantityUnit>();
for (const unit of [
  'jobs',
  'trains',
  'carriages',
  'pounds',
  'percent',
  'years',
  'months',
  'weeks',
  'days',
] as const) {
  for (const noun of UNIT_NOUNS[unit].split(' ')) UNIT_OF.set(noun, unit);
}

/** Words before a number that say what it counts when nothing after it does: "a workforce of 750". */
const COUNTED_BEFORE = new Map<string, QuantityUnit>(
  'workforce headcount payroll employs employing employ employed employees jobs posts workers staff staffed employer'
    .split(' ')
    .map((word) => [word, 'jobs']),
).set('trains', 'trains');

/** A number cannot reach past these to what it counts. */
const STOPS = new Set(
  'in on at for to from by with and or but which who that is are was were has have had would could will as since until before after than over'.split(
    ' ',
  ),
);

const QUALIFIERS: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'nearly',
    [
      'nearly',
      'almost',
      'close to',
      'just under',
      'just short of',
      'approaching',
      'nudging',
      'getting on for',
      'not far short of',
      'under',
      'fewer than',
      'less than',
      'just shy of',
      'shy of',
    ],
  ],
  [
    'more-than',
    [
      'more than',
      'over',
      'upwards of',
      'at least',
      'in excess of',
      'north of',
      'just over',
      'no fewer than',
      'well over',
      'above',
      'topping',
      'beyond',
      'a little over',
      'no less than',
    ],
  ],
  ['up-to', ['up to', 'as many as', 'at most', 'a maximum of', 'no more than', 'not more than']],
  [
    'about',
    [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'an estimated',
      'estimated',
      'circa',
      'c',
      'ca',
      'or so',
      'in the region of',
      'something like',
      'close on',
      'perhaps',
      'say',
      'in the order of',
      'the best part of',
    ],
  ],
];

/** All quantities of the words, left to right. Years and days of the month must have been taken out as `taken`. */
export function findQuantities(words: readonly Word[], taken: (at: number) => boolean): Quantity[] {
  const numbers = findNumbers(words).filter((number) => !taken(number.from) && !isShare(words, number));
  const quantities: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number) continue;
    const next = numbers[i + 1];
    const high = next && isRange(words, number, next) ? next : number;
    if (high !== number) i++;
    quantities.push(toQuantity(words, number, high));
  }
  return quantities;
}

/** "one in ten": a share, of which neither number counts anything. */
function isShare(words: readonly Word[], number: NumberMention): boolean {
  const before = `${words[number.from - 2]?.token.lower} ${words[number.from - 1]?.token.lower}`;
  return /^(one|two|three|[1-9]) in$/.test(before);
}

function isRange(words: readonly Word[], low: NumberMention, high: NumberMention): boolean {
  if (high.value <= low.value || low.vague || high.vague) return false;
  const between = words.slice(low.to, high.from).map((word) => word.token.lower);
  const word = between[0];
  if (between.length === 1 && word === 'to') return true;
  if (between.length === 1 && (word === 'and' || word === 'or')) {
    return word === 'or' || words[low.from - 1]?.token.lower === 'between';
  }
  return between.length === 0 && low.digits && high.digits && /^[-‐‑–—]$/.test(words[high.from]?.marks ?? '');
}

function toQuantity(words: readonly Word[], low: NumberMention, high: NumberMention): Quantity {
  return {
    from: low.from,
    to: high.to,
    low: low.value,
    high: high.value,
    qualifier: low.vague ? 'vague' : qualifierOf(words, low.from, high.to),
    unit: unitOf(words, low, high),
    digits: low.digits,
  };
}

function qualifierOf(words: readonly Word[], from: number, to: number): Qualifier {
  if (words[from]?.marks === '~') return 'about';
  if (words[to]?.marks.startsWith('+')) return 'more-than';
  const before = words
    .slice(Math.max(0, from - 4), from)
    .map((word) => word.token.lower)
    .join(' ');
  const after = `${words[to]?.token.lower ?? ''} ${words[to + 1]?.token.lower ?? ''}`;
  if (after === 'or so' || after.startsWith('odd ')) return 'about';
  if (after.startsWith('plus ') || after === 'or more' || after === 'and more') return 'more-than';
  let best: Qualifier = 'exact';
  let length = 0;
  for (const [qualifier, phrases] of QUALIFIERS) {
    for (const phrase of phrases) {
      const ends = before === phrase || before.endsWith(` ${phrase}`);
      if (ends && phrase.length > length) {
        best = qualifier;
        length = phrase.length;
      }
    }
  }
  return best;
}

function unitOf(words: readonly Word[], low: NumberMention, high: NumberMention): QuantityUnit | null {
  const first = words[low.from]?.token;
  if (first && isMoney(words, low.from)) return 'pounds';
  return countedAfter(words, high.to) ?? countedBefore(words, low.from) ?? standing(words, low, high);
}

/** "Hitachi's 750", "750 at the factory": a number that stands for people by where it stands. */
function standing(words: readonly Word[], low: NumberMention, high: NumberMention): QuantityUnit | null {
  if (low.value < LEAST_WORKFORCE || !(low.digits || low.vague)) return null;
  const before = words[low.from - 1]?.token;
  if (before && /['’]s$/.test(before.text) && /^\p{Lu}/u.test(before.text)) return 'jobs';
  const next = words[high.to];
  if (!next) return /^(the|its|some|about|all)$/.test(before?.lower ?? '') ? 'jobs' : null;
  if (next.afterBreak) return null;
  return /^(at|inside|in|who|whose|could|work|are)$/.test(next.token.lower) ? 'jobs' : null;
}
/** Smaller numbers without a noun are scores, ages and times rather than people at a factory. */
const LEAST_WORKFORCE = 50;

function isMoney(words: readonly Word[], at: number): boolean {
  return words[at]?.pound === true;
}

/** The first noun that names a unit, at most six words on, before a word that ends the noun phrase. */
function countedAfter(words: readonly Word[], end: number): QuantityUnit | null {
  const to = /^(so|more)$/.test(lowerAt(words, end + 1)) && lowerAt(words, end) === 'or' ? end + 2 : end;
  let found: QuantityUnit | null = null;
  if (isCompound(words, to)) return UNIT_OF.get(lowerAt(words, to)) ?? null;
  for (let at = to; at < Math.min(words.length, to + 7); at++) {
    const word = words[at];
    if (!word || word.afterBreak) return found;
    if (word.token.kind === 'number') return found;
    const unit = UNIT_OF.get(word.token.lower);
    // "750 train builders": the last noun of the phrase says what is counted.
    if (unit && (found === null || found === 'trains')) found = unit;
    else if (unit === undefined && found !== null && found !== 'trains') return found;
    if (STOPS.has(word.token.lower)) return found;
    if (word.token.lower === 'strong') return 'jobs';
  }
  return found;
}

/** "nine-car trains" counts cars and no trains; "750-strong" and "750-odd" bind nothing. */
function isCompound(words: readonly Word[], to: number): boolean {
  return /^[-‐‑]$/.test(words[to]?.marks ?? '') && !/^(strong|odd|plus)$/.test(lowerAt(words, to));
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? '';
}

function countedBefore(words: readonly Word[], from: number): QuantityUnit | null {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const unit = COUNTED_BEFORE.get(words[at]?.token.lower ?? '');
    if (unit) return unit;
    if (words[at + 1]?.afterBreak) return null;
  }
  return null;
}
