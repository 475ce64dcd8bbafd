import type { Statement } from '../../engine/model/record';
import type { PlacedStatements } from './place-statements';

/**
 * Characters a card shows before "more": what Wikipedia's page previews show, and what a reader takes
 * in without scrolling.
 */
export const CARD_BUDGET = 525;

/**
 * Which statements a card shows at first: the most telling of each group, then the next most telling
 * as long as their texts fit the budget. At least one always shows.
 *
 * @param telling the statements, the most telling first
 * @param used characters that the card's first lines take already
 * @returns ids of the statements that show
 */
export function foldStatements(
  groups: readonly PlacedStatements[],
  telling: readonly Statement[],
  used: number,
): ReadonlySet<string> {
  const firsts = telling.filter((statement) =>
    groups.some((group) => telling.find((other) => group.statements.includes(other)) === statement),
  );
  const shown = new Set<string>();
  let left = CARD_BUDGET - used;
  for (const statement of new Set([...firsts, ...telling])) {
    const length = shownLength(statement);
    if (shown.size > 0 && length > left) continue;
    shown.add(statement.id);
    left -= length;
  }
  return shown;
}

/** Characters of speaker, post, date and source around a statement's words; the mean over the record. */
const FRAME_LENGTH = 80;

/** Characters a statement takes on a card. */
export function shownLength(statement: Statement): number {
  return (statement.quote ?? statement.summary).length + FRAME_LENGTH;
}
