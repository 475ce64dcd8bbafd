import type { Source, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';

/** Statements that one article holds. */
export interface SourceGroup {
  readonly source: Source;
  readonly statements: readonly Statement[];
}

/** Statements by the article that they were read from, in the order in which an article is first met. */
export function bySource(statements: readonly Statement[], record: StoryRecord): readonly SourceGroup[] {
  const { sources } = indexRecord(record);
  const groups = new Map<Source, Statement[]>();
  for (const statement of statements) {
    const source = sources.get(statement.appearances[0]?.source ?? '');
    if (source === undefined) continue;
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [statement]);
    else group.push(statement);
  }
  return [...groups].map(([source, held]) => ({ source, statements: held }));
}
