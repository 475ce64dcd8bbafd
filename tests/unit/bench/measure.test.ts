import { describe, expect, test } from 'vitest';
import { isKept, type Measure, measureTable, median } from '../../bench/measure';

const PLAIN: Measure = { what: 'plain', unit: 'ms', before: null, rounds: [10], bound: null };

describe('a bound', () => {
  test.each<[what: string, measure: Partial<Measure>, kept: boolean | null]>([
    ['that is not set', {}, null],
    ['of as much as is spent', { bound: 10 }, true],
    ['of less', { bound: 9.9 }, false],
    ['kept by most rounds', { bound: 10, rounds: [9, 30, 10] }, true],
    ['passed by most rounds', { bound: 10, rounds: [9, 30, 11] }, false],
    ['of nothing', { bound: 0, rounds: [0] }, true],
  ])('%s', (_, measure, kept) => {
    expect(isKept({ ...PLAIN, ...measure })).toBe(kept);
  });
});

test.each([
  [[3], 3],
  [[1, 2], 2],
  [[9, 1, 5], 5],
  [[], Number.NaN],
])('the middle of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

test('a row shows what was, what is, the bound, and how far the rounds lie apart', () => {
  const measure: Measure = {
    what: 'check',
    unit: '×',
    before: 15,
    rounds: [5, 4.25, 1234.4],
    bound: 6,
    note: '50 ms of 10 ms',
  };
  expect(measureTable([measure, PLAIN]).rows).toEqual([
    ['check', '15 ×', '5 ×', '6 ×', 'yes', '3', '4.25–1234 ×', '50 ms of 10 ms'],
    ['plain', '–', '10 ms', '–', '–', '1', '–', ''],
  ]);
});
