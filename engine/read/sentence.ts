import type { DateMention } from '../language/date-mention';
import { findDates } from '../language/dates';
import { dayOf } from '../language/days';
import { type Token, tokenise } from '../language/tokens';
import { type Word, wordsOf } from '../language/words';
import type { IsoDate } from '../model/record';
import type { ConceptMention } from './concepts';
import type { EntityMention } from './entities';
import type { Finders } from './finders';
import type { OfficeMention } from './offices';
import { findQuantities, type Quantity } from './quantities';

/** One sentence, with all that was found in it. */
export interface SentenceAnalysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly concepts: readonly ConceptMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly offices: readonly OfficeMention[];
  readonly entities: readonly EntityMention[];
}

/**
 * Finds what one sentence speaks of.
 *
 * @param published the page's date, which relative dates and offices are read against; `null` where unknown
 */
export function analyseSentence(text: string, finders: Finders, published: IsoDate | null): SentenceAnalysis {
  const tokens = tokenise(text);
  const words = wordsOf(tokens);
  const dates = findDates(words, { ...finders.dates, today: published === null ? null : dayOf(published) });
  const inDate = (at: number) =>
    dates.some((date) => date.from <= at && at < date.to && date.grain !== 'span');
  const offices = finders.offices.find(words);
  return {
    text,
    tokens,
    words,
    concepts: finders.concepts.find(words),
    dates,
    quantities: findQuantities(words, inDate, finders.units),
    offices,
    entities: finders.entities.find(words, offices, published),
  };
}
