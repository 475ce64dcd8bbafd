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

/** What the verdict means, wherever it is met. Each takes one line of a card, of some 60 characters. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  matches: 'It agrees with what the record holds.',
  differs: 'It conflicts with every entry of the record on this.',
  'accounts-differ': 'It agrees with one entry and conflicts with another.',
  superseded: 'It held at the page’s date; a later entry changed it.',
  'quote-differs': 'Close to the speaker’s words on record, but not the same.',
  'attributed-differently': 'The record gives these words to somebody else.',
  'role-differs': 'The record shows this person in another post at that time.',
  'on-record': 'A position, a pledge or a forecast: who said what, and when.',
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
