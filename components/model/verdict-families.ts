import type { Verdict } from '../../engine/model/finding';

/** What a reader has to tell apart at a glance; the gravest first. */
export const VERDICT_FAMILIES = ['differs', 'disputed', 'changed', 'agrees'] as const;
/**
 * `differs`: the page is off by the record; `disputed`: accounts on record differ; `changed`: it held, and no longer
 * does; `agrees`: it agrees, or states a position that is on record.
 */
export type VerdictFamily = (typeof VERDICT_FAMILIES)[number];

const FAMILY_OF: Readonly<Record<Verdict, VerdictFamily>> = {
  differs: 'differs',
  'quote-differs': 'differs',
  'attributed-differently': 'differs',
  'role-differs': 'differs',
  'accounts-differ': 'disputed',
  superseded: 'changed',
  matches: 'agrees',
  'on-record': 'agrees',
};

/** The family of a verdict. */
export function familyOf(verdict: Verdict): VerdictFamily {
  return FAMILY_OF[verdict];
}

/** How the marks of a family are drawn. */
export interface MarkLook {
  /** CSS line style, and width in px. */
  readonly line: 'solid' | 'double' | 'dashed' | 'dotted';
  readonly width: number;
  readonly colour: string;
}

/** No two share their line style, so that none depends on its colour. */
export const MARK_LOOKS: Readonly<Record<VerdictFamily, MarkLook>> = {
  differs: { line: 'solid', width: 3, colour: '#e4443b' },
  disputed: { line: 'double', width: 1.5, colour: '#af7100' },
  changed: { line: 'dashed', width: 2, colour: '#8272c7' },
  agrees: { line: 'dotted', width: 2, colour: '#209062' },
};

/**
 * Share of the mark's own colour in per cent; the rest is the text's, which its page has made to be read on whatever
 * lies behind it: red on red would not be.
 */
const OWN_COLOUR = 40;

/**
 * The CSS value of `text-decoration` for a family's marks.
 *
 * @param words colour of the words under which it stands
 */
export function markLine(family: VerdictFamily, words = 'currentcolor'): string {
  const { line, width, colour } = MARK_LOOKS[family];
  return `underline ${line} ${width}px color-mix(in srgb, ${colour} ${OWN_COLOUR}%, ${words})`;
}
