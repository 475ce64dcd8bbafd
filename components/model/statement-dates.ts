import type { Interval, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';

/**
 * When a statement was said: its own date where the source gives one, else the publication interval of
 * the source it was authored from.
 *
 * @throws where the statement appears in no source of the record, which the record's builder rules out
 */
export function saidWhen(statement: Statement, record: StoryRecord): Interval {
  if (statement.said !== null) return statement.said;
  const [first] = statement.appearances;
  const source = first && indexRecord(record).sources.get(first.source);
  if (source === undefined) throw new Error(`Statement ${statement.id} appears in no source of the record`);
  return source.published;
}

/** Statements oldest first; those of one span keep the order of the record. */
export function byDate(statements: readonly Statement[], record: StoryRecord): readonly Statement[] {
  return statements.toSorted((one, other) =>
    compareIntervals(saidWhen(one, record), saidWhen(other, record)),
  );
}

/** Orders spans by their first day, then by their last. */
export function compareIntervals(one: Interval, other: Interval): number {
  return one.earliest.localeCompare(other.earliest) || one.latest.localeCompare(other.latest);
}
