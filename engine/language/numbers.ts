import { DOZEN, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS } from './number-words';
import { lowerAt, type Word, type WordRange } from './words';

/** Reads numbers, in digits and in words, off words. */

/** A number as printed. */
export interface NumberMention extends WordRange {
  readonly value: number;
  /** "hundreds", "several hundred": a magnitude without a figure; `value` is then the least it can mean. */
  readonly vague: boolean;
  /** Whether it is printed in digits. */
  readonly digits: boolean;
}

/** What multiplies digits, shortened or in full: "£6m", "6 million". */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
]);
/** Words that make "hundred" as vague as "hundreds": "several hundred jobs". */
const VAGUE_BEFORE = /^(several|few|many)$/;

/** All numbers in the words, left to right. Ordinals ("17th", "third") and "one" standing alone are not numbers here. */
export function findNumbers(words: readonly Word[]): NumberMention[] {
  const found: NumberMention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = numberAt(words, at);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/** The number that begins at a word; `null` where none does. */
export function numberAt(words: readonly Word[], at: number): NumberMention | null {
  const mention =
    digitsAt(words, at) ??
    vagueAt(words, at) ??
    fractionAt(words, at) ??
    dozenAt(words, at) ??
    wordsAt(words, at);
  return mention && withHalf(words, mention);
}

/** The word at an index if no mark parts it from the one before, else ''. */
function joined(words: readonly Word[], at: number): string {
  const word = words[at];
  return word && !word.afterBreak ? word.token.lower : '';
}

function digitsAt(words: readonly Word[], at: number): NumberMention | null {
  const token = words[at]?.token;
  if (token?.kind !== 'number') return null;
  const next = words[at + 1]?.token;
  if (next && next.start === token.end && /^(st|nd|rd|th)$/.test(next.lower)) return null;
  const scale = SUFFIXES.get(joined(words, at + 1));
  const value = Number(token.text.replace(/[, ]/g, ''));
  const fraction = shareAt(words, at) === null ? shareAt(words, at + 1) : null;
  if (fraction !== null && /^\d{1,2}$/.test(token.text) && !words[at + 1]?.afterBreak) {
    return { from: at, to: at + 3, value: value + fraction, vague: false, digits: true };
  }
  const share = shareAt(words, at);
  if (share !== null) return { from: at, to: at + 2, value: share, vague: false, digits: true };
  if (scale === undefined) return { from: at, to: at + 1, value, vague: false, digits: true };
  return { from: at, to: at + 2, value: Math.round(value * scale), vague: false, digits: true };
}

/** "1/2", "3/4": the value of a proper fraction in digits that begins at a word; never of a date ("1/4/2024"). */
function shareAt(words: readonly Word[], at: number): number | null {
  const [over, under, next] = [words[at], words[at + 1], words[at + 2]];
  if (over === undefined || under?.marks !== '/' || next?.marks === '/' || over.marks.endsWith('/'))
    return null;
  if (!/^[1-7]$/.test(over.token.text) || !/^[2-58]$/.test(under.token.text)) return null;
  // Printed as one character, both stand where it does.
  if (under.token.start > over.token.end + 1) return null;
  const share = Number(over.token.text) / Number(under.token.text);
  return share < 1 ? share : null;
}

/** "hundreds", "several hundred", "tens of thousands". */
function vagueAt(words: readonly Word[], at: number): NumberMention | null {
  const first = lowerAt(words, at);
  const value = VAGUE_NUMBERS.get(first);
  if (value !== undefined) {
    const times = joined(words, at + 1) === 'of' ? VAGUE_NUMBERS.get(joined(words, at + 2)) : undefined;
    if (times === undefined) return { from: at, to: at + 1, value, vague: true, digits: false };
    return { from: at, to: at + 3, value: (value * times) / 2, vague: true, digits: false };
  }
  const scale = SCALES.get(joined(words, at + 1));
  if (scale === undefined || !VAGUE_BEFORE.test(first)) return null;
  return { from: at, to: at + 2, value: scale * 2, vague: true, digits: false };
}

/** "half a billion", "three quarters of a million", "half a dozen": a share of a round number. */
function fractionAt(words: readonly Word[], at: number): NumberMention | null {
  const first = lowerAt(words, at);
  const second = joined(words, at + 1);
  let share = 0;
  let to = at;
  if (first === 'half') [share, to] = [0.5, second === 'of' ? at + 2 : at + 1];
  else if (second === 'quarter' && /^(a|one)$/.test(first)) [share, to] = [0.25, at + 3];
  else if (second === 'quarters' && first === 'three') [share, to] = [0.75, at + 3];
  if (share === 0 || joined(words, to) !== 'a') return null;
  if (share !== 0.5 && joined(words, to - 1) !== 'of') return null;
  const name = joined(words, to + 1);
  const whole = name === 'dozen' ? DOZEN : SCALES.get(name);
  return whole === undefined
    ? null
    : { from: at, to: to + 2, value: share * whole, vague: false, digits: false };
}

/** "a dozen", "two dozen". */
function dozenAt(words: readonly Word[], at: number): NumberMention | null {
  const first = lowerAt(words, at);
  if (first === 'dozen') return { from: at, to: at + 1, value: DOZEN, vague: false, digits: false };
  const count = first === 'a' ? 1 : SMALL_NUMBERS.get(first);
  if (count === undefined || joined(words, at + 1) !== 'dozen') return null;
  return { from: at, to: at + 2, value: count * DOZEN, vague: false, digits: false };
}

/** "seven hundred and fifty", "fourteen hundred", "a thousand", "a couple of". */
function wordsAt(words: readonly Word[], at: number): NumberMention | null {
  const first = lowerAt(words, at);
  const article = first === 'a' || first === 'an';
  if (article && /^(couple|pair)$/.test(joined(words, at + 1)) && joined(words, at + 2) === 'of') {
    return { from: at, to: at + 3, value: 2, vague: false, digits: false };
  }
  if (article && !SCALES.has(joined(words, at + 1))) return null;
  let total = 0;
  let group = article ? 1 : 0;
  let index = article ? at + 1 : at;
  // The least part of the group so far: the next has to be smaller ("ten nine-car trains" are ten).
  let least = article ? 1 : Number.POSITIVE_INFINITY;
  for (; index < words.length; index++) {
    const word = index === at ? first : joined(words, index);
    const value = SMALL_NUMBERS.get(word) ?? TENS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined && fitsAfter(least, value)) {
      group += value;
      least = value;
    } else if (scale === 100) {
      group = (group || 1) * 100;
      least = 100;
    } else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
      least = 100;
    } else if (!(word === 'and' && index > at && least === 100 && isNumberWord(joined(words, index + 1))))
      break;
  }
  const value = total + group;
  if (index === at || (value <= 1 && index === at + 1)) return null;
  return { from: at, to: index, value, vague: false, digits: false };
}

/** Whether a number word can follow one of the size `least`: five after twenty, anything after a hundred. */
function fitsAfter(least: number, value: number): boolean {
  if (least < 20) return false;
  return least >= 100 || value < 10;
}

function isNumberWord(word: string): boolean {
  return SMALL_NUMBERS.has(word) || TENS.has(word);
}

/** "two and a half years": half as much again of one. */
function withHalf(words: readonly Word[], mention: NumberMention): NumberMention {
  const follows = ['and', 'a', 'half'].every((word, i) => joined(words, mention.to + i) === word);
  if (!follows || mention.vague || mention.value >= 100) return mention;
  return { ...mention, to: mention.to + 3, value: mention.value + 0.5 };
}
