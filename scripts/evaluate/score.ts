import type { LabelledArticle, LabelledBlock } from '../../data/build/labelled';
import type { Verdict } from '../../engine/types';

/** Scores findings against labels, as tests/evaluation/GUIDE.md lays down. */

/** What is scored: a claim found at a block, with its verdict. */
export interface Found {
  readonly block: number;
  readonly claim: string;
  readonly verdict: Verdict;
}

/** What became of one claim at one sentence. */
export interface Outcome {
  readonly file: string;
  readonly id: string;
  readonly sentence: string;
  readonly claim: string;
  readonly kind: 'right' | 'wrong-verdict' | 'false' | 'missed';
  readonly expected: readonly Verdict[];
  readonly given: readonly Verdict[];
}

/** The outcomes of one article. Optional labels and their findings leave no trace. */
export function scoreArticle({ file, article, blocks }: LabelledArticle, found: readonly Found[]): Outcome[] {
  return blocks.flatMap((labelled) => {
    const here = found.filter((each) => each.block === labelled.block);
    const claims = new Set([
      ...here.map((each) => each.claim),
      ...labelled.labels.map((label) => label.claim),
    ]);
    return [...claims].flatMap((claim) => {
      const outcome = scoreClaim(
        labelled,
        claim,
        here.filter((each) => each.claim === claim),
      );
      const sentence = article.blocks[labelled.block]?.text ?? '';
      return outcome ? [{ file, id: labelled.id, sentence, claim, ...outcome }] : [];
    });
  });
}

function scoreClaim(
  { labels }: LabelledBlock,
  claim: string,
  found: readonly Found[],
): Pick<Outcome, 'kind' | 'expected' | 'given'> | null {
  const mine = labels.filter((label) => label.claim === claim);
  const required = mine.filter((label) => !label.optional);
  const given = found.map((each) => each.verdict);
  if (required.length === 0) {
    return found.length > 0 && mine.length === 0 ? { kind: 'false', expected: [], given } : null;
  }
  const expected = required.flatMap((label) => label.verdict);
  if (found.length === 0) return { kind: 'missed', expected, given };
  // A position that takes a side of a dispute is on record as well; the guide counts both as right.
  const right = given.some((verdict) => expected.includes(verdict));
  return { kind: right ? 'right' : 'wrong-verdict', expected, given };
}

/** Counts and rates over outcomes. */
export interface Rates {
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly verdicts: number;
}

/** Precision and recall of claims whatever their verdict, and the share of right verdicts among claims found. */
export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const right = count('right');
  const found = right + count('wrong-verdict');
  const precision = found / Math.max(1, found + count('false'));
  const recall = found / Math.max(1, found + count('missed'));
  const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, precision, recall, f1, verdicts: right / Math.max(1, found) };
}
