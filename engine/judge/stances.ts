import { findingTexts as texts } from '../../texts/findings';
import type { Claim, IsoDate, Stance, Statement } from '../model/record';
import type { ConceptMention } from '../read/concepts';
import type { SentenceAnalysis } from '../read/sentence';
import { type Comparison, type Question, statementsWhere } from './comparison';
import type { SourceDates } from './source-dates';

/** Holds what a sentence says of an event, a state or a position against the stances on record. */

/** Compares a sentence with a claim of kind event, state or position. */
export function compareStance(question: Question, dates: SourceDates): Comparison | null {
  const { claim, hits } = question;
  const nearest = hits[0]?.statement;
  if (!nearest) return null;
  const contrary = contraryIn(question.sentence, claim);
  if (contrary) return differing(question, contrary.stance, contrary.mention);
  const stance = stanceOf(nearest, claim);
  if (!stance) return null;
  const opposite = statementsWhere(hits, (statement) => answersAny(statement, claim, stance.contraries));
  if (stance.demand) return position(question, nearest, stance, []);
  if (claim.kind === 'position') return position(question, nearest, stance, opposite);
  return agreeing(question, nearest, stance, dates);
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

/** Words before a phrase within which a negation takes it back. */
const NEGATION_REACH = 3;
const NEGATION =
  /^(not|no|never|neither|nor|yet|without|denied|denies|if|unless|whether|hardly|nobody|none)$|n't$/;
/** "No deal to save the plant is imminent": a clause whose subject is none is taken back as a whole. */
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

function differing(question: Question, stance: Stance, mention: ConceptMention): Comparison {
  const { claim, hits } = question;
  const opposed = statementsWhere(hits, (statement) => answersAny(statement, claim, stance.contraries));
  const statements = opposed.length > 0 ? opposed : hits.map((hit) => hit.statement);
  const recorded = statements[0] ? stanceOf(statements[0], claim) : null;
  return {
    verdict: 'differs',
    headline: texts.stanceDiffers(stance.label, recorded?.label ?? claim.heading),
    reasons: [texts.stanceContrary],
    statements,
    quote: null,
    words: { from: mention.from, to: mention.to },
  };
}

function position(
  question: Question,
  nearest: Statement,
  stance: Stance,
  opposite: readonly Statement[],
): Comparison {
  const { claim, hits } = question;
  const other = opposite[0] ? stanceOf(opposite[0], claim) : null;
  if (opposite.length > 0 && other) {
    return {
      verdict: 'accounts-differ',
      headline: texts.disputed(stance.label, other.label),
      reasons: [texts.disputedReason],
      statements: [nearest, ...opposite.slice(0, 2)],
      quote: null,
      words: null,
    };
  }
  return {
    verdict: 'on-record',
    headline: texts.position(stance.label),
    reasons: [texts.positionReason],
    statements: hits.slice(0, 3).map((hit) => hit.statement),
    quote: null,
    words: null,
  };
}

function agreeing(question: Question, nearest: Statement, stance: Stance, dates: SourceDates): Comparison {
  const { claim, hits, published } = question;
  const later = published === null ? [] : laterChanges(question, nearest, stance, dates, published);
  const change = later[0] ? stanceOf(later[0], claim) : null;
  if (later[0] && change) {
    return {
      verdict: 'superseded',
      headline: texts.superseded(stance.label, change.label),
      reasons: [texts.supersededReason],
      statements: [nearest, ...later],
      quote: null,
      words: null,
    };
  }
  const same = statementsWhere(hits, (statement) => answersAny(statement, claim, [stance.id]));
  return {
    verdict: 'matches',
    headline: texts.stanceMatches(stance.label),
    reasons: [texts.stanceAgrees],
    statements: same.slice(0, 3),
    quote: null,
    words: null,
  };
}

/** Statements after the page's date that changed what the page says; none where the page is older than the stance itself. */
function laterChanges(
  { claim, hits }: Question,
  nearest: Statement,
  stance: Stance,
  dates: SourceDates,
  published: IsoDate,
): Statement[] {
  if (claim.kind !== 'state' || dates.saidFrom(nearest) > published) return [];
  return statementsWhere(
    hits,
    (statement) => answersAny(statement, claim, stance.changedBy) && dates.saidFrom(statement) > published,
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
