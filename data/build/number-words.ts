/** Reads English number words for the proof: small words add up, scale words multiply what stands before them. */
import { DOZEN, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS } from '../../engine/language/number-words';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const SMALL = new Map([...SMALL_NUMBERS, ...TENS]);
const SINGLE = new Map<string, number>([
  ['dozen', DOZEN],
  ['couple', 2],
  ['twice', 2],
  ['half', 0.5],
  ['quarter', 0.25],
]);
const ORDINAL = new Map<string, number>(
  ORDINALS.split(' ').flatMap((word, index): [string, number][] => [
    [word, index + 1],
    [`${word}ly`, index + 1],
  ]),
);

/** Words that name a magnitude without a number. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(VAGUE_NUMBERS.keys());

/** The factor of a scale word or of its short form after digits: `million`, `bn`. */
export function scaleOf(word: string): number | null {
  const short = { k: 1_000, m: 1_000_000, bn: 1_000_000_000 }[word];
  return short ?? SCALES.get(word) ?? null;
}

/** A number read from the front of a list of words, and how many of them it takes. */
export interface WordNumber {
  readonly amount: number;
  readonly words: number;
  readonly isOrdinal: boolean;
}

/** Reads "two hundred and fifty", "twenty five", "a million", "third"; `null` where no number begins. */
export function readNumberWords(words: readonly string[]): WordNumber | null {
  const [first = ''] = words;
  const single = SINGLE.get(first) ?? ORDINAL.get(first);
  if (single !== undefined) return { amount: single, words: 1, isOrdinal: ORDINAL.has(first) };
  const hasArticle = (first === 'a' || first === 'an') && SCALES.has(words[1] ?? '');
  let total = 0;
  let group: number | null = hasArticle ? 1 : null;
  let at = hasArticle ? 1 : 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const isAnd = word === 'and' && SCALES.has(words[at - 1] ?? '') && SMALL.has(words[at + 1] ?? '');
    if (isAnd) continue;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (group !== null && !joins(group, small)) break;
      group = (group ?? 0) + small;
    } else if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = null;
    } else break;
  }
  return at === 0 || (hasArticle && at === 1)
    ? null
    : { amount: total + (group ?? 0), words: at, isOrdinal: false };
}

/** "hundred five" and "twenty five" are one number, "ten two" and "zero five" are two. */
function joins(group: number, small: number): boolean {
  const isTens = group % 10 === 0 && group % 100 >= 20;
  return group > 0 && (group % 100 === 0 || (isTens && small < 10));
}
