import type { Claim, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';
import { byDate } from './statement-dates';

/** What one person said on a claim. */
export interface PersonOnClaim {
  /** Id of the actor. */
  readonly actor: string;
  /** Oldest first. */
  readonly statements: readonly Statement[];
}

/** Everybody who spoke on a claim, whoever said most first. */
export function peopleOnClaim(claim: Claim, record: StoryRecord): readonly PersonOnClaim[] {
  const byActor = new Map<string, Statement[]>();
  for (const statement of byDate(indexRecord(record).byClaim.get(claim.id) ?? [], record)) {
    const said = byActor.get(statement.claimant);
    if (said === undefined) byActor.set(statement.claimant, [statement]);
    else said.push(statement);
  }
  return [...byActor]
    .map(([actor, statements]) => ({ actor, statements }))
    .sort((one, other) => other.statements.length - one.statements.length);
}

/**
 * The two whom it tells most to set beside each other: the first pair that takes contrary stances, else the two who
 * said most; fewer where fewer spoke.
 */
export function firstPair(claim: Claim, record: StoryRecord): readonly string[] {
  const people = peopleOnClaim(claim, record);
  const stancesOf = ({ statements }: PersonOnClaim) =>
    statements.flatMap(({ answers }) =>
      answers.flatMap((answer) =>
        answer.kind === 'stance' && answer.claim === claim.id ? [answer.stance] : [],
      ),
    );
  for (const one of people) {
    const contraries = new Set(
      stancesOf(one).flatMap((id) => claim.stances.find((stance) => stance.id === id)?.contraries ?? []),
    );
    const other = people.find(
      (each) => each !== one && stancesOf(each).some((stance) => contraries.has(stance)),
    );
    if (other) return [one.actor, other.actor];
  }
  return people.slice(0, 2).map(({ actor }) => actor);
}
