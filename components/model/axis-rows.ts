import type { Interval, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';
import { byDate, saidWhen } from './statement-dates';

/** What the rows of the axis picture stand for. */
export type AxisGrouping = 'person' | 'claim';

/** Statements of one row that share a date. */
export interface AxisMark {
  readonly when: Interval;
  readonly statements: readonly Statement[];
}

export interface AxisRow {
  /** Id of the person or of the claim. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Oldest first. */
  readonly marks: readonly AxisMark[];
}

/**
 * The record's statements by who says them or by the claim they answer, the fullest row first.
 *
 * @param topic id of the topic whose claims count; all for `null`
 */
export function axisRows(record: StoryRecord, by: AxisGrouping, topic: string | null): readonly AxisRow[] {
  const index = indexRecord(record);
  const claims = new Set(
    record.claims.filter((claim) => topic === null || claim.topic === topic).map(({ id }) => id),
  );
  const inTopic = (statement: Statement) =>
    topic === null || statement.answers.some((answer) => claims.has(answer.claim));
  const groups =
    by === 'person'
      ? record.actors.map(({ id, name }) => ({ id, label: name, all: index.byClaimant.get(id) ?? [] }))
      : record.claims
          .filter(({ id }) => claims.has(id))
          .map(({ id, heading }) => ({ id, label: heading, all: index.byClaim.get(id) ?? [] }));
  return groups
    .map(({ id, label, all }) => axisRow(id, label, all.filter(inTopic), record))
    .filter((row) => row.count > 0)
    .toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label));
}

function axisRow(id: string, label: string, statements: readonly Statement[], record: StoryRecord): AxisRow {
  const marks = new Map<string, { when: Interval; statements: Statement[] }>();
  for (const statement of byDate(statements, record)) {
    const when = saidWhen(statement, record);
    const key = `${when.earliest}/${when.latest}`;
    const mark = marks.get(key) ?? { when, statements: [] };
    mark.statements.push(statement);
    marks.set(key, mark);
  }
  return { id, label, count: statements.length, marks: [...marks.values()] };
}
