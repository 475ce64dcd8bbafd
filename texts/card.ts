/** What a reader sees on the card of a finding. */

import type { IsoDate } from '../engine/model/record';
import { dayText, LOCALE, seasonText } from './dates';

const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Headings of the lists of statements, by where they stand to the page's date. */
export const PLACE_TEXTS = {
  before: (pageDate: IsoDate) => `Before this page, ${dayText(pageDate)}`,
  about: 'Around this page’s date',
  since: 'Since',
  undated: 'On record; this page gives no date',
  asOfEnd: (recordEnds: IsoDate) => `As of ${seasonText(recordEnds)}`,
} as const;

export const CARD_TEXTS = {
  close: 'Close',
  values: 'What the record holds',
  reasons: 'Why this mark',
  less: 'Show less',
  more: (hidden: number) => (hidden === 0 ? 'Show more' : `Show ${hidden} more`),
  openInRecord: 'Open in the record',
  copy: 'Copy with sources',
  copied: 'Copied to the clipboard.',
  copyFailed: 'The browser did not allow copying.',
  options: 'More actions',
  report: 'Report a wrong mark',
  reportCopied: 'A report is on the clipboard. Nothing has been sent.',
  hideClaim: 'Hide this claim everywhere',
  switchOff: 'Switch off on this site',
  findArticle: 'Find the article',
  position: (position: number, total: number) => `Claim ${position} of ${total} here`,
  previous: 'Previous claim here',
  next: 'Next claim here',
} as const;

export const QUOTE_TEXTS = {
  heading: 'The words compared',
  page: 'This page',
  record: 'Record',
  onlyOnPage: 'only on this page:',
  onlyInRecord: 'only in the record:',
} as const;

/** Who gave a value, and when: "Louise Haigh, 25 – 31 March 2024 and 17 or 18 April 2024". */
export function giverText(name: string, dates: readonly string[]): string {
  return `${name}, ${LIST.format(dates)}`;
}

/** Beside the amount that most statements give: "given most often, in 5 statements". */
export function mostGivenText(statements: number): string {
  return `given most often, in ${statements} statement${statements === 1 ? '' : 's'}`;
}

/** After the givers that are named: "and 3 more". */
export function moreGiversText(count: number): string {
  return `and ${count} more`;
}
