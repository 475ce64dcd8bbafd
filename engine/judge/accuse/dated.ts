import type { DateMention } from '../../language/date-mention';
import { foldedText, lowerAt } from '../../language/words';
import type { DateQuestion } from '../../model/dataset';
import type { IsoDate, Speaks } from '../../model/record';
import type { Assertion, Clauses } from '../../read/assertion';
import { type Clause, clauseAt } from '../../read/clauses';
import type { ConceptMention } from '../../read/concepts';
import type { SentenceAnalysis } from '../../read/sentence';
import { notAsserted } from './asserted';
import { isWithin } from './moment';
import type { Unproved } from './unproved';

/** Is it this date that the clause tells of the very thing, or one of something else that stands near? */

/** A sentence as the reading of its dates needs it. */
export interface Dating extends Clauses, Pick<SentenceAnalysis, 'words' | 'concepts' | 'dates'> {
  readonly published: IsoDate | null;
}

/**
 * Why a date is not shown to be the claim's.
 *
 * @param speaks for when the record answers the claim: on a page of another time, no date is told from the page's own
 */
export function notDated(
  sentence: Dating,
  date: DateMention,
  asked: DateQuestion,
  speaks: Speaks | null,
): Unproved | null {
  const clause = dated(sentence, date);
  const others = sentence.dates.filter(
    ({ from }) => from >= clause.from && from < clause.to && from !== date.from,
  );
  // "between 2014 and 2016", "ten years ago next year": two dates make one answer.
  if (others.some(({ when, grain }) => when !== null && (grain === date.grain || grain === 'span')))
    return 'covered';
  if (isToldFromAnother(sentence, date)) return 'another-time';
  if (!hasYear(sentence, date) && !isOfPage(sentence.published, speaks)) return 'another-time';
  const isSince = lowerAt(sentence.words, date.from - 1) === 'since';
  const predicate =
    (isSince ? nearestIn(clause, sentence.concepts, asked.since, date) : null) ??
    nearestIn(clause, sentence.concepts, asked.by, date);
  if (!predicate) return 'not-predicated';
  const allowed: readonly Assertion[] = asked.forecast ? ['supposed', 'forecast'] : [];
  return notAsserted(sentence, date, allowed) ?? notOfSubject(sentence, clause, predicate, asked.of);
}

/**
 * The clause that a date dates: its own, and what follows in "it was in June that it began", "on 10 April when they
 * met", "June 2019: the works is opened".
 */
function dated({ words, clauses }: Dating, { from, to }: DateMention): Clause {
  const clause = clauseAt(clauses, from);
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next === undefined || to !== clause.to) return clause;
  const isCleft = next.link === 'that' && /^ it (?:was|is) /.test(foldedText(words, clause.from, from));
  const isAlone = clause.from === from;
  return isCleft || isAlone || next.link === 'when' ? { ...clause, to: next.to } : clause;
}

/** "two years earlier", "nine years after it opened": a date told from another, and a season or a month without its year. */
function isToldFromAnother({ words }: Dating, { from, to, grain, dated }: DateMention): boolean {
  const last = words[to - 1]?.token.lower ?? '';
  if (/^(?:earlier|after|later|on|old|since)$/.test(last)) return true;
  return grain === 'season' && !dated && !/^(?:last|this|next)$/.test(words[from - 1]?.token.lower ?? '');
}

/** Whether a year is printed in a date. */
function hasYear({ words }: Dating, { from, to }: DateMention): boolean {
  return words.slice(from, to).some(({ token }) => /^(?:19|20)\d\d$/.test(token.text));
}

/** Whether the page is of the time that the record speaks for, so that its dates without a year are told from then. */
function isOfPage(published: IsoDate | null, speaks: Speaks | null): boolean {
  return (
    speaks === null || published === null || isWithin({ earliest: published, latest: published }, speaks)
  );
}

/** The mention of one of some concepts in a clause that stands nearest to a run of words, not counting the run. */
function nearestIn(
  clause: Clause,
  mentions: readonly ConceptMention[],
  concepts: readonly string[],
  run: { readonly from: number; readonly to: number },
): ConceptMention | null {
  const distance = ({ from, to }: ConceptMention) => Math.max(from - run.to, run.from - to);
  const found = mentions.filter(
    (each) =>
      concepts.includes(each.concept) &&
      each.from >= clause.from &&
      each.from < clause.to &&
      distance(each) >= 0,
  );
  return found.length === 0
    ? null
    : found.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** Words between a predicate and what it is said of, at most. */
const REACH = 7;
/** Things that open and start: a date is theirs where one that the claim does not ask about leads up to the predicate. */
const OTHERS =
  /^(?:school|college|academy|shop|store|station|depot|museum|hospital|office|centre|hub|quarter|bridge|railway|road|house|hotel|market|exhibition|event|tender|inquiry|debate|contract|competition|weekend|doors|parts?|extension)$/;
const OTHERS_REACH = 5;

/** Why the predicate is not shown to be said of what the claim asks about. */
function notOfSubject(
  { words, concepts, clauses }: Dating,
  clause: Clause,
  predicate: ConceptMention,
  of: readonly string[],
): Unproved | null {
  if (of.length === 0) return null;
  const before = foldedText(words, clause.from, predicate.from);
  const leads = clauses[clauses.indexOf(clause) - 1];
  // "The works, opened in 2016, …", "the works, which opened in 2016, …": said of what the clause before ends with.
  const isRelative = /^ *(?:(?:which|that|and|it|who|had|has|was|first|only|also) )*$/.test(before);
  const isOthers = (at: number) =>
    OTHERS.test(words[at]?.token.lower ?? '') &&
    !concepts.some((each) => of.includes(each.concept) && each.from <= at && at < each.to);
  const first = isRelative && leads ? Math.max(leads.from, leads.to - OTHERS_REACH) : clause.from;
  for (let at = Math.max(first, predicate.from - OTHERS_REACH); at < predicate.from; at++) {
    if (isOthers(at)) return 'another-owner';
  }
  const isNear = (from: number, to: number) =>
    concepts.some((each) => of.includes(each.concept) && each.from >= from && each.to <= to);
  // A name may hold a verb or stand between commas ("its campaign, Keep the Mill Turning, has run since").
  const start = clause.link === '' ? 0 : clause.from;
  if (isNear(Math.max(start, predicate.from - REACH), Math.min(clause.to, predicate.to + REACH))) return null;
  if (isRelative && leads && isNear(Math.max(0, leads.to - REACH), leads.to)) return null;
  // "The campaign that the paper launched in June": said of the very noun that the clause hangs on.
  if (/^(?:that|which)$/.test(clause.link) && leads && isNear(leads.to - 1, leads.to)) return null;
  // "Opened in 2016, the works …", and "it opened in 2016" of what the sentence before spoke of.
  const opening =
    clause.from === 0 && isRelative && isNear(clause.to, Math.min(words.length, clause.to + REACH));
  return opening || / (?:it|its) /.test(before) ? null : 'not-predicated';
}
