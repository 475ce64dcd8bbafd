import type { RecordedStance, StanceOutcome } from '../model/finding';
import type { Claim, IsoDate, Stance, Statement } from '../model/record';
import { type Assertion, assertionOf } from '../read/assertion';
import { clauseAt } from '../read/clauses';
import type { ConceptMention } from '../read/concepts';
import { notAsserted } from './accuse/asserted';
import { type Compared, type Comparison, giverOf, type Question, statementsWhere } from './comparison';
import { groupBy } from './group-by';

/** Holds what a sentence says of an event, a state or a position against the stances on record. */

/** Compares a sentence with a claim of kind event, state or position, taken to agree with the nearest statement. */
export function compareStance(question: Question): Comparison<StanceOutcome> | null {
  const { claim, hits } = question;
  const nearest = hits[0]?.statement;
  if (!nearest) return null;
  const stance = stanceOf(nearest, claim);
  if (!stance) return null;
  const opposite = statementsWhere(hits, (statement) => answersAny(statement, claim, stance.contraries));
  if (stance.position) return position(question, nearest, stance, []);
  if (claim.kind === 'position') return position(question, nearest, stance, opposite);
  return agreeing(question, nearest, stance);
}

/**
 * The concepts under which the lexicon files what says a stance that contradicts the record: phrases that say it by
 * themselves; what is spoken of, and the predicates that say it of that in one clause; those that say it when denied.
 */
export function stanceConcept(
  claim: string,
  stance: string,
  part: 'says' | 'of' | 'by' | 'denying' = 'says',
): string {
  return `${part}.${claim}.${stance}`;
}

/** Compares a sentence that says a stance contrary to the recorded ones; one entry for each such stance. */
export function compareContrary(question: Question): Compared<StanceOutcome>[] {
  const { claim, sentence, clauses } = question;
  const put = { text: sentence.text, words: sentence.words, clauses };
  return claim.stances.flatMap((stance) => {
    const mentionsOf = (part: 'says' | 'of' | 'by' | 'denying') => {
      const concept = stanceConcept(claim.id, stance.id, part);
      return sentence.concepts.filter((each) => each.concept === concept);
    };
    const subjects = mentionsOf('of');
    const isSaidOf = ({ from, to }: ConceptMention) => {
      const clause = clauseAt(clauses, from);
      return subjects.some(
        (each) => each.from >= clause.from && each.from < clause.to && (each.to <= from || each.from >= to),
      );
    };
    const allowed: readonly Assertion[] = stance.forecast ? ['supposed', 'forecast', 'demanded'] : [];
    const said = [...mentionsOf('says'), ...mentionsOf('by').filter(isSaidOf)].map((mention) => ({
      mention,
      unproved: notAsserted(put, mention, allowed),
    }));
    const unsaid = mentionsOf('denying')
      .filter((mention) => isSaidOf(mention) && assertionOf(put, mention) === 'denied')
      .map((mention) => ({ mention, unproved: null }));
    const all = [...said, ...unsaid];
    const best = all.find(({ unproved }) => unproved === null) ?? all[0];
    if (!best) return [];
    // What the record has of one speaker says nothing of another's.
    const isOthers =
      stance.saidBy !== null && !sentence.entities.some(({ actor }) => actor === stance.saidBy);
    const unproved = best.unproved ?? (isOthers ? 'speaker-unnamed' : null);
    return [{ comparison: differing(question, stance, best.mention), unproved }];
  });
}

function differing(question: Question, stance: Stance, mention: ConceptMention): Comparison<StanceOutcome> {
  const { claim, hits } = question;
  const opposed = statementsWhere(hits, (statement) => answersAny(statement, claim, stance.contraries));
  // What one entry on record says and another contradicts is told in two ways.
  const taking = statementsWhere(hits, (statement) => answersAny(statement, claim, [stance.id]));
  const others = opposed.length > 0 ? opposed : hits.map((hit) => hit.statement);
  const statements = [...taking, ...others.slice(0, taking.length > 0 ? 2 : undefined)];
  return {
    outcome: {
      kind: 'stance',
      ...(taking.length > 0
        ? { verdict: 'accounts-differ', reason: 'told-in-two-ways' }
        : { verdict: 'differs', reason: 'stance-contrary' }),
      page: { stance: stance.id },
      against: others[0] ? (stanceOf(others[0], claim)?.id ?? null) : null,
      record: recordedStances(question, statements),
    },
    statements,
    words: { from: mention.from, to: mention.to },
  };
}

function position(
  question: Question,
  nearest: Statement,
  stance: Stance,
  opposite: readonly Statement[],
): Comparison<StanceOutcome> {
  const { claim, hits } = question;
  const other = opposite[0] ? stanceOf(opposite[0], claim) : null;
  const statements = other
    ? [nearest, ...opposite.slice(0, 2)]
    : hits.slice(0, 3).map((hit) => hit.statement);
  return {
    outcome: {
      kind: 'stance',
      ...(other
        ? { verdict: 'accounts-differ', reason: 'views-opposed' }
        : { verdict: 'on-record', reason: 'position-stated' }),
      page: { stance: stance.id },
      against: other?.id ?? null,
      record: recordedStances(question, statements),
    },
    statements,
    words: null,
  };
}

function agreeing(question: Question, nearest: Statement, stance: Stance): Comparison<StanceOutcome> {
  const { claim, hits, published } = question;
  const later = published === null ? [] : laterChanges(question, nearest, stance, published);
  const change = later[0] ? stanceOf(later[0], claim) : null;
  const same = statementsWhere(hits, (statement) => answersAny(statement, claim, [stance.id]));
  const statements = change ? [nearest, ...later] : same.slice(0, 3);
  return {
    outcome: {
      kind: 'stance',
      ...(change
        ? { verdict: 'superseded', reason: 'changed-later' }
        : { verdict: 'matches', reason: 'stance-agrees' }),
      page: { stance: stance.id },
      against: change?.id ?? null,
      record: recordedStances(question, statements),
    },
    statements,
    words: null,
  };
}

/** The different stances on record, each once with all who take it; those of the telling statements first. */
function recordedStances(question: Question, telling: readonly Statement[]): RecordedStance[] {
  const statements = new Set([...telling, ...question.hits.map((hit) => hit.statement)]);
  const taken = [...statements].flatMap((statement) =>
    statement.answers.flatMap((answer) =>
      answer.claim === question.claim.id && answer.kind === 'stance'
        ? [{ stance: answer.stance, giver: giverOf(statement, question) }]
        : [],
    ),
  );
  return [...groupBy(taken, ({ stance }) => stance)].map(([stance, entries]) => ({
    stance,
    givers: entries.map(({ giver }) => giver),
  }));
}

/** Statements after the page's date that changed what the page says; none where the page is older than the stance itself. */
function laterChanges(
  { claim, hits, saidWhen }: Question,
  nearest: Statement,
  stance: Stance,
  published: IsoDate,
): Statement[] {
  if (claim.kind !== 'state' || saidWhen(nearest).earliest > published) return [];
  return statementsWhere(
    hits,
    (statement) => answersAny(statement, claim, stance.changedBy) && saidWhen(statement).earliest > published,
  );
}

function answersAny(statement: Statement, claim: Claim, stances: readonly string[]): boolean {
  return statement.answers.some(
    (answer) => answer.kind === 'stance' && answer.claim === claim.id && stances.includes(answer.stance),
  );
}

/** The first stance that a statement takes on a claim. */
function stanceOf(statement: Statement, claim: Claim): Stance | null {
  const answer = statement.answers.find((each) => each.kind === 'stance' && each.claim === claim.id);
  if (answer?.kind !== 'stance') return null;
  return claim.stances.find((stance) => stance.id === answer.stance) ?? null;
}
