/** Where a label and its finding fall in the confusion table, and the rates that follow from it. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../engine/model/finding';
import type { Outcome } from '../../../../scripts/evaluate/score';
import { EXPECTED, GIVEN, verdictFigures } from '../../../../scripts/evaluate/verdict-figures';

const outcome = (kind: Outcome['kind'], expected: Verdict[], given: Verdict[]): Outcome => ({
  claim: 'x',
  kind,
  expected,
  given,
});

/** The cells that are not empty, as "expected → given: count". */
function cells(outcomes: readonly Outcome[]): string[] {
  return verdictFigures(outcomes).confusion.flatMap((row, i) =>
    row.flatMap((count, j) => (count === 0 ? [] : [`${EXPECTED[i]} → ${GIVEN[j]}: ${count}`])),
  );
}

describe('the confusion table', () => {
  test.each<[string, Outcome, string]>([
    ['right', outcome('right', ['matches'], ['matches']), 'matches → matches: 1'],
    ['wrong', outcome('wrong-verdict', ['differs'], ['matches']), 'differs → matches: 1'],
    [
      'the second of two accepted verdicts given',
      outcome('right', ['matches', 'superseded'], ['superseded']),
      'superseded → superseded: 1',
    ],
    [
      'neither of two accepted verdicts given',
      outcome('wrong-verdict', ['on-record', 'matches'], ['differs']),
      'on-record → differs: 1',
    ],
    [
      'the accepted one of two verdicts given',
      outcome('right', ['role-differs'], ['matches', 'role-differs']),
      'role-differs → role-differs: 1',
    ],
    ['missed', outcome('missed', ['on-record'], []), 'on-record → missed: 1'],
    ['false', outcome('false', [], ['matches']), 'no claim → matches: 1'],
  ])('%s', (_, given, expected) => expect(cells([given])).toEqual([expected]));
});

test('precision counts false marks, recall counts what was missed', () => {
  const { lines } = verdictFigures([
    outcome('right', ['differs'], ['differs']),
    outcome('right', ['differs'], ['differs']),
    outcome('wrong-verdict', ['matches'], ['differs']),
    outcome('false', [], ['differs']),
    outcome('missed', ['differs'], []),
  ]);
  expect(lines.find((line) => line.name === 'differs')).toEqual({
    name: 'differs',
    precision: 2 / 4,
    recall: 2 / 3,
    f1: 4 / 7,
  });
});
