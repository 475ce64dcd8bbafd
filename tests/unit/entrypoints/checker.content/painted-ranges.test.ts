/** No two lines lie on each other: the gravest shows. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../../engine/model/finding';
import { paintedRanges } from '../../../../entrypoints/checker.content/painted-ranges';
import { mark, paragraph, Range } from './small-marks';

beforeEach(() => vi.stubGlobal('StaticRange', Range));
afterEach(() => vi.unstubAllGlobals());

const TEXT = 'It has 500 jobs, says Mr Grey, and 1,400 more depend on it.';

/** What is painted of some marks on one text: "differs: 500 jobs". */
function painted(...marks: (readonly [verdict: Verdict, words: string])[]): string[] {
  const { node } = paragraph(TEXT);
  const ranges = paintedRanges(marks.map(([verdict, words]) => mark(node, words, verdict)));
  return [...ranges].flatMap(([verdict, ofVerdict]) =>
    ofVerdict.map(({ startOffset, endOffset }) => `${verdict}: ${TEXT.slice(startOffset, endOffset)}`),
  );
}

test.each<[what: string, marks: [Verdict, string][], expected: string[]]>([
  [
    'apart, both show',
    [
      ['matches', '1,400 more'],
      ['differs', '500 jobs'],
    ],
    ['differs: 500 jobs', 'matches: 1,400 more'],
  ],
  [
    'a graver one within leaves both ends',
    [
      ['on-record', 'It has 500 jobs, says Mr Grey'],
      ['differs', '500 jobs'],
    ],
    ['differs: 500 jobs', 'on-record: It has ', 'on-record: , says Mr Grey'],
  ],
  [
    'a graver one over it leaves nothing',
    [
      ['matches', '500 jobs'],
      ['accounts-differ', 'It has 500 jobs'],
    ],
    ['accounts-differ: It has 500 jobs'],
  ],
  [
    'two that overlap are parted where the graver begins',
    [
      ['superseded', 'says Mr Grey, and 1,400'],
      ['role-differs', 'Mr Grey'],
    ],
    ['role-differs: Mr Grey', 'superseded: says ', 'superseded: , and 1,400'],
  ],
  [
    'two of one verdict on the same words are one line',
    [
      ['matches', '500 jobs'],
      ['matches', '500 jobs'],
    ],
    ['matches: 500 jobs'],
  ],
  [
    'a comma left over is not painted',
    [
      ['matches', '500 jobs,'],
      ['differs', '500 jobs'],
    ],
    ['differs: 500 jobs'],
  ],
])('%s', (_, marks, expected) => expect(painted(...marks)).toEqual(expected));

test('what is not cut, and what was cut before, comes as the same range again', () => {
  const { node } = paragraph(TEXT);
  const marks = [mark(node, 'It has 500 jobs', 'matches'), mark(node, '500 jobs', 'differs')];
  const [first, again] = [paintedRanges(marks), paintedRanges(marks)];
  expect(first.get('differs')?.[0]).toBe(marks[1]?.ranges[0]);
  expect(again.get('matches')?.[0]).toBe(first.get('matches')?.[0]);
});
