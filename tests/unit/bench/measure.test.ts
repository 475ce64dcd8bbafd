import { describe, expect, test } from 'vitest';
import { isKept, type Measure, measureTable } from '../../bench/measure';

const PLAIN: Measure = { name: 'plain', unit: 'ms', budget: null, limit: null, peers: {}, ours: 10 };

describe('a budget', () => {
  test.each<[what: string, measure: Partial<Measure>, kept: boolean | null]>([
    ['that is not set', {}, null],
    ['of as much as is spent', { budget: { most: 10 } }, true],
    ['of less', { budget: { most: 9.9 } }, false],
    ['in times of the limit, kept', { budget: { timesLimit: 2 }, limit: 5 }, true],
    ['in times of the limit, passed', { budget: { timesLimit: 2 }, limit: 4.9 }, false],
  ])('%s', (_, measure, kept) => {
    expect(isKept({ ...PLAIN, ...measure })).toBe(kept);
  });

  test('in times of a limit that is missing is an error', () => {
    expect(() => isKept({ ...PLAIN, budget: { timesLimit: 2 } })).toThrow('needs a limit');
  });
});

test('a row shows budget, limit, ratio and peers', () => {
  const measure: Measure = {
    name: 'check',
    unit: 'ms',
    budget: { timesLimit: 10 },
    limit: 4,
    peers: { Fuse: 1234.4, 'mark.js': 0.25 },
    ours: 50,
  };
  expect(measureTable([measure, PLAIN]).rows).toEqual([
    ['check', '10 × limit', '4 ms', '50 ms', '12.5 ×', 'NO', 'Fuse 1234 ms, mark.js 0.25 ms'],
    ['plain', '–', '–', '10 ms', '–', '–', ''],
  ]);
});
