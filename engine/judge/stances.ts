import { foldedText, type WordRange } from '../language/words';
import type { Deed } from '../model/dataset';
import type { Giver, RecordedStance, StanceOutcome } from '../model/finding';
import type { Claim, IsoDate, Stance, Statement } from '../model/record';
import { type Assertion, assertionOf } from '../read/assertion';
import { clauseAt } from '../read/clauses';
import type { ConceptMention } from '../read/concepts';
import { doerOf, sufferedBy } from '../read/party';
import { notAsserted } from './accuse/asserted';
import type { Unproved } from './accuse/unproved';
import { type Compared, type Comparison, giverOf, type Question } from './comparison';

/** Holds what a sentence says of an event, a state or a position against the stances on record. */

/**
 * Compares a sentence with a claim of kind event, state or position, taken to agree with the nearest statement; with the
 * position that its own words tell, where they do: what is nearest in other words may be a state, and an opinion matches
 * none. `null` where it only denies, asks or supposes such a position, and for a plain question.
 */
export function compareStance(question: Question): Comparison<StanceOutcome> | null {
  const { claim, hits, sentence } = question;
  if (PLAIN_QUESTION.test(sentence.text)) return null;
  const told = toldPosition(question);
  if (told) return told.unproved === null ? position(question, told.statement, told.stance, []) : null;
  const nearest = hits[0]?.statement;
  if (!nearest) return null;
  const stance = stanceOf(nearest, claim);
  if (!stance) return null;
  if (stance.position) return position(question, nearest, stance, []);
  if (claim.kind === 'position')
    return position(question, nearest, stance, taking(question, stance.contraries, 2));
  return agreeing(question, nearest, stance);
}

/** "Has a process begun?": answered by yes or no, and open till then. "Is it not the case that it has?" is none. */
const PLAIN_QUESTION =
  /^["“‘'(]*(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|might|may)\b(?! (?:\p{L}+ )?not\b|n['’]t\b).*\?["”’')\]]*$/isu;

/** What of a stance the lexicon's phrases give. */
export type StancePart = 'says' | 'of' | 'by' | 'denying' | 'deed';

/**
 * The concepts under which the lexicon files what says a stance that contradicts the record, or a position: phrases that say it by
 * themselves; what is spoken of, and the predicates that say it of that in one clause; those that say it when denied; a
 * deed that says it where another than on record is named for it.
 */
export function stanceConcept(claim: string, stance: string, part: StancePart = 'says'): string {
  return `${part}.${claim}.${stance}`;
}

/** What telling a contrary stance is read with. */
export interface ContraryContext {
  /** Whose deed it is on record, by stance. */
  readonly deeds: Readonly<Record<string, Deed>>;
  readonly isPerson: (actor: string) => boolean;
}

/** A phrase of a sentence that says a stance, and why it is kept back. */
interface Said {
  readonly mention: WordRange;
  readonly unproved: Unproved | null;
}

/** Compares a sentence that says a stance contrary to the recorded ones; one entry for each such stance. */
export function compareContrary(question: Question, context: ContraryContext): Compared<StanceOutcome>[] {
  const { claim, sentence } = question;
  return claim.stances.flatMap((stance) => {
    if (stance.position) return [];
    const all = [...saidBy(question, stance), ...deedOfAnother(question, stance, context)];
    const best = all.find(({ unproved }) => unproved === null) ?? all[0];
    if (!best) return [];
    // What the record has of one speaker says nothing of another's.
    const isOthers =
      stance.saidBy !== null && !sentence.entities.some(({ actor }) => actor === stance.saidBy);
    const unproved = best.unproved ?? (isOthers ? 'speaker-unnamed' : null);
    return [{ comparison: differing(question, stance, best.mention), unproved, shown: false }];
  });
}

/** The position of a claim that phrases of the sentence say, with the statement nearest to it of those that take it. */
function toldPosition(question: Question) {
  const { claim, hits } = question;
  const told = claim.stances.flatMap((stance) => {
    const said = stance.position ? saidBy(question, stance) : [];
    if (said.length === 0) return [];
    const statement = hits.find((hit) => answersAny(hit.statement, claim, [stance.id]))?.statement;
    return statement ? said.map(({ unproved }) => ({ stance, statement, unproved })) : [];
  });
  return told.find(({ unproved }) => unproved === null) ?? told[0];
}

function mentionsOf({ claim, sentence }: Question, stance: Stance, part: StancePart): ConceptMention[] {
  const concept = stanceConcept(claim.id, stance.id, part);
  return sentence.concepts.filter((each) => each.concept === concept);
}

/** Phrases, and predicates with what they are said of, that say a stance. */
function saidBy(question: Question, stance: Stance): Said[] {
  const { sentence, clauses } = question;
  const put = { text: sentence.text, words: sentence.words, clauses };
  const subjects = mentionsOf(question, stance, 'of');
  const isSaidOf = ({ from, to }: ConceptMention) => {
    const domain = subjectDomain(question, from);
    return subjects.some(
      (each) =>
        each.from >= domain.from &&
        each.from < domain.to &&
        (each.to <= from || each.from >= to || (from < each.from && each.to < to)),
    );
  };
  const allowed: readonly Assertion[] = stance.forecast ? ['supposed', 'forecast', 'demanded'] : [];
  const predicates = mentionsOf(question, stance, 'by').filter(isSaidOf);
  const said = [...mentionsOf(question, stance, 'says'), ...predicates].map((mention) => ({
    mention,
    unproved: notAsserted(put, mention, allowed),
  }));
  const unsaid = mentionsOf(question, stance, 'denying')
    .filter((mention) => isSaidOf(mention) && assertionOf(put, mention) === 'denied')
    .map((mention): Said => {
      const isOfLater = SINCE.test(foldedText(sentence.words, mention.to, sentence.words.length));
      return { mention, unproved: isOfLater ? 'another-time' : null };
    });
  return [...said, ...unsaid];
}

/** "Has not visited the works since he took office": what was done before is another time's. */
const SINCE = / since /;

/** The clause of a word, and with it the one before where that has what its pronoun stands for ("ministers say | that they will"). */
function subjectDomain({ sentence: { words }, clauses }: Question, at: number): WordRange {
  const clause = clauseAt(clauses, at);
  const before = clauses[clauses.indexOf(clause) - 1];
  const lead = foldedText(words, clause.from, at);
  const isPronoun = /^ (?:(?:that|and|but|as|because|while|when|which|who) )?(?:they|it|he|she) /.test(lead);
  const isRelative = /^ (?:which|who) /.test(lead);
  return before && (isPronoun || isRelative) ? { from: before.from, to: clause.to } : clause;
}

/** A deed told of somebody else than the record has it of, where the sentence does not name whoever that is. */
function deedOfAnother(question: Question, stance: Stance, { deeds, isPerson }: ContraryContext): Said[] {
  const { sentence, clauses } = question;
  const deed = deeds[stance.id];
  if (!deed) return [];
  const recorded = [...deed.by, ...deed.to];
  if (sentence.entities.some(({ actor }) => recorded.includes(actor))) return [];
  const put = { text: sentence.text, words: sentence.words, clauses };
  return mentionsOf(question, stance, 'deed').flatMap((mention) => {
    const telling = { ...sentence, clauses, isPerson };
    const party = deed.by.length > 0 ? doerOf(telling, mention) : sufferedBy(telling, mention);
    return party ? [{ mention: party, unproved: notAsserted(put, mention) }] : [];
  });
}

function differing(question: Question, stance: Stance, mention: WordRange): Comparison<StanceOutcome> {
  const { claim, hits } = question;
  const opposed = taking(question, stance.contraries);
  // What one entry on record says and another contradicts is told in two ways.
  const same = taking(question, [stance.id]);
  const others = opposed.length > 0 ? opposed : hits.map((hit) => hit.statement);
  const statements = [...same, ...others.slice(0, same.length > 0 ? 2 : undefined)];
  return {
    outcome: {
      kind: 'stance',
      ...(same.length > 0
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
  // Beside an opinion of the talks their state is something else.
  const alike =
    claim.kind === 'position' ? hits.map((hit) => hit.statement) : taking(question, [stance.id], 3);
  const statements = other ? [nearest, ...opposite] : alike.slice(0, 3);
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
  const { claim, published } = question;
  const later = published === null ? [] : laterChanges(question, nearest, stance, published);
  const change = later[0] ? stanceOf(later[0], claim) : null;
  const same = taking(question, [stance.id], 3);
  const statements = change ? [nearest, ...later] : same;
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
  const givers = new Map<string, Giver[]>();
  const add = (statement: Statement) => {
    for (const answer of statement.answers) {
      if (answer.claim !== question.claim.id || answer.kind !== 'stance') continue;
      const giver = giverOf(statement, question);
      const others = givers.get(answer.stance);
      if (others) others.push(giver);
      else givers.set(answer.stance, [giver]);
    }
  };
  const first = new Set(telling);
  for (const statement of first) add(statement);
  for (const { statement } of question.hits) if (!first.has(statement)) add(statement);
  return [...givers].map(([stance, all]) => ({ stance, givers: all }));
}

/** Statements after the page's date that changed what the page says; none where the page is older than the stance itself. */
function laterChanges(
  question: Question,
  nearest: Statement,
  stance: Stance,
  published: IsoDate,
): Statement[] {
  const { claim, saidWhen } = question;
  if (claim.kind !== 'state' || saidWhen(nearest).earliest > published) return [];
  return taking(question, stance.changedBy).filter((statement) => saidWhen(statement).earliest > published);
}

/** The statements of the claim that take one of some stances, nearest first; so many of them at most. */
function taking(
  { claim, hits }: Question,
  stances: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Statement[] {
  const found: Statement[] = [];
  if (stances.length === 0) return found;
  for (const { statement } of hits) {
    if (found.length >= most) break;
    if (answersAny(statement, claim, stances)) found.push(statement);
  }
  return found;
}

function answersAny(statement: Statement, claim: Claim, stances: readonly string[]): boolean {
  for (const answer of statement.answers) {
    if (answer.kind === 'stance' && answer.claim === claim.id && stances.includes(answer.stance)) return true;
  }
  return false;
}

/** The first stance that a statement takes on a claim; of a state with an opinion of it, the state: opinions are told by their own words. */
function stanceOf(statement: Statement, claim: Claim): Stance | null {
  const taken = statement.answers.flatMap((answer) =>
    answer.kind === 'stance' && answer.claim === claim.id
      ? (claim.stances.find((stance) => stance.id === answer.stance) ?? [])
      : [],
  );
  return taken.find((stance) => !stance.position) ?? taken[0] ?? null;
}
