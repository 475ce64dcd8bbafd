import type { Outcome } from './score';

/** Counts and rates over outcomes. */

export interface Counts {
  /** Found, with a right verdict. */
  readonly right: number;
  /** Found, with another verdict. */
  readonly wrongVerdict: number;
  /** Found where no label asks for it or allows it. */
  readonly falseMarks: number;
  /** Asked for and not found. */
  readonly missed: number;
}

/** Shares from 0 to 1; not a number where nothing was found or nothing asked for. */
export interface Rates {
  /** Share of findings that a label asks for, whatever their verdict. */
  readonly precision: number;
  /** Share of required labels found, whatever their verdict. */
  readonly recall: number;
  readonly f1: number;
  /** Share of right verdicts among the required labels found. */
  readonly verdicts: number;
}

export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    right: count('right'),
    wrongVerdict: count('wrong-verdict'),
    falseMarks: count('false'),
    missed: count('missed'),
  };
}

export function ratesOf({ right, wrongVerdict, falseMarks, missed }: Counts): Rates {
  const found = right + wrongVerdict;
  const precision = found / (found + falseMarks);
  const recall = found / (found + missed);
  return {
    precision,
    recall,
    f1: (2 * found) / (2 * found + falseMarks + missed),
    verdicts: right / found,
  };
}
