/** What a reader sees of the list of a page's claims. */
import type { IsoDate } from '../engine/model/record';
import { dayText } from './dates';

export const FINDINGS_TEXTS = {
  filter: 'Kinds of mark, with their line on the page',
  show: 'Show on the page',
  openClaim: 'Open the claim',
  unmarked: 'Not marked: its verdict or claim is hidden, or the page has changed.',
  /** Beside the record's value, of a page later than all that the record holds. */
  recordEnds: (day: IsoDate) => `(The record ends on ${dayText(day)}.)`,
  copyAll: 'Copy all with sources',
} as const;
