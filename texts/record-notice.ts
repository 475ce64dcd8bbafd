/** The sentences that stand on every surface: what the record is, and what it is not. */
import type { IsoDate } from '../engine/model/record';
import { seasonsText } from './dates';

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * "Checked against 5 articles of one newspaper, spring to autumn 2024."
 *
 * @param from first day on which an article of the record can have been published
 * @param to last such day
 */
export function checkedText(articles: number, newspapers: number, from: IsoDate, to: IsoDate): string {
  const papers = `${NUMBER_WORDS[newspapers] ?? newspapers} newspaper${newspapers === 1 ? '' : 's'}`;
  return `Checked against ${articles} article${articles === 1 ? '' : 's'} of ${papers}, ${seasonsText(from, to)}.`;
}

export const UNMARKED_TEXT = 'Unmarked text has not been checked.';
