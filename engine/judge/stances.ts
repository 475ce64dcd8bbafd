import type { RecordedStance, StanceOutcome } from '../model/finding';
import type { Claim, IsoDate, Stance, Statement } from '../model/record';
import type { ConceptMention } from '../read/concepts';
import type { SentenceAnalysis } from '../read/sentence';
import { type Comparison, giverOf, type Question, statementsWhere } from './comparison';
import { groupBy } from './group-by';

/** Holds what a sentence says of an event, a state or a position against the stances on record. */

/** Compares a sentence with a claim of kind event, state or position. */
export function compareStance(question: Question): Comparison<StanceOutcome> | null {
  const { claim, hits } = question;
  const nearest = hits[0]?.statement;
  if (!nearest) return null;
  const contrary = contraryIn(question.sentence, claim);
  if (contrary) {
    // What the record has of one speaker says nothing of another's.
    return isSaidBy(question.sentence, contrary.stance)
      ? differing(question, contrary.stance, contrary.mention)
      : null;
  }
  const stance = stanceOf(nearest, claim);
  if (!stance) return null;
  const opposite = statementsWhere(hits, (statement) => answersAny(statement, claim, stance.contraries));
  if (stance.position) return position(question, nearest, stance, []);
  if (claim.kind === 'position') return position(question, nearest, stance, opposite);
  return agreeing(question, nearest, stance);
}

/** The concept under which the lexicon files phrases that say a stance. */
export function stanceConcept(claim: string, stance: string): string {
  return `says.${claim}.${stance}`;
}

/** A stance said by the sentence that contradicts a recorded one, unless it is negated. */
function contraryIn(
  sentence: SentenceAnalysis,
  claim: Claim,
): { stance: Stance; mention: ConceptMention } | null {
  for (const stance of claim.stances) {
    const concept = stanceConcept(claim.id, stance.id);
    const mention = sentence.concepts.find(
      (each) =>
        each.concept === concept &&
        !isNegated(sentence, each) &&
        (stance.forecast || !isHedged(sentence, each)),
    );
    if (mention) return { stance, mention };
  }
  return null;
}

function isSaidBy({ entities }: SentenceAnalysis, { saidBy }: Stance): boolean {
  return saidBy === null || entities.some(({ actor }) => actor === saidBy);
}

/** Words before a phrase within which a negation takes it back. */
const NEGATION_REACH = 3;
const NEGATION =
  /^(not|no|never|neither|nor|yet|without|denied|denies|if|unless|whether|hardly|nobody|none)$|n't$/;
/** "No deal to save the works is imminent": a clause whose subject is none is taken back as a whole. */
const SUBJECT_REACH = 10;
const NO_SUBJECT = /^(no|neither|nobody|none)$/;

/** Words that begin another clause. */
const PARTS_CLAUSES = /^(and|but|that|which|who|because|while|as)$/;

function isNegated({ words }: SentenceAnalysis, mention: ConceptMention): boolean {
  let sameClause = true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - SUBJECT_REACH); at--) {
    const lower = words[at]?.token.lower ?? '';
    sameClause &&= words[at + 1]?.afterBreak !== true;
    const near = mention.from - at <= NEGATION_REACH;
    if ((near && NEGATION.test(lower)) || (sameClause && NO_SUBJECT.test(lower))) return true;
    sameClause &&= !PARTS_CLAUSES.test(lower);
    if (!near && !sameClause) return false;
  }
  return false;
}

/** Words before a phrase within which a condition or a possibility keeps it from being said as a fact. */
const HEDGE_REACH = 8;

function isHedged(sentence: SentenceAnalysis, mention: ConceptMention): boolean {
  for (let at = Math.max(0, mention.from - HEDGE_REACH); at <= mention.from; at++) {
    const lower = sentence.words[at]?.token.lower ?? '';
    if (
      /^(could|may|might|if|unless|whether|should|fear|feared|fears|until|risk|warned|rumours|asked)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
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
