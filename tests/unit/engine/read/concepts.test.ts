/** Phrases of the lexicon found in sentences: by stem, by form, by alternatives, over gaps. */
import { describe, expect, test } from 'vitest';
import { conceptFinder } from '../concept-finder';
import { covered, wordsIn } from '../words-of';

/** What a phrase covers in a text; `null` where it is not found. */
function found(phrase: string, text: string): string | null {
  const words = wordsIn(text);
  const [mention] = conceptFinder({ concept: [phrase] }).find(words);
  return mention ? covered(words, mention) : null;
}

test.each([
  ['order', 'ministers ordered trains', 'ordered'],
  ['order', 'a new order', 'order'],
  ['order trains', 'They ordered trains', 'ordered trains'],
  ['train builder', 'a train-builder in Durham', 'train builder'],
  ['said!', 'she said so', 'said'],
  ['buy|acquire the plant', 'to acquire the plant', 'acquire the plant'],
  ['turn ~ down', 'Hitachi turned the offer down', 'turned the offer down'],
  ['turn ~ down', 'Hitachi turned down the offer', 'turned down'],
  ['Hitachi’s plant', 'at Hitachi’s plant', 'Hitachi’s plant'],
  ['no plan', 'with “no plans” for more', 'no plans'],
])('“%s” is found in “%s”', (phrase, text, words) => expect(found(phrase, text)).toBe(words));

test.each([
  ['said!', 'they say so'],
  ['order trains', 'They placed an order, trains being scarce'],
  ['turn ~ down', 'Hitachi turned the very latest one offer down'],
  ['turn ~ down', 'Hitachi turned. Down they sat'],
  ['order', 'the border'],
  ['plan', ''],
])('“%s” is not found in “%s”', (phrase, text) => expect(found(phrase, text)).toBeNull());

describe('words', () => {
  const breaks = (text: string) => wordsIn(text).map((word) => word.afterBreak);
  test.each([
    ['750-strong workforce', [false, false, false]],
    ['jobs, trains', [false, true]],
    ['jobs “trains”', [false, false]],
    ['£400m (a year)', [false, false, true, false]],
    ['jobs – trains', [false, true]],
  ])('of “%s” are parted where a mark parts clauses', (text, expected) =>
    expect(breaks(text)).toEqual(expected),
  );

  test('keep the marks before them', () => {
    expect(wordsIn('He said: “£400m+ a year”').map((word) => word.marks)).toEqual([
      '',
      '',
      ':“£',
      '',
      '+',
      '',
    ]);
  });
  test('know a pound sign', () => {
    expect(wordsIn('£400 and 400').map((word) => word.pound)).toEqual([true, false, false]);
  });
});

test('all concepts are found, overlapping ones too, in the order in which they begin', () => {
  const finder = conceptFinder({
    order: ['order'],
    'train-order': ['order ~ trains'],
    train: ['train'],
  });
  expect(finder.find(wordsIn('to order ten new trains'))).toEqual([
    { concept: 'order', from: 1, to: 2 },
    { concept: 'train-order', from: 1, to: 5 },
    { concept: 'train', from: 4, to: 5 },
  ]);
});
