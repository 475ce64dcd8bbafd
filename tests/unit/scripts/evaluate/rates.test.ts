/** Rates from counts, against values worked out by hand. */
import { describe, expect, test } from 'vitest';
import { countOutcomes, ratesOf } from '../../../../scripts/evaluate/rates';
import type { Outcome } from '../../../../scripts/evaluate/score';

const { NaN: none } = Number;

describe('rates', () => {
  test.each([
    ['all right', [4, 0, 0, 0], [1, 1, 1, 1]],
    ['one of four false', [3, 0, 1, 0], [0.75, 1, 6 / 7, 1]],
    ['one of four missed', [3, 0, 0, 1], [1, 0.75, 6 / 7, 1]],
    ['a wrong verdict is found all the same', [3, 1, 0, 0], [1, 1, 1, 0.75]],
    ['of each', [5, 1, 2, 3], [6 / 8, 6 / 9, 12 / 17, 5 / 6]],
    ['nothing found', [0, 0, 0, 2], [none, 0, 0, none]],
    ['nothing asked', [0, 0, 2, 0], [0, none, 0, none]],
    ['nothing at all', [0, 0, 0, 0], [none, none, none, none]],
  ])('%s', (_, [right = 0, wrongVerdict = 0, falseMarks = 0, missed = 0], expected) => {
    const { precision, recall, f1, verdicts } = ratesOf({ right, wrongVerdict, falseMarks, missed });
    expect([precision, recall, f1, verdicts]).toEqual(expected);
  });
});

test('outcomes are counted by their kind', () => {
  const kinds: Outcome['kind'][] = ['right', 'missed', 'false', 'right', 'wrong-verdict', 'missed', 'missed'];
  const outcomes = kinds.map((kind) => ({ claim: 'x', kind, expected: [], given: [] }));
  expect(countOutcomes(outcomes)).toEqual({ right: 2, wrongVerdict: 1, falseMarks: 1, missed: 3 });
});
