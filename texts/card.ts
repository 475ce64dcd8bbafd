/** What a reader sees on the card of a finding. */

import type { Interval, IsoDate } from '../engine/model/record';
import { dayText, intervalText, LOCALE, seasonsText, seasonText } from './dates';

const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Headings of the lists of statements, by where they stand to the page's date. */
export const PLACE_TEXTS = {
  before: (pageDate: IsoDate) => `Before this page, ${dayText(pageDate)}`,
  about: 'Around this page’s date',
  since: 'Since',
  undated: 'On record; this page gives no date',
  asOfEnd: (recordEnds: IsoDate) => `Up to the record’s end, ${seasonText(recordEnds)}`,
} as const;

export const CARD_TEXTS = {
  close: 'Close',
  values: 'What the record holds',
  page: 'This page',
  record: 'Record',
  reasons: 'Why this mark',
  nearest: 'Nearest to these words',
  openInRecord: 'Open in the record',
  copy: 'Copy with sources',
  copied: 'Copied to the clipboard.',
  copyFailed: 'The browser did not allow copying.',
  options: 'More actions',
  report: 'Report a wrong mark',
  reportCopied: 'A report is on the clipboard. Nothing has been sent.',
  hideClaim: 'Hide this claim everywhere',
  switchOff: 'Switch off on this site',
  findArticle: 'Find the article (web search)',
  sideBySide: 'The two side by side',
  here: (count: number) => `${count} claims in these words`,
  steps: 'Claims on this page',
  /** The card's name, read out as it takes the focus. */
  label: (said: string, position: number, total: number) => `${said} (${position} of ${total})`,
  position: (position: number, total: number) => `${position} of ${total}`,
  previous: 'Previous claim on this page',
  next: 'Next claim on this page',
  /** A page later than all that the record holds. */
  afterEnd: (recordEnds: IsoDate) =>
    `Published after the record’s end, ${dayText(recordEnds)}: what happened since is not in it.`,
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  names: (names: readonly string[]) => LIST.format(names),
} as const;

/** What stands beside the values that a card compares. */
export const LINE_TEXTS = {
  somebodyElse: 'somebody else',
  observed: (when: string) => `on record ${when}`,
  holdsPost: 'in this post at that date',
  saidBy: (name: string) => `said by ${name}`,
} as const;

export const QUOTE_TEXTS = {
  heading: 'The words compared',
  page: 'This page',
  record: 'Record',
  onlyOnPage: 'only on this page:',
  onlyInRecord: 'only in the record:',
} as const;

/** Who gave a value, and when: "Ada Penrose, 25 – 31 March 2024 and 17 or 18 April 2024". */
export function giverText(name: string, dates: readonly string[]): string {
  return `${name}, ${LIST.format(dates)}`;
}

/** Beside the amount that most statements give: "given most often, in 5 statements". */
export function mostGivenText(statements: number): string {
  return `given most often, in ${statements} statement${statements === 1 ? '' : 's'}`;
}

/** Givers that are named beside a value before the rest is counted, and dates of one before they are. */
const MOST_GIVERS = 2;
const MOST_DATES = 2;

/** Somebody who gives a value, and when, oldest first. */
export interface GiverDates {
  readonly name: string;
  readonly when: readonly Interval[];
}

/** "The Lyde Courier on 5 dates, spring to autumn 2024; Ada Penrose, 17 April 2024; 3 others". */
export function giversText(givers: readonly GiverDates[]): string {
  const named = givers.slice(0, MOST_GIVERS).map(({ name, when }) => {
    const [first, last] = [when[0], when.at(-1)];
    if (when.length <= MOST_DATES || first === undefined || last === undefined)
      return giverText(name, when.map(intervalText));
    return `${name} on ${when.length} dates, ${seasonsText(first.earliest, last.latest)}`;
  });
  const others = givers.length - named.length;
  return [...named, ...(others > 0 ? [`${others} ${others === 1 ? 'other' : 'others'}`] : [])].join('; ');
}

/** After the givers that are named: "and 3 more". */
export function moreGiversText(count: number): string {
  return `and ${count} more`;
}
