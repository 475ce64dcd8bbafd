/** What a page denies, asks, supposes, demands or foretells, it does not say. */
import { expect, test } from 'vitest';
import { notAsserted } from '../../../../../engine/judge/accuse/asserted';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import type { Assertion } from '../../../../../engine/read/assertion';
import { markedRun } from '../../marked-run';

test.each<[text: string, allowed: readonly Assertion[], expected: Unproved | null]>([
  ['The works [[has closed]].', [], null],
  ['The works has not [[closed]].', [], 'denied'],
  ['The works could [[close]].', [], 'supposed'],
  ['The works will [[close]].', [], 'forecast'],
  ['Ministers must [[close]] it.', [], 'demanded'],
  ['Has it [[closed]]?', [], 'asked'],
  ['It is a myth that it [[has closed]].', [], 'disowned'],
  // A danger is told by "could", a forecast by "will".
  ['The works could [[close]].', ['supposed'], null],
  ['The works will [[close]].', ['supposed'], 'forecast'],
  ['The works will [[close]].', ['supposed', 'forecast'], null],
  ['The works will not [[close]].', ['supposed', 'forecast'], 'denied'],
])('%s allowing %j', (text, allowed, expected) => {
  const sentence = markedRun(text);
  expect(notAsserted(sentence, sentence.run, allowed)).toBe(expected);
});
