import { familyOf, MARK_LOOKS, markLine, type VerdictFamily } from '../../components/model/verdict-families';
import { VERDICTS, type Verdict } from '../../engine/model/finding';
import type { MarkStyle } from '../../platform/settings';

/** Opacity of the tint behind marked words, in per cent: text keeps its contrast on light and dark pages. */
const TINT = 14;

/** The name that a verdict's marks are registered under: a page can see it, so it says little. */
export function highlightName(verdict: Verdict): string {
  return `aside-${VERDICTS.indexOf(verdict) + 1}`;
}

/** The CSS declarations of a mark; the settings show samples by the same ones. */
export function familyDeclarations(family: VerdictFamily, style: MarkStyle): string {
  const underline = `text-decoration: ${markLine(family)};`;
  if (style === 'underline') return underline;
  const { colour } = MARK_LOOKS[family];
  return `${underline} background-color: color-mix(in srgb, ${colour} ${TINT}%, transparent);`;
}

/**
 * The style sheet for marks. In forced colours they are lines in the reader's own colours, without a ground, which would
 * turn into a block; nothing is printed.
 */
export function markStyleSheet(style: MarkStyle): string {
  const rules = VERDICTS.map(
    (verdict) => `::highlight(${highlightName(verdict)}) { ${familyDeclarations(familyOf(verdict), style)} }`,
  );
  const forced = VERDICTS.map((verdict) => {
    const { line, width } = MARK_LOOKS[familyOf(verdict)];
    return `::highlight(${highlightName(verdict)}) { color: CanvasText; background-color: Canvas; text-decoration: underline ${line} ${width}px CanvasText; }`;
  });
  return `@media screen { ${rules.join('\n')} }\n@media screen and (forced-colors: active) { ${forced.join('\n')} }`;
}
