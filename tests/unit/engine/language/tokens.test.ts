/** Words, numbers and marks, with the offsets they stand at. */
import { describe, expect, test } from 'vitest';
import { foldWord, stem, tokenise } from '../../../../engine/language/tokens';

const CUTS: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['750 jobs', ['750', 'jobs']],
  ['1,400 local jobs', ['1,400', 'local', 'jobs']],
  ['£400m', ['£', '400', 'm']],
  ['£0.4bn', ['£', '0.4', 'bn']],
  ['a 750-strong workforce', ['a', '750', '-', 'strong', 'workforce']],
  ['Hitachi’s plant', ['Hitachi’s', 'plant']],
  ["workers' jobs", ['workers', "'", 'jobs']],
  ['didn’t', ['didn’t']],
  ['“Stop,” he said.', ['“', 'Stop', ',', '”', 'he', 'said', '.']],
  ['HS2 trains', ['HS', '2', 'trains']],
  ['café', ['café']],
  ['In 2015.', ['In', '2015', '.']],
  ['April 16th', ['April', '16', 'th']],
  ['', []],
  [' \n\t ', []],
];

test.each(CUTS)('%j is cut into %j', (text, expected) => {
  const tokens = tokenise(text);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(expected);
});

test('each token says what kind it is', () => {
  expect(tokenise('He has £400, he said').map((token) => token.kind)).toEqual([
    'word',
    'word',
    'mark',
    'number',
    'mark',
    'word',
    'word',
  ]);
});

test('a surrogate pair is one mark', () => {
  const text = 'train 🚆 plant';
  expect(tokenise(text).map((token) => text.slice(token.start, token.end))).toEqual(['train', '🚆', 'plant']);
});

describe('folding', () => {
  test.each([
    ['Hitachi’s', 'hitachi'],
    ["Hitachi's", 'hitachi'],
    ['McGuinness', 'mcguinness'],
    ['Didn’t', "didn't"],
    ['WORKERS', 'workers'],
  ])('%s becomes %s', (word, folded) => expect(foldWord(word)).toBe(folded));
});

test.each([
  ['orders', 'order'],
  ['ordering', 'order'],
  ['procurement', 'procur'],
  ['jobs', 'job'],
])('the stem of %s is %s, asked once or twice', (word, expected) => {
  expect(stem(word)).toBe(expected);
  expect(stem(word)).toBe(expected);
});
