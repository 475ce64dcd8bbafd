import type { Answer, Claim, DerivedValue, Statement, StoryRecord } from '../../engine/types';
import { indexRecord } from './record-index';
import { byDate } from './statement-dates';

/** One of the values a claim has in the record, with the statements that give it. */
export interface ClaimValue {
  /** The value as a reader would write it: "750", "2015", a stance's line, a post. */
  readonly words: string;
  /** Whether the record settles on this value. */
  readonly settled: boolean;
  /** Oldest first; empty for a derived value. */
  readonly statements: readonly Statement[];
  /** The reckoning, where no statement gives the value but it follows from some. */
  readonly derived: DerivedValue | null;
}

/**
 * The values the record holds for a claim, in the order in which they were first said; derived ones last.
 *
 * @param people whose posts to list, for a claim about posts; everybody's where empty
 */
export function claimValues(
  claim: Claim,
  record: StoryRecord,
  people: ReadonlySet<string> = new Set(),
): readonly ClaimValue[] {
  const values = new Map<string, { settled: boolean; statements: Statement[] }>();
  for (const statement of byDate(indexRecord(record).byClaim.get(claim.id) ?? [], record)) {
    for (const answer of statement.answers) {
      if (answer.claim !== claim.id) continue;
      if (answer.kind === 'role' && people.size > 0 && !people.has(answer.actor)) continue;
      const words = answerWords(answer, claim, record);
      const value = values.get(words) ?? { settled: isSettled(answer, claim), statements: [] };
      if (!value.statements.includes(statement)) value.statements.push(statement);
      values.set(words, value);
    }
  }
  return [
    ...[...values].map(([words, value]) => ({ words, ...value, derived: null })),
    ...claim.derived.map((derived) => ({
      words: derived.answer.words,
      settled: isSettled(derived.answer, claim),
      statements: [],
      derived,
    })),
  ];
}

/** An answer as one line for the reader. */
export function answerWords(answer: Answer, claim: Claim, record: StoryRecord): string {
  if (answer.kind === 'figure' || answer.kind === 'date') return answer.words;
  if (answer.kind === 'stance') {
    return claim.stances.find((stance) => stance.id === answer.stance)?.label ?? answer.stance;
  }
  const actor = indexRecord(record).actors.get(answer.actor);
  const post = actor?.posts.find((held) => held.id === answer.post);
  return `${actor?.name ?? answer.actor}: ${post?.title ?? answer.post}`;
}

function isSettled(answer: Answer, claim: Claim): boolean {
  return answer.kind === 'figure' && claim.settled !== null && answer.amount === claim.settled;
}
