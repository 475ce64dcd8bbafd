import type { DateMention } from '../language/date-mention';
import { overlap } from '../language/days';
import type { StoryTimes } from '../model/profile';
import type { Claim, IsoDate } from '../model/record';
import type { Owners } from './owner';
import type { ReadSentence } from './read-article';

/** What decides whether a sentence may speak to a claim. */
export interface Scope {
  readonly owners: Owners;
  /** By topic, the owner that a sentence on another subject must name to answer its claims. */
  readonly ownerOfTopic: ReadonlyMap<string, string>;
  readonly times: StoryTimes;
}

/**
 * May a sentence speak to a claim at all? The words of the story are the words of other stories too:
 * a sentence on another factory, or on another year, says nothing of what the record holds.
 */
export function inScope(sentence: ReadSentence, claim: Claim, scope: Scope): boolean {
  return (
    isOnSubject(sentence, claim, scope) &&
    !(isOfOneMoment(claim) && speaksOfAnotherTime(sentence, scope.times))
  );
}

/** On a page about something else, a sentence must name what the claim is about. */
function isOnSubject(
  { subject, analysis }: ReadSentence,
  claim: Claim,
  { owners, ownerOfTopic }: Scope,
): boolean {
  if (subject !== 'none' && subject !== 'elsewhere') return true;
  const concepts = owners.get(ownerOfTopic.get(claim.topic) ?? '');
  return concepts !== undefined && analysis.concepts.some((mention) => concepts.has(mention.concept));
}

/** A claim that is a date is compared by its date; any other is of the months that the record speaks of. */
function isOfOneMoment(claim: Claim): boolean {
  return claim.kind !== 'date';
}

/** Words between something long past and its date. */
const NEAR = 5;

function speaksOfAnotherTime({ analysis, published }: ReadSentence, times: StoryTimes): boolean {
  const { words, concepts, dates } = analysis;
  // "since 2017" is of now.
  const isStart = (date: DateMention) => words[date.from - 1]?.token.lower === 'since';
  const isPast = (date: DateMention) =>
    concepts.some(
      ({ concept, from, to }) =>
        times.past.some((past) => past.concept === concept) &&
        date.from - to <= NEAR &&
        from - date.to <= NEAR,
    );
  const fixed = dates.filter((date) => date.dated && !isStart(date) && !isPast(date));
  const isOutside = (date: DateMention) => isOutsideStory(date, published, times);
  // "in 2019 it warned of lay-offs within two years": a span is told from the time spoken of, not from the page's.
  const within = (date: DateMention) => date.grain !== 'span' && date.when !== null && !isOutside(date);
  return fixed.some(isOutside) && !dates.some(within);
}

function isOutsideStory({ when }: DateMention, published: IsoDate | null, times: StoryTimes): boolean {
  if (when === null || times.past.some((past) => overlap(when, past.when))) return false;
  if (when.latest < times.news.earliest) return true;
  // What is feared for the coming year is of now.
  const comingYear = published === null ? '' : addYear(published);
  return when.earliest > times.news.latest && when.earliest > comingYear;
}

function addYear(date: IsoDate): IsoDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
