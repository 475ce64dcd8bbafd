/** What a reader sees of the verdicts. */
import type { Verdict } from '../engine/model/finding';

/** The verdict's name: a heading, a filter, a row's first words. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  matches: 'Matches the record',
  differs: 'Differs from the record',
  'accounts-differ': 'Accounts differ',
  superseded: 'Changed since',
  'quote-differs': 'Quote differs',
  'attributed-differently': 'Said by someone else',
  'role-differs': 'Role differs',
  'on-record': 'Stated position',
};

/** When the verdict holds, in one sentence: for the settings, the welcome page and the method. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  matches: 'The sentence agrees with what the record holds.',
  differs:
    'The sentence conflicts with every entry of the record on a number, a date, a place or a yes or no.',
  'accounts-differ': 'The sentence agrees with one entry and conflicts with another.',
  superseded: 'The sentence held when its page was published; a later entry changed it.',
  'quote-differs': 'The words in quotation marks are close to, but not, the same speaker’s words on record.',
  'attributed-differently': 'The record gives these words to somebody else.',
  'role-differs': 'The record shows the person in another post at that time.',
  'on-record': 'A position, a pledge or a forecast: the record shows who said what, and what came of it.',
};

/** The four kinds of mark that a reader tells apart at a glance. */
export const FAMILY_LABELS = {
  differs: 'Differs',
  disputed: 'Disputed',
  changed: 'Changed since',
  agrees: 'Agrees, or states a position',
} as const;

const FAMILY_COUNTS = {
  differs: (count: number) => (count === 1 ? '1 differs' : `${count} differ`),
  disputed: (count: number) => `${count} disputed`,
  changed: (count: number) => `${count} changed since`,
  agrees: (count: number) =>
    count === 1 ? '1 agrees or states a position' : `${count} agree or state a position`,
} as const;

/** A number of findings of one kind: "2 differ". */
export function familyCountText(family: keyof typeof FAMILY_COUNTS, count: number): string {
  return FAMILY_COUNTS[family](count);
}
