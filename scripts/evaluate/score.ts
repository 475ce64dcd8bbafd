import type { Label } from '../../data/build/labelled';
import type { Withheld } from '../../engine/judge/judgement';
import type { Verdict } from '../../engine/model/finding';

/** Scores what was found against the labels, as corpus/GUIDE.md lays down. */

/** A text that is labelled as one: a sentence, a headline, an item of a list. */
export interface Unit {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** A claim found in a unit. Methods that give no verdict give `null`. */
export interface Found {
  readonly claim: string;
  readonly verdict: Verdict | null;
}

/** What became of one claim in one unit. */
export interface Outcome {
  readonly claim: string;
  readonly kind: 'right' | 'wrong-verdict' | 'false' | 'missed';
  /** Verdicts that would have been right; empty for a false mark. */
  readonly expected: readonly Verdict[];
  readonly given: readonly (Verdict | null)[];
}

/** A scored unit, with what the tables tell apart. */
export interface ScoredUnit extends Unit {
  readonly file: string;
  /** The article that it stands in, within its file. */
  readonly doc: string;
  /** Real coverage: the story day or page that was left out with it. Invented text: `null`. */
  readonly group: string | null;
  readonly published: string | null;
  readonly page: PageKind;
  readonly found: readonly Found[];
  readonly outcomes: readonly Outcome[];
  /** What the engine kept from the reader. */
  readonly withheld: readonly Withheld[];
}

/** What sort of page a unit stands on: about the plant, not about it, or without a name of the plant or its people. */
export type PageKind = 'plant' | 'other' | 'unrelated';

/** The outcomes of a unit, one a claim. Optional labels and findings on them leave no trace. */
export function scoreUnit({ labels }: Unit, found: readonly Found[]): Outcome[] {
  const claims = new Set([...found, ...labels].map((each) => each.claim));
  return [...claims].flatMap((claim) => {
    const outcome = scoreClaim(
      labels.filter((label) => label.claim === claim),
      found.filter((each) => each.claim === claim).map((each) => each.verdict),
    );
    return outcome ? [{ claim, ...outcome }] : [];
  });
}

function scoreClaim(
  labels: readonly Label[],
  given: readonly (Verdict | null)[],
): Omit<Outcome, 'claim'> | null {
  const required = labels.filter((label) => !label.optional);
  if (required.length === 0) {
    return given.length > 0 && labels.length === 0 ? { kind: 'false', expected: [], given } : null;
  }
  const expected = required.flatMap((label) => label.verdict);
  if (given.length === 0) return { kind: 'missed', expected, given };
  // Two people named with their posts are two findings of one claim; the label speaks of one of them.
  const right = given.some((verdict) => verdict !== null && expected.includes(verdict));
  return { kind: right ? 'right' : 'wrong-verdict', expected, given };
}
