import { VERDICTS, type Verdict } from '../../engine/model/finding';
import type { Outcome } from './score';

/** How often which verdict was given where which was expected. */

/** Rows of the confusion table: a verdict expected, or no claim at all. */
export const EXPECTED = [...VERDICTS, 'no claim'] as const;
/** Columns of it: a verdict given, or nothing found. */
export const GIVEN = [...VERDICTS, 'missed'] as const;

export interface VerdictLine {
  readonly name: Verdict;
  /** Share of the findings with this verdict that are right in claim and verdict. */
  readonly precision: number;
  /** Share of the labels that ask for this verdict that were found with it. */
  readonly recall: number;
  readonly f1: number;
}

export interface VerdictFigures {
  readonly lines: readonly VerdictLine[];
  /** Counts by row and column, in the order of `EXPECTED` and `GIVEN`. */
  readonly confusion: readonly (readonly number[])[];
}

/**
 * A label may accept several verdicts. It counts under the one that was given, if that is accepted, else under
 * the one it names first.
 */
export function verdictFigures(outcomes: readonly Outcome[]): VerdictFigures {
  const confusion = EXPECTED.map(() => GIVEN.map(() => 0));
  for (const outcome of outcomes) {
    const row = confusion[EXPECTED.indexOf(expectedOf(outcome))];
    const column = GIVEN.indexOf(givenOf(outcome));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const at = (row: number, column: number) => confusion[row]?.[column] ?? 0;
  const lines = VERDICTS.map((name, i): VerdictLine => {
    const given = EXPECTED.reduce((sum, _, row) => sum + at(row, i), 0);
    const expected = GIVEN.reduce((sum, _, column) => sum + at(i, column), 0);
    const right = at(i, i);
    return {
      name,
      precision: right / given,
      recall: right / expected,
      f1: (2 * right) / (given + expected),
    };
  });
  return { lines, confusion };
}

function expectedOf({ expected, given }: Outcome): (typeof EXPECTED)[number] {
  return expected.find((verdict) => given.includes(verdict)) ?? expected[0] ?? 'no claim';
}

function givenOf({ expected, given }: Outcome): (typeof GIVEN)[number] {
  return expected.find((verdict) => given.includes(verdict)) ?? given[0] ?? 'missed';
}
