import { findNumbers, type NumberMention } from '../language/numbers';
import { qualifierOf } from '../language/qualifiers';
import type { Word } from '../language/words';
import type { Qualifier } from '../model/record';

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
  /** The words with its hedge and what it counts: "more than 750 skilled jobs". */
  readonly phrase: { readonly from: number; readonly to: number };
}

const UNIT_NOUNS: Readonly<Record<QuantityUnit, string>> = {
  jobs: 'job jobs worker workers workforce employee employees staff staffers people posts post livelihoods livelihood roles positions wages workmates men women engineers builders makers technicians personnel souls families redundancies pairs personnel payroll headcount labourers members faces hands paypackets workplaces fitters welders colleagues fte ftes folk breadwinners grafters operatives households incomes packets',
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
  const qualified = qualifierOf(words, low.from, high.to);
  const counted = words[low.from]?.pound ? null : countedAfter(words, high.to);
  return {
    from: low.from,
    to: high.to,
    low: low.value,
    high: high.value,
    qualifier: low.vague ? 'vague' : qualified.qualifier,
    unit: unitOf(words, low, high, counted),
    digits: low.digits,
    phrase: { from: qualified.from, to: Math.max(qualified.to, counted?.to ?? 0) },
  };
}

function unitOf(
  words: readonly Word[],
  low: NumberMention,
  high: NumberMention,
  counted: Counted | null,
): QuantityUnit | null {
  if (words[low.from]?.pound) return 'pounds';
  return counted?.unit ?? countedBefore(words, low.from) ?? standing(words, low, high);
}

/** "Hitachi's 750", "750 at the factory": a number that stands for people by where it stands. */
function standing(words: readonly Word[], low: NumberMention, high: NumberMention): QuantityUnit | null {
  if (low.value < (low.digits || low.vague ? LEAST_WORKFORCE : LEAST_IN_WORDS)) return null;
  const before = words[low.from - 1]?.token;
  if (before && /['’]s$/.test(before.text) && /^\p{Lu}/u.test(before.text)) return 'jobs';
  // "1,300 more at its suppliers"
  const more = /^(more|others?|further|extra|besides|elsewhere)$/.test(lowerAt(words, high.to));
  const at = more ? high.to + 1 : high.to;
  const next = words[at];
  if (!next) return /^(the|its|some|about|all)$/.test(before?.lower ?? '') ? 'jobs' : null;
  if (next.afterBreak) return null;
  return OF_PEOPLE.test(next.token.lower) || isOnPayroll(words, at) ? 'jobs' : null;
}
/** Words after a number that speak of people: "750 in Newton Aycliffe", "750 await", "750 employed there". */
const OF_PEOPLE =
  /^(at|inside|in|within|there|here|who|whose|could|may|might|would|work|are|were|have|had|employed|await|awaiting|waiting|face|facing)$/;

/** "750 on Hitachi's own payroll". */
function isOnPayroll(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'on') return false;
  return [2, 3, 4].some((on) => /^(payroll|books|rolls?|strength|staff)$/.test(lowerAt(words, at + on)));
}
/** Smaller numbers without a noun are scores, ages and times rather than people at a factory. */
const LEAST_WORKFORCE = 50;
/** Small ones in words are counts of anything. */
const LEAST_IN_WORDS = 100;

/** What a number counts, and where the noun that says so ends. */
interface Counted {
  readonly unit: QuantityUnit;
  readonly to: number;
}

/** The first noun that names a unit, at most six words on, before a word that ends the noun phrase. */
function countedAfter(words: readonly Word[], end: number): Counted | null {
  const to = /^(so|more)$/.test(lowerAt(words, end + 1)) && lowerAt(words, end) === 'or' ? end + 2 : end;
  if (isCompound(words, to)) {
    const unit = UNIT_OF.get(lowerAt(words, to));
    return unit === undefined ? null : { unit, to: to + 1 };
  }
  let found: Counted | null = null;
  for (let at = to; at < Math.min(words.length, to + 7); at++) {
    const word = words[at];
    if (!word || word.afterBreak || word.token.kind === 'number') return found;
    const unit = UNIT_OF.get(word.token.lower);
    // "750 train builders": the last noun of the phrase says what is counted.
    if (unit && (found === null || found.unit === 'trains')) found = { unit, to: at + 1 };
    else if (unit === undefined && found !== null && found.unit !== 'trains') return found;
    if (STOPS.has(word.token.lower)) return found;
    if (word.token.lower === 'strong') return { unit: 'jobs', to: at + 1 };
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
