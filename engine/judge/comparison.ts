import type { Giver, Outcome } from '../model/finding';
import type { Claim, Interval, IsoDate, Statement } from '../model/record';
import type { Clause } from '../read/clauses';
import type { SentenceAnalysis } from '../read/sentence';
import type { Unproved } from './accuse/unproved';
import type { Hit } from './nearness';

/** What a comparison of a sentence with the statements of one claim comes to. */
export interface Comparison<Kind extends Outcome = Outcome> {
  readonly outcome: Kind;
  /** Statements that the verdict rests on, the telling ones first. */
  readonly statements: readonly Statement[];
  /** Words of the sentence that the verdict turns on (end excluded); `null` where it is the whole sentence. */
  readonly words: { readonly from: number; readonly to: number } | null;
}

/** A comparison, and why it is kept back where it would tell a reader that the page is off; `null` where that is proved. */
export interface Compared<Kind extends Outcome = Outcome> {
  readonly comparison: Comparison<Kind>;
  readonly unproved: Unproved | null;
  /** Whether the words compared show by themselves that the sentence makes the claim, however sure the decision is. */
  readonly shown: boolean;
}

/** What every comparison is given. */
export interface Question {
  readonly claim: Claim;
  readonly sentence: SentenceAnalysis;
  readonly clauses: readonly Clause[];
  /** All statements of the claim, nearest first; never empty. */
  readonly hits: readonly Hit[];
  readonly published: IsoDate | null;
  /** When a statement was said. */
  readonly saidWhen: (statement: Statement) => Interval;
}

/** The statements of hits that satisfy a condition, nearest first. */
export function statementsWhere(hits: readonly Hit[], holds: (statement: Statement) => boolean): Statement[] {
  const found: Statement[] = [];
  for (const { statement } of hits) if (holds(statement)) found.push(statement);
  return found;
}

/** Who says a statement, and when. */
export function giverOf(statement: Statement, { saidWhen }: Pick<Question, 'saidWhen'>): Giver {
  return { actor: statement.claimant, when: saidWhen(statement), statement: statement.id };
}

/** The words that a run of word indices covers, as printed. */
export function printed(
  sentence: SentenceAnalysis,
  range: { readonly from: number; readonly to: number },
): string {
  const first = sentence.words[range.from];
  const last = sentence.words[range.to - 1];
  if (!first || !last) return '';
  const at = first.token.start;
  const start = first.pound && sentence.text.charAt(at - 1) === '£' ? at - 1 : at;
  return sentence.text.slice(start, last.token.end);
}
