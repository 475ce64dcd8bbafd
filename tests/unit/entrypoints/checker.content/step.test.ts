import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../entrypoints/checker.content/marks';
import { inPageOrder } from '../../../../entrypoints/checker.content/marks';
import { stepFrom } from '../../../../entrypoints/checker.content/step';

function mark(id: string, block = 0, start = 0, end = 10): Mark {
  const span = { block, start, end };
  return {
    finding: {
      id,
      span,
      sentence: span,
      claim: 'plant-jobs',
      kind: 'figure',
      verdict: 'matches',
      reason: 'figure-agrees',
      page: { words: '', low: 1, high: 1, qualifier: 'exact' },
      record: [],
      score: 1,
      statements: [],
    },
    text: '',
    sentence: '',
    ranges: [],
    words: [],
  };
}

describe('the next finding', () => {
  const marks = ['a', 'b', 'c'].map((id) => mark(id));
  /** Where the three stand in the window: one above it, one in it, one below. */
  const tops = new Map([
    ['a', -200],
    ['b', 300],
    ['c', 900],
  ]);
  const top = ({ finding }: Mark) => tops.get(finding.id) ?? 0;

  test.each([
    ['after the one shown last', 'a', 1, 'b'],
    ['before the one shown last', 'c', -1, 'b'],
    ['round from the end', 'c', 1, 'a'],
    ['round from the beginning', 'a', -1, 'c'],
    ['with none shown: the first in view', null, 1, 'b'],
    ['with none shown, going back: the last above', null, -1, 'a'],
    ['with one shown that has gone: from the view', 'z', 1, 'b'],
  ] as const)('%s', (_, last, step, next) => {
    expect(stepFrom(marks, last, step, top)?.finding.id).toBe(next);
  });

  test('all above the view: from the beginning; all below it, going back: from the end', () => {
    expect(stepFrom(marks, null, 1, () => -1)?.finding.id).toBe('a');
    expect(stepFrom(marks, null, -1, () => 1)?.finding.id).toBe('c');
  });

  test('of none is none', () => {
    expect(stepFrom([], null, 1, top)).toBeUndefined();
    expect(stepFrom([], 'a', -1, top)).toBeUndefined();
  });
});

test('page order is by block, beginning, and the longer first', () => {
  const marks = [mark('d', 1, 0, 5), mark('c', 0, 8, 9), mark('b', 0, 3, 4), mark('a', 0, 3, 9)];
  expect(marks.toSorted(inPageOrder).map(({ finding }) => finding.id)).toEqual(['a', 'b', 'c', 'd']);
});
