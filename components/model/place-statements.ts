import type { Finding } from '../../engine/model/finding';
import type { IsoDate, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';
import { byDate, saidWhen } from './statement-dates';

/** Where a group of statements stands to the page's date. */
export type Place = 'before' | 'about' | 'since' | 'undated' | 'as-of-end';

export interface PlacedStatements {
  readonly place: Place;
  /** Oldest first; never empty. */
  readonly statements: readonly Statement[];
}

/**
 * Groups statements by how they stand to the page's date. A page without a date, or one published after
 * the record ends, gets one list. A date that lies within a statement's span is about the same time:
 * which of the two came first is unknown.
 *
 * @param pageDate the page's publication day; `null` where the page gives none
 */
export function placeStatements(
  statements: readonly Statement[],
  record: StoryRecord,
  pageDate: IsoDate | null,
): readonly PlacedStatements[] {
  if (statements.length === 0) return [];
  const dated = byDate(statements, record);
  if (pageDate === null) return [{ place: 'undated', statements: dated }];
  if (pageDate > record.ends) return [{ place: 'as-of-end', statements: dated }];
  return (['before', 'about', 'since'] as const)
    .map((place) => ({
      place,
      statements: dated.filter((statement) => placeOf(statement, record, pageDate) === place),
    }))
    .filter((group) => group.statements.length > 0);
}

function placeOf(statement: Statement, record: StoryRecord, pageDate: IsoDate): Place {
  const when = saidWhen(statement, record);
  if (when.latest < pageDate) return 'before';
  return when.earliest > pageDate ? 'since' : 'about';
}

/**
 * The statements a finding's card speaks of, the most telling first: those the finding rests on, then
 * every other answer to its claim. A claim about posts is narrowed to the people the finding is about.
 *
 * @param ranked ids of the claim's statements in the order in which others follow; the record's unless given
 */
export function statementsOf(
  finding: Finding,
  record: StoryRecord,
  ranked: readonly string[] = [],
): readonly Statement[] {
  const index = indexRecord(record);
  const people = peopleOf(finding, record);
  const restsOn = finding.statements.flatMap((id) => index.statements.get(id) ?? []);
  const answers = new Set([
    ...ranked.flatMap((id) => index.statements.get(id) ?? []),
    ...(index.byClaim.get(finding.claim) ?? []),
  ]);
  const concerned =
    people.size === 0
      ? [...answers]
      : [...answers].filter((statement) =>
          actorsInPosts(statement, finding.claim).some((id) => people.has(id)),
        );
  return [...new Set([...restsOn, ...concerned])];
}

/** Ids of the people whose posts a finding is about; empty for a finding on any other kind of claim. */
export function peopleOf(finding: Finding, record: StoryRecord): ReadonlySet<string> {
  const index = indexRecord(record);
  const restsOn = finding.statements.flatMap((id) => index.statements.get(id) ?? []);
  return new Set(restsOn.flatMap((statement) => actorsInPosts(statement, finding.claim)));
}

function actorsInPosts(statement: Statement, claim: string): readonly string[] {
  return statement.answers.flatMap((answer) =>
    answer.kind === 'role' && answer.claim === claim ? [answer.actor] : [],
  );
}
