import {
  familyOf,
  MARK_LOOKS,
  markColour,
  markLine,
  type Tone,
  VERDICT_FAMILIES,
  type VerdictFamily,
} from '../../components/model/verdict-families';
import { VERDICTS, type Verdict } from '../../engine/model/finding';
import { MARK_STYLES, type MarkStyle } from '../../platform/settings';

/** Opacity of the tint behind marked words, in per cent: text keeps its contrast on light and dark pages. */
const TINT = 14;

export const TONES = ['dark', 'light'] as const satisfies readonly Tone[];

/** The name that marks are registered under: a page can see it, so it says little. */
export function highlightName(verdict: Verdict, style: MarkStyle, tone: Tone): string {
  const family = VERDICT_FAMILIES.indexOf(familyOf(verdict));
  return `aside-${family}${MARK_STYLES.indexOf(style)}${TONES.indexOf(tone)}`;
}

/** Every name that there can be. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...new Set(
    VERDICTS.flatMap((verdict) =>
      MARK_STYLES.flatMap((style) => TONES.map((tone) => highlightName(verdict, style, tone))),
    ),
  ),
];

/** The CSS declarations of a mark; the settings show samples by the same ones. */
export function familyDeclarations(family: VerdictFamily, style: MarkStyle, tone?: Tone): string {
  const underline = `text-decoration: ${markLine(family, tone)};`;
  if (style === 'underline') return underline;
  return `${underline} background-color: color-mix(in srgb, ${markColour(family, tone)} ${TINT}%, transparent);`;
}

/**
 * The style sheet for marks, which the browser keeps among the reader's own: there an important declaration is above all
 * that a page can say, and the sheet goes with the extension. In forced colours marks are lines in the reader's own
 * colours, without a ground of theirs: Firefox paints them so. Chromium paints every highlight there as it paints a
 * selection, whatever a sheet says, and the lines on that. Nothing is printed.
 */
export function markStyleSheet(): string {
  const rules = new Map<string, readonly [screen: string, forced: string]>();
  for (const verdict of VERDICTS) {
    const family = familyOf(verdict);
    const { line, width } = MARK_LOOKS[family];
    const forced = `color: CanvasText; background-color: Canvas; text-decoration: underline ${line} ${width}px CanvasText;`;
    for (const style of MARK_STYLES) {
      for (const tone of TONES) {
        const screen = familyDeclarations(family, style, tone);
        rules.set(highlightName(verdict, style, tone), [screen, forced]);
      }
    }
  }
  const sheet = (at: 0 | 1) =>
    [...rules].map(([name, texts]) => `::highlight(${name}) { ${important(texts[at])} }`).join('\n');
  return `@media screen {\n${sheet(0)}\n}\n@media screen and (forced-colors: active) {\n${sheet(1)}\n}`;
}

function important(declarations: string): string {
  return declarations.replaceAll(';', ' !important;');
}
