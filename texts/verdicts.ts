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

/** A number of findings of one verdict, in words: "3 match the record". */
export function verdictCountText(verdict: Verdict, count: number): string {
  const one = count === 1;
  const texts: Readonly<Record<Verdict, string>> = {
    matches: one ? 'matches the record' : 'match the record',
    differs: one ? 'differs from the record' : 'differ from the record',
    'accounts-differ': 'on which accounts differ',
    superseded: 'changed since',
    'quote-differs': one ? 'quote differs' : 'quotes differ',
    'attributed-differently': 'said by someone else',
    'role-differs': one ? 'role differs' : 'roles differ',
    'on-record': one ? 'stated position' : 'stated positions',
  };
  return `${count} ${texts[verdict]}`;
}
