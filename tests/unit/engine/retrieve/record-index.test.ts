/** How the record's words are looked for, and where what was found stands. */
import { expect, test } from 'vitest';
import { printedRanges, wordsIn } from '../../../../engine/retrieve/record-index';

test.each<[text: string, words: string[]]>([
  ['1,400 jobs', ['1,400', 'jobs']],
  ["don’t, don't", ["don't", "don't"]],
  ['£400 million — “more”', ['400', 'million', 'more']],
  ['ﬁrm sym\u00ADpathy', ['firm', 'sympathy']],
  ['… !', []],
])('the words of “%s” are %j', (text, words) => expect(wordsIn(text)).toEqual(words));

test.each<[text: string, found: [number, number], printed: string]>([
  ['plain text', [0, 4], 'plain'],
  ['sym\u00ADpathy', [0, 7], 'sym\u00ADpathy'],
  ['a ﬁrm', [2, 5], 'ﬁrm'],
])('in “%s” %j is “%s”', (text, found, printed) => {
  const [range] = printedRanges(text, [found]);
  expect(text.slice(range?.[0], (range?.[1] ?? 0) + 1)).toBe(printed);
});
