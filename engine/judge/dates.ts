import type { DateMention } from '../language/date-mention';
import { overlap } from '../language/days';
import type { DateQuestion } from '../model/dataset';
import type { DateOutcome, RecordedDate } from '../model/finding';
import type { DateAnswer, Interval, Statement, StoryEvent } from '../model/record';
import { type Clause, clauseAt } from '../read/clauses';
import type { SentenceAnalysis } from '../read/sentence';
import { notDated } from './accuse/dated';
import {
  type Compared,
  type Comparison,
  giverOf,
  printed,
  type Question,
  statementsWhere,
} from './comparison';
import { type FacetConcepts, facetNear } from './facets';
import { groupBy } from './group-by';

/** Holds a date on the page against the dates on record. */

interface Recorded {
  readonly statement: Statement;
  readonly answer: DateAnswer;
}

/** Words between a date and what it dates, at most. */
const REACH = 10;

/**
 * Compares the dates of a sentence with a claim's; `null` where the sentence gives none for it.
 *
 * A date is held against those of its own facet. What lies in a span that the record's words allow differs
 * from one account and not from every one.
 *
 * @param facets concepts that tell which of the claim's facets a date speaks of
 */
export function compareDate(
  question: Question,
  asked: DateQuestion,
  facets: FacetConcepts,
): Compared<DateOutcome> | null {
  const { claim, sentence, hits } = question;
  const recorded: Recorded[] = [];
  for (const { statement } of hits) {
    for (const answer of statement.answers) {
      if (answer.claim === claim.id && answer.kind === 'date') recorded.push({ statement, answer });
    }
  }
  if (recorded.length === 0) return null;
  const agreeing = sentence.dates.find((each) => recorded.some(({ answer }) => agrees(each, answer.when)));
  const date =
    agreeing ?? nearestDate(sentence, [...asked.by, ...asked.since], (each) => each.grain !== 'day');
  if (!date?.when) return null;
  const facet = facetNear(sentence, date, facets);
  const ofFacet = recorded.filter(({ answer }) => facet === null || answer.facet === facet);
  const own = ofFacet.length > 0 ? ofFacet : recorded;
  const matching = own.filter(({ answer }) => agrees(date, answer.when));
  const allowing = recorded.filter(({ answer }) => answer.span !== null && agrees(date, answer.span));
  const entries = matching.length > 0 ? matching : [...new Set([...allowing, ...own])];
  const comparison: Comparison<DateOutcome> = {
    outcome: {
      kind: 'date',
      ...(matching.length > 0
        ? { verdict: 'matches', reason: 'date-agrees' }
        : allowing.length > 0
          ? { verdict: 'accounts-differ', reason: 'date-allowed-by-one' }
          : { verdict: 'differs', reason: 'date-in-no-entry' }),
      page: { words: printed(sentence, date), when: date.when },
      record: recordedDates(question, date, [...entries, ...recorded]),
    },
    statements: entries.map(({ statement }) => statement),
    words: { from: date.from, to: date.to },
  };
  const unproved = notDated({ ...sentence, ...question }, date, asked, claim.speaks);
  const shown = unproved === null && asked.of.length > 0;
  return { comparison, unproved: matching.length > 0 ? null : unproved, shown };
}

/** The different dates on record, each once with all who give it. */
function recordedDates(question: Question, page: DateMention, recorded: readonly Recorded[]): RecordedDate[] {
  const byWords = groupBy(new Set(recorded), ({ answer }) => answer.words);
  return [...byWords].map(([words, entries]) => {
    const { when } = entries[0].answer;
    const givers = entries.map(({ statement }) => giverOf(statement, question));
    return { words, when, agrees: agrees(page, when), givers };
  });
}

/**
 * Compares a day that the sentence gives for an event with the day on record; `null` unless they differ.
 * Weekdays and "last month" are told from the page's date, which may be wrong: they prove nothing.
 */
export function compareEventDay(
  question: Question,
  event: StoryEvent,
  asked: DateQuestion,
): Compared<DateOutcome> | null {
  const { sentence, clauses, hits } = question;
  const isDay = (date: DateMention) => date.grain === 'day';
  if (sentence.dates.some((date) => (isDay(date) && agrees(date, event.when)) || date.fromAnother))
    return null;
  const isPrinted = (date: DateMention) =>
    isDay(date) && sentence.words.slice(date.from, date.to).some((word) => word.token.kind === 'number');
  const date =
    nearestDate(sentence, asked.by, isPrinted, clauses) ?? nearestDate(sentence, asked.by, isDay, clauses);
  if (!date?.when) return null;
  const telling = statementsWhere(hits, ({ id }) => event.statements.includes(id));
  const comparison: Comparison<DateOutcome> = {
    outcome: {
      kind: 'date',
      verdict: 'differs',
      reason: 'date-in-no-entry',
      page: { words: printed(sentence, date), when: date.when },
      record: [
        {
          words: event.whenText,
          when: event.when,
          agrees: false,
          givers: telling.map((statement) => giverOf(statement, question)),
        },
      ],
    },
    statements: hits.slice(0, 3).map((hit) => hit.statement),
    words: { from: date.from, to: date.to },
  };
  const unproved = isPrinted(date)
    ? notDated({ ...sentence, ...question }, date, asked, question.claim.speaks)
    : 'another-time';
  return { comparison, unproved, shown: false };
}

/**
 * The date that stands nearest to one of the trigger concepts, within reach.
 *
 * @param clauses where given, a date in the trigger's own clause is within reach however far it stands
 */
function nearestDate(
  sentence: SentenceAnalysis,
  triggers: readonly string[],
  isCandidate: (date: DateMention) => boolean,
  clauses: readonly Clause[] = [],
): DateMention | null {
  let best: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const date of sentence.dates) {
    if (date.when === null || !isCandidate(date)) continue;
    for (const mention of sentence.concepts) {
      if (!triggers.includes(mention.concept)) continue;
      const distance = Math.max(0, mention.from - date.to, date.from - mention.to);
      const isWithinReach =
        distance <= REACH ||
        (clauses.length > 0 && clauseAt(clauses, mention.from) === clauseAt(clauses, date.from));
      if (isWithinReach && distance < nearest) {
        nearest = distance;
        best = date;
      }
    }
  }
  return best;
}

/** Whether a date on the page can be a recorded one; a date without a year agrees by month and day. */
function agrees(page: DateMention, record: Interval): boolean {
  if (page.when === null) return false;
  if (overlap(page.when, record)) return true;
  if (page.dated) return false;
  const year = record.earliest.slice(0, 4);
  const moved = {
    earliest: year + page.when.earliest.slice(4),
    latest: year + page.when.latest.slice(4),
  };
  return overlap(moved, record);
}
