import { VERDICTS, type Verdict } from '../../engine/model/finding';
import type { Found, ScoredUnit } from './score';

/** How often a reader is told that a page is off, how often rightly, and how often that was due. */

/** The verdicts that tell a reader that the page is off. */
export const ACCUSING: readonly Verdict[] = VERDICTS.filter((verdict) =>
  ['differs', 'quote-differs', 'attributed-differently', 'role-differs'].includes(verdict),
);

/** Accusations counted over some units. */
export interface AccusationLine {
  readonly name: string;
  readonly given: number;
  /** Of those given, the ones whose verdict a label of the sentence, required or optional, accepts. */
  readonly right: number;
  /** Required labels that accept nothing but accusations. */
  readonly due: number;
  /** Of those due, the ones that were made with a verdict that the label accepts. */
  readonly made: number;
}

/** An accusation, beside what was expected. */
export interface GivenAccusation {
  readonly unit: ScoredUnit;
  readonly claim: string;
  readonly given: Verdict;
  /** What labels of the claim would have accepted; empty where the sentence does not make it. */
  readonly expected: readonly Verdict[];
}

export interface AccusationFigures {
  readonly all: AccusationLine;
  readonly pages: number;
  readonly falsePerHundredPages: number;
  readonly verdicts: readonly AccusationLine[];
  /** Claims with an accusation given or due. */
  readonly claims: readonly AccusationLine[];
  readonly wrong: readonly GivenAccusation[];
}

/** Counts the accusations over units. Two of one claim and verdict in one sentence count once. */
export function accusationFigures(units: readonly ScoredUnit[]): AccusationFigures {
  const given = units.flatMap(accusationsIn);
  const due = units.flatMap(dueIn);
  const line = (name: string, belongs: (of: { claim: string; verdicts: readonly Verdict[] }) => boolean) => {
    const mine = given.filter((each) => belongs({ claim: each.claim, verdicts: [each.given] }));
    const asked = due.filter(belongs);
    return {
      name,
      given: mine.length,
      right: mine.filter(isRight).length,
      due: asked.length,
      made: asked.filter(({ made }) => made).length,
    };
  };
  const claims = [...new Set([...given, ...due].map(({ claim }) => claim))].sort();
  const pages = new Set(units.map(({ file, doc }) => `${file}/${doc}`)).size;
  const wrong = given.filter((each) => !isRight(each));
  return {
    all: line('all', () => true),
    pages,
    falsePerHundredPages: (100 * wrong.length) / pages,
    verdicts: ACCUSING.map((verdict) => line(verdict, ({ verdicts }) => verdicts[0] === verdict)),
    claims: claims.map((claim) => line(claim, (each) => each.claim === claim)),
    wrong,
  };
}

/** Whether the unit has a required label that accepts nothing but accusations. */
export function isAccusationDue(unit: ScoredUnit): boolean {
  return dueIn(unit).length > 0;
}

function accusationsIn(unit: ScoredUnit): GivenAccusation[] {
  const given = new Map<string, { claim: string; verdict: Verdict }>();
  for (const { claim, verdict } of unit.found) {
    if (verdict !== null && ACCUSING.includes(verdict)) given.set(`${claim}/${verdict}`, { claim, verdict });
  }
  return [...given.values()].map(({ claim, verdict }) => {
    const labels = unit.labels.filter((label) => label.claim === claim);
    return { unit, claim, given: verdict, expected: labels.flatMap((label) => label.verdict) };
  });
}

function isRight({ given, expected }: GivenAccusation): boolean {
  return expected.includes(given);
}

interface Due {
  readonly claim: string;
  readonly verdicts: readonly Verdict[];
  readonly made: boolean;
}

function dueIn({ labels, found }: ScoredUnit): Due[] {
  return labels
    .filter(({ optional, verdict }) => !optional && verdict.length > 0 && verdict.every(isAccusing))
    .map(({ claim, verdict }) => ({
      claim,
      verdicts: verdict,
      made: found.some((each) => each.claim === claim && accepts(verdict, each)),
    }));
}

function isAccusing(verdict: Verdict): boolean {
  return ACCUSING.includes(verdict);
}

function accepts(verdicts: readonly Verdict[], { verdict }: Found): boolean {
  return verdict !== null && verdicts.includes(verdict);
}
