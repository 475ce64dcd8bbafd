import { findingTexts as texts } from '../../texts/findings';
import type { DateMention } from '../language/date-mention';
import { overlap } from '../language/days';
import type { DateAnswer, Interval, Statement, StoryEvent } from '../model/record';
import type { SentenceAnalysis } from '../read/sentence';
import { type Comparison, printed, type Question } from './comparison';

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
 * @param triggers concepts that the claim's date must stand near
 */
export function compareDate(question: Question, triggers: readonly string[]): Comparison | null {
  const { claim, sentence, hits } = question;
  const recorded = hits.flatMap(({ statement }) =>
    statement.answers.flatMap((answer): Recorded[] =>
      answer.claim === claim.id && answer.kind === 'date' ? [{ statement, answer }] : [],
    ),
  );
  if (recorded.length === 0) return null;
  const agreeing = sentence.dates.find((each) => recorded.some(({ answer }) => agrees(each, answer.when)));
  const date =
    agreeing ?? nearestDate(sentence, triggers, (each) => each.when !== null && each.grain !== 'day');
  if (!date) return null;
  const page = printed(sentence, date);
  const matching = recorded.filter(({ answer }) => agrees(date, answer.when));
  const entries = matching.length > 0 ? matching : recorded;
  const record = [...new Set(entries.map(({ answer }) => answer.words))].slice(0, 3).join(texts.or);
  return {
    verdict: matching.length > 0 ? 'matches' : 'differs',
    headline: texts.figures(page, record),
    reasons: [matching.length > 0 ? texts.dateMatches(page) : texts.dateDiffers(page, record)],
    statements: entries.map(({ statement }) => statement),
    quote: null,
    words: { from: date.from, to: date.to },
  };
}

/**
 * Compares a day that the sentence prints for an event with the day on record; `null` unless they differ.
 * Weekdays and "last month" are left alone: they are told from the page's date, which may be wrong.
 */
export function compareEventDay(
  question: Question,
  event: StoryEvent,
  triggers: readonly string[],
): Comparison | null {
  const { sentence, hits } = question;
  const isPrinted = (date: DateMention) =>
    date.when !== null &&
    date.grain === 'day' &&
    sentence.words.slice(date.from, date.to).some((word) => word.token.kind === 'number');
  if (sentence.dates.some((date) => isPrinted(date) && agrees(date, event.when))) return null;
  const date = nearestDate(sentence, triggers, isPrinted);
  if (!date) return null;
  const page = printed(sentence, date);
  return {
    verdict: 'differs',
    headline: texts.figures(page, event.whenText),
    reasons: [texts.dateDiffers(page, event.whenText)],
    statements: hits.slice(0, 3).map((hit) => hit.statement),
    quote: null,
    words: { from: date.from, to: date.to },
  };
}

/** The date that stands nearest to one of the trigger concepts, within reach. */
function nearestDate(
  sentence: SentenceAnalysis,
  triggers: readonly string[],
  isCandidate: (date: DateMention) => boolean,
): DateMention | null {
  let best: DateMention | null = null;
  let nearest = REACH + 1;
  for (const date of sentence.dates) {
    if (!isCandidate(date)) continue;
    for (const mention of sentence.concepts) {
      if (!triggers.includes(mention.concept)) continue;
      const distance = Math.max(0, mention.from - date.to, date.from - mention.to);
      if (distance < nearest) {
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
