import type { Outcome } from '../model/finding';
import type { Statement } from '../model/record';
import type { ReadSentence } from '../read/read-article';
import type { Comparison, Question } from './comparison';

/** Outcomes about who said or holds something: the statements come from whom the record shows, not from whom the page names. */
const OF_OTHERS: ReadonlySet<Outcome['kind']> = new Set(['quotation', 'attribution', 'post']);

/**
 * The statements that a comparison rests on, in the order in which a reader wants them: first what the sentence's own
 * speaker said, then what others that it names said, then the rest, nearest first. What the speaker said on the claim is
 * among them even where another statement is worded more like the sentence.
 */
export function evidence(
  { outcome, statements }: Comparison,
  { hits }: Question,
  { speaker, analysis }: ReadSentence,
): Statement[] {
  if (OF_OTHERS.has(outcome.kind)) return [...statements];
  const named = new Set(analysis.entities.map(({ actor }) => actor));
  const rank = ({ claimant }: Statement): 0 | 1 | 2 => {
    if (speaker.kind === 'actor' && speaker.actor === claimant) return 0;
    return named.has(claimant) ? 1 : 2;
  };
  const own = hits.find(({ statement }) => rank(statement) === 0)?.statement;
  const ranked: [Statement[], Statement[], Statement[]] = [[], [], []];
  for (const statement of new Set(own ? [...statements, own] : statements))
    ranked[rank(statement)].push(statement);
  return ranked.flat();
}
