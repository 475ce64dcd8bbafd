import type { Word } from './concepts';

/** Reads numbers, in digits and in words, off a run of words. */

/** A number as printed, from word `from` to word `to` (end excluded). */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "hundreds", "thousands": a magnitude without a figure; `value` is then the least it can mean. */
  readonly vague: boolean;
  /** Whether it is printed in digits. */
  readonly digits: boolean;
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const SUFFIXES = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['million', 1_000_000],
  ['bn', 1_000_000_000],
  ['billion', 1_000_000_000],
  ['thousand', 1000],
  ['hundred', 100],
]);
const VAGUE = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);

/** All numbers in the words, left to right. Ordinals ("17th", "third") and "one" standing alone are not numbers here. */
export function findNumbers(words: readonly Word[]): NumberMention[] {
  const found: NumberMention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = digitsAt(words, at) ?? vagueAt(words, at) ?? wordsAt(words, at);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

function lowerAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word && !word.afterBreak ? word.token.lower : '';
}

function digitsAt(words: readonly Word[], at: number): NumberMention | null {
  const token = words[at]?.token;
  if (token?.kind !== 'number') return null;
  const next = words[at + 1]?.token;
  if (next && next.start === token.end && /^(st|nd|rd|th)$/.test(next.lower)) return null;
  const scale = SUFFIXES.get(lowerAt(words, at + 1));
  const value = Number(token.text.replaceAll(',', ''));
  if (scale === undefined) return { from: at, to: at + 1, value, vague: false, digits: true };
  return { from: at, to: at + 2, value: value * scale, vague: false, digits: true };
}

function vagueAt(words: readonly Word[], at: number): NumberMention | null {
  const value = VAGUE.get(words[at]?.token.lower ?? '');
  return value === undefined ? null : { from: at, to: at + 1, value, vague: true, digits: false };
}

function wordsAt(words: readonly Word[], at: number): NumberMention | null {
  const first = words[at]?.token.lower ?? '';
  if (first === 'dozen') return { from: at, to: at + 1, value: 12, vague: false, digits: false };
  if (first === 'decade') return null;
  const article = first === 'a' || first === 'an';
  if (article && !/^(hundred|thousand|million|billion|dozen)$/.test(lowerAt(words, at + 1))) return null;
  if (article && lowerAt(words, at + 1) === 'dozen') {
    return { from: at, to: at + 2, value: 12, vague: false, digits: false };
  }
  let total = 0;
  let group = article ? 1 : 0;
  let index = article ? at + 1 : at;
  let count = article ? 1 : 0;
  for (; index < words.length; index++) {
    const word = index === at ? first : lowerAt(words, index);
    const value = UNITS.get(word) ?? TENS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) group += value;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else if (word === 'and' && count > 0 && isNumberWord(lowerAt(words, index + 1)) && group % 100 === 0)
      continue;
    else break;
    count++;
  }
  if (count === 0 || (article && count < 2)) return null;
  const value = total + group;
  if (value <= 1 && count === 1) return null;
  return { from: at, to: index, value, vague: false, digits: false };
}

function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word);
}
