import type { DateMention } from '../language/date-mention';
import type { Claim, IsoDate } from '../model/record';
import type { Owners } from './owner';
import type { ReadSentence } from './read-article';

/**
 * May a sentence speak to a claim at all? The words of the story are the words of other stories too:
 * a sentence on another factory, or on another year, says nothing of what the record holds.
 */
export function inScope(sentence: ReadSentence, claim: Claim, owners: Owners): boolean {
  return isOnSubject(sentence, claim, owners) && !(isOfOneMoment(claim) && speaksOfAnotherTime(sentence));
}

/** On a page about something else, a sentence must name what the claim is about. */
function isOnSubject({ subject, analysis }: ReadSentence, claim: Claim, owners: Owners): boolean {
  if (subject !== 'none' && subject !== 'elsewhere') return true;
  // A topic that has an owner of its own (Derby, Coherent) is named by that owner's concepts.
  const concepts = owners.get(claim.topic);
  return concepts !== undefined && analysis.concepts.some((mention) => concepts.has(mention.concept));
}

/** A claim that is a date is compared by its date; any other is of the months that the record speaks of. */
function isOfOneMoment(claim: Claim): boolean {
  return claim.kind !== 'date';
}

/** First and last day of what the record's articles tell as news, the praise of 2023 included. */
const STORY = { earliest: '2023-01-01', latest: '2024-12-31' };
/** The opening is told beside everything else, "nine years ago" too, and by some in another year. */
const OPENING = { earliest: '2015-01-01', latest: '2015-12-31' };
const OPEN = 'open';
/** Words between an opening and its date. */
const NEAR = 5;

function speaksOfAnotherTime({ analysis, published }: ReadSentence): boolean {
  const { words, concepts, dates } = analysis;
  // "since 2017" is of now.
  const isStart = (date: DateMention) => words[date.from - 1]?.token.lower === 'since';
  const isOpening = (date: DateMention) =>
    concepts.some(
      ({ concept, from, to }) => concept === OPEN && date.from - to <= NEAR && from - date.to <= NEAR,
    );
  const fixed = dates.filter((date) => date.dated && !isStart(date) && !isOpening(date));
  const isOutside = (date: DateMention) => isOutsideStory(date, published);
  // "in 2019 it warned of lay-offs within two years": a span is told from the time spoken of, not from the page's.
  const within = (date: DateMention) => date.grain !== 'span' && date.when !== null && !isOutside(date);
  return fixed.some(isOutside) && !dates.some(within);
}

function isOutsideStory({ when }: DateMention, published: IsoDate | null): boolean {
  if (when === null || (when.earliest <= OPENING.latest && when.latest >= OPENING.earliest)) return false;
  if (when.latest < STORY.earliest) return true;
  // What is feared for the coming year is of now.
  const comingYear = published === null ? '' : addYear(published);
  return when.earliest > STORY.latest && when.earliest > comingYear;
}

function addYear(date: IsoDate): IsoDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
