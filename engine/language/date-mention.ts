import type { Interval } from '../model/record';
import type { WordRange } from './words';

/** A date as printed, with the days it can mean. */
export interface DateMention extends WordRange {
  /** `null` where it is relative and the page gives no date. */
  readonly when: Interval | null;
  /** Whether the year is printed or follows from the page's date; if not, only month and day count. */
  readonly dated: boolean;
  /** How closely it is given. */
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'year' | 'span';
  /** Told from another date of the sentence: "a day later". What stands near both may be dated by either. */
  readonly fromAnother?: true;
}
