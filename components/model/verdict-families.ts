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
  /** Under dark words and under light ones. */
  readonly colours: Readonly<Record<Tone, string>>;
}

/** Whether the words that a mark stands under are dark or light: on what ground they stand, a page does not tell. */
export type Tone = 'dark' | 'light';

/**
 * No two share their line style, so that none depends on its colour. The colours are as strong as they can be while each
 * keeps 3:1 (WCAG 1.4.11) on every ground on which such words can be read: a relative luminance of at most 0.073 under
 * dark words, for a ground of #999999, and of at least 0.5 under light ones, for a ground of #666666.
 */
export const MARK_LOOKS: Readonly<Record<VerdictFamily, MarkLook>> = {
  differs: { line: 'solid', width: 3, colours: { dark: '#9c0006', light: '#ffa8a0' } },
  disputed: { line: 'double', width: 1.5, colours: { dark: '#664500', light: '#ecbc3c' } },
  changed: { line: 'dashed', width: 2, colours: { dark: '#4a2cb8', light: '#c6b8ff' } },
  agrees: { line: 'dotted', width: 2, colours: { dark: '#00562f', light: '#5fd596' } },
};

/** The colour of a family's marks; without a tone, that of the surface's own words. */
export function markColour(family: VerdictFamily, tone?: Tone): string {
  const { dark, light } = MARK_LOOKS[family].colours;
  return tone === undefined ? `light-dark(${dark}, ${light})` : { dark, light }[tone];
}

/** The CSS value of `text-decoration` for a family's marks. */
export function markLine(family: VerdictFamily, tone?: Tone): string {
  const { line, width } = MARK_LOOKS[family];
  return `underline ${line} ${width}px ${markColour(family, tone)}`;
}
