import { findNumbers, type NumberMention } from '../language/numbers';
import { qualifierOf } from '../language/qualifiers';
import { lowerAt, type Word, type WordRange } from '../language/words';
import type { CountedUnit } from '../model/profile';
import type { Qualifier } from '../model/record';

/** Binds numbers to what they count, within their own clause. */

/** A number with its qualifier and what it counts. */
export interface Quantity extends WordRange {
  /** Bounds of a range; equal for a single number. */
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  /** A measure or a unit of the story; `null` where the clause does not say what is counted. */
  readonly unit: string | null;
  readonly digits: boolean;
  /** The words with its hedge and what it counts: "more than 750 skilled jobs". */
  readonly phrase: WordRange;
}

/** Units that need no story, and the words that name them. */
const MEASURE_NOUNS: Readonly<Record<string, string>> = {
  pounds: 'pound pounds sterling quid',
  percent: 'percent per cent',
  years: 'year years',
  months: 'month months',
  weeks: 'week weeks',
  days: 'day days',
};

/** The units that need no story. */
export const MEASURES: readonly string[] = Object.keys(MEASURE_NOUNS);

/** The units of a story, ready for look-up. */
export interface Units {
  /** By noun after a number, the unit. */
  readonly byNoun: ReadonlyMap<string, string>;
  /** By word before a number, the unit: "a workforce of 750". */
  readonly byWordBefore: ReadonlyMap<string, string>;
  /** Units whose nouns may stand before another, which then says what is counted. */
  readonly attributive: ReadonlySet<string>;
  /** The unit that a number without a noun can stand for; `null` where the story counts no people. */
  readonly people: { readonly unit: string; readonly digits: number; readonly words: number } | null;
}

/** Makes a story's units ready. */
export function unitsOf(counted: readonly CountedUnit[]): Units {
  const people = counted.find((unit) => unit.bare !== null);
  return {
    byNoun: new Map([
      ...counted.flatMap(({ id, nouns }) => nouns.map((noun): [string, string] => [noun, id])),
      ...Object.entries(MEASURE_NOUNS).flatMap(([id, nouns]) =>
        nouns.split(' ').map((noun): [string, string] => [noun, id]),
      ),
    ]),
    byWordBefore: new Map(
      counted.flatMap(({ id, before }) => before.map((word): [string, string] => [word, id])),
    ),
    attributive: new Set(counted.filter((unit) => unit.attributive).map((unit) => unit.id)),
    people: people?.bare ? { unit: people.id, ...people.bare } : null,
  };
}

/** A number cannot reach past these to what it counts. */
const STOPS = new Set(
  'in on at for to from by with and or but which who that is are was were has have had would could will as since until before after than over'.split(
    ' ',
  ),
);

/** All quantities of the words, left to right. Years and days of the month must have been taken out as `taken`. */
export function findQuantities(
  words: readonly Word[],
  taken: (at: number) => boolean,
  units: Units,
): Quantity[] {
  const numbers = findNumbers(words).filter((number) => !taken(number.from) && !isShare(words, number));
  const quantities: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number) continue;
    const next = numbers[i + 1];
    const high = next && isRange(words, number, next) ? next : number;
    if (high !== number) i++;
    quantities.push(toQuantity(words, number, high, units));
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

function toQuantity(words: readonly Word[], low: NumberMention, high: NumberMention, units: Units): Quantity {
  const qualified = qualifierOf(words, low.from, high.to);
  const counted = words[low.from]?.pound ? null : countedAfter(words, high.to, units);
  return {
    from: low.from,
    to: high.to,
    low: low.value,
    high: high.value,
    qualifier: low.vague ? 'vague' : qualified.qualifier,
    unit: unitOf(words, low, high, counted, units),
    digits: low.digits,
    phrase: { from: qualified.from, to: Math.max(qualified.to, counted?.to ?? 0) },
  };
}

function unitOf(
  words: readonly Word[],
  low: NumberMention,
  high: NumberMention,
  counted: Counted | null,
  units: Units,
): string | null {
  if (words[low.from]?.pound) return 'pounds';
  return counted?.unit ?? countedBefore(words, low.from, units) ?? standing(words, low, high, units);
}

/** "Mill Ltd's 750", "750 at the factory": a number that stands for people by where it stands. */
function standing(
  words: readonly Word[],
  low: NumberMention,
  high: NumberMention,
  { people }: Units,
): string | null {
  if (people === null || low.value < (low.digits || low.vague ? people.digits : people.words)) return null;
  const before = words[low.from - 1]?.token;
  if (before && /['’]s$/.test(before.text) && /^\p{Lu}/u.test(before.text)) return people.unit;
  // "1,300 more at its suppliers"
  const more = /^(more|others?|further|extra|besides|elsewhere)$/.test(lowerAt(words, high.to));
  const at = more ? high.to + 1 : high.to;
  const next = words[at];
  if (!next) return /^(the|its|some|about|all)$/.test(before?.lower ?? '') ? people.unit : null;
  if (next.afterBreak) return null;
  return OF_PEOPLE.test(next.token.lower) || isOnPayroll(words, at) ? people.unit : null;
}
/** Words after a number that speak of people: "750 in the town", "750 await", "750 employed there". */
const OF_PEOPLE =
  /^(at|inside|in|within|there|here|who|whose|could|may|might|would|work|are|were|have|had|employed|await|awaiting|waiting|face|facing)$/;

/** "750 on the firm's own payroll". */
function isOnPayroll(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'on') return false;
  return [2, 3, 4].some((on) => /^(payroll|books|rolls?|strength|staff)$/.test(lowerAt(words, at + on)));
}
/** What a number counts, and where the noun that says so ends. */
interface Counted {
  readonly unit: string;
  readonly to: number;
}

/** The first noun that names a unit, at most six words on, before a word that ends the noun phrase. */
function countedAfter(words: readonly Word[], end: number, units: Units): Counted | null {
  const to = /^(so|more)$/.test(lowerAt(words, end + 1)) && lowerAt(words, end) === 'or' ? end + 2 : end;
  if (isCompound(words, to)) {
    const unit = units.byNoun.get(lowerAt(words, to));
    return unit === undefined ? null : { unit, to: to + 1 };
  }
  let found: Counted | null = null;
  for (let at = to; at < Math.min(words.length, to + 7); at++) {
    const word = words[at];
    if (!word || word.afterBreak || word.token.kind === 'number') return found;
    const unit = units.byNoun.get(word.token.lower);
    // "750 train builders": the last noun of the phrase says what is counted.
    const goesOn = found === null || units.attributive.has(found.unit);
    if (unit && goesOn) found = { unit, to: at + 1 };
    else if (unit === undefined && !goesOn) return found;
    if (STOPS.has(word.token.lower)) return found;
    if (word.token.lower === 'strong' && units.people) return { unit: units.people.unit, to: at + 1 };
  }
  return found;
}

/** "nine-car trains" counts cars and no trains; "750-strong" and "750-odd" bind nothing. */
function isCompound(words: readonly Word[], to: number): boolean {
  return /^[-‐‑]$/.test(words[to]?.marks ?? '') && !/^(strong|odd|plus)$/.test(lowerAt(words, to));
}

function countedBefore(words: readonly Word[], from: number, { byWordBefore }: Units): string | null {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const unit = byWordBefore.get(lowerAt(words, at));
    if (unit) return unit;
    if (words[at + 1]?.afterBreak) return null;
  }
  return null;
}
