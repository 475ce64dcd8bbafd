import type { Qualifier } from '../model/record';
import { phraseAt, type Word, type WordRange } from './words';

/** How a number is hedged: "some 750", "no more than 750", "750 or so", "750+". */

/** A qualifier and the words that it and its number cover. */
export interface Qualified extends WordRange {
  readonly qualifier: Qualifier;
}

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

/** The longest phrase has this many words. */
const LONGEST = 4;

/** How the number at the words `from` to `to` is hedged by what stands before or after it. */
export function qualifierOf(words: readonly Word[], from: number, to: number): Qualified {
  if (words[from]?.marks === '~') return { qualifier: 'about', from, to };
  if (words[to]?.marks.startsWith('+')) return { qualifier: 'more-than', from, to };
  const after = phraseAt(words, to, 2);
  if (after === 'or so') return { qualifier: 'about', from, to: to + 2 };
  if (after.startsWith('odd ')) return { qualifier: 'about', from, to: to + 1 };
  if (after.startsWith('plus ')) return { qualifier: 'more-than', from, to: to + 1 };
  if (after === 'or more' || after === 'and more') return { qualifier: 'more-than', from, to: to + 2 };
  for (let length = Math.min(LONGEST, from); length > 0; length--) {
    const before = phraseAt(words, from - length, length);
    const found = QUALIFIERS.find(([, phrases]) => phrases.includes(before));
    if (found) return { qualifier: found[0], from: from - length, to };
  }
  return { qualifier: 'exact', from, to };
}
