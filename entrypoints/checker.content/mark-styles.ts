import { VERDICTS, type Verdict } from '../../engine/model/finding';
import type { MarkStyle } from '../../platform/settings';

interface MarkLook {
  /** CSS line style, width in px, and colour. */
  readonly line: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  readonly width: number;
  readonly colour: string;
}

/**
 * How a mark of each verdict looks: no two share line style and width, so that none depends on its colour.
 * Every colour has a luminance of about 0.21, which keeps 3:1 to grounds from white down to the salmon of a
 * financial paper (#fff1e5) and from black up to #2b2b2b: what stands behind the words cannot be asked for.
 */
export const MARK_LOOKS: Readonly<Record<Verdict, MarkLook>> = {
  matches: { line: 'solid', width: 1.5, colour: '#209062' },
  differs: { line: 'solid', width: 3, colour: '#e4443b' },
  'accounts-differ': { line: 'double', width: 1.5, colour: '#af7100' },
  superseded: { line: 'dashed', width: 2, colour: '#8272c7' },
  'quote-differs': { line: 'wavy', width: 1.5, colour: '#db4196' },
  'attributed-differently': { line: 'dashed', width: 3, colour: '#aa60c4' },
  'role-differs': { line: 'dotted', width: 3, colour: '#d45812' },
  'on-record': { line: 'dotted', width: 2, colour: '#3981ce' },
};

/** Opacity of the tint behind marked words, in per cent: text keeps its contrast on light and dark pages. */
const TINT = 14;

/** The name that a verdict's marks are registered under: a page can see it, so it says little. */
export function highlightName(verdict: Verdict): string {
  return `aside-${VERDICTS.indexOf(verdict) + 1}`;
}

/** The CSS declarations of a mark; the settings show samples by the same ones. */
export function markDeclarations(verdict: Verdict, style: MarkStyle): string {
  const { line, width, colour } = MARK_LOOKS[verdict];
  const underline = `text-decoration: underline ${line} ${width}px ${colour};`;
  if (style === 'underline') return underline;
  return `${underline} background-color: color-mix(in srgb, ${colour} ${TINT}%, transparent);`;
}

/** The style sheet for marks. Forced colours keep its lines in the reader's own colours; nothing is printed. */
export function markStyleSheet(style: MarkStyle): string {
  const rules = VERDICTS.map(
    (verdict) => `::highlight(${highlightName(verdict)}) { ${markDeclarations(verdict, style)} }`,
  );
  return `@media screen { ${rules.join('\n')} }`;
}
