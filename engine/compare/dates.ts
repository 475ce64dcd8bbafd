import { findingTexts as texts } from '../../texts/findings';
import type { DateMention } from '../analyse/dates';
import { overlap } from '../text/days';
import type { DateAnswer, Interval, Statement } from '../types';
import { type Comparison, printed, type Question } from './comparison';

/** Holds a date on the page against the dates on record. */

interface Recorded {
  readonly statement: Statement;
  readonly answer: DateAnswer;
}

/** Compares the dates of a sentence with a claim's; `null` where the sentence gives none. */
export function compareDate(question: Question): Comparison | null {
  const { claim, sentence, hits } = question;
  const recorded = hits.flatMap(({ statement }) =>
    statement.answers.flatMap((answer): Recorded[] =>
      answer.claim === claim.id && answer.kind === 'date' ? [{ statement, answer }] : [],
    ),
  );
  if (recorded.length === 0) return null;
  const agreeing = sentence.dates.find((date) => recorded.some(({ answer }) => agrees(date, answer.when)));
  const date =
    agreeing ??
    sentence.dates.find((each) => each.when !== null && each.grain !== 'day') ??
    sentence.dates[0];
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

/** Whether a date on the page can be a recorded one; a date without a year agrees by month and day. */
function agrees(page: DateMention, record: Interval): boolean {
  if (page.when === null) return true;
  if (overlap(page.when, record)) return true;
  if (page.dated) return false;
  const year = record.earliest.slice(0, 4);
  const moved = {
    earliest: year + page.when.earliest.slice(4),
    latest: year + page.when.latest.slice(4),
  };
  return overlap(moved, record);
}
