import { describe, expect, test } from 'vitest';
import { familyOf, MARK_LOOKS, VERDICT_FAMILIES } from '../../../../components/model/verdict-families';
import { VERDICTS } from '../../../../engine/model/finding';
import {
  HIGHLIGHT_NAMES,
  highlightName,
  markStyleSheet,
  TONES,
} from '../../../../entrypoints/checker.content/mark-styles';
import { MARK_STYLES } from '../../../../platform/settings';

/** Grounds of real pages: white, newsprint, salmon, black, the usual dark greys, and boxes in green, red and grey. */
const GROUNDS = [
  '#ffffff',
  '#f6f6f6',
  '#f2efe9',
  '#fff1e5',
  '#000000',
  '#121212',
  '#1e1e1e',
  '#222222',
  '#2b2b2b',
  '#1b5e20',
  '#c8e6c9',
  '#8b0000',
  '#ffcdd2',
  '#555555',
  '#d0d0d0',
  // Middling grounds, under words that can be read on them.
  '#4caf50',
  '#c62828',
  '#999999',
  '#666666',
];

/** Relative luminance of a colour, as WCAG 2.2 reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(VERDICT_FAMILIES)('a mark that is %s', (family) => {
  const look = MARK_LOOKS[family];

  test.each(GROUNDS)('keeps 3:1 on %s', (ground) => {
    const tone = luminance(ground) > 0.179 ? 'dark' : 'light';
    expect(contrast(look.colours[tone], ground)).toBeGreaterThanOrEqual(3);
  });

  test('differs from every other without its colour', () => {
    const same = VERDICT_FAMILIES.filter((other) => MARK_LOOKS[other].line === look.line);
    expect(same).toEqual([family]);
  });
});

describe.each(VERDICTS)('%s', (verdict) => {
  const look = MARK_LOOKS[familyOf(verdict)];
  const rules = (style: (typeof MARK_STYLES)[number], tone: (typeof TONES)[number]) =>
    markStyleSheet()
      .split('\n')
      .filter((line) => line.includes(`(${highlightName(verdict, style, tone)})`));

  test.each(TONES)(
    'has a rule in both styles, tinted in one, and a line alone in forced colours: %s words',
    (tone) => {
      for (const style of MARK_STYLES) {
        const [screen = '', forced = '', ...more] = rules(style, tone);
        expect(more).toEqual([]);
        const line = `underline ${look.line} ${look.width}px`;
        expect(screen).toContain(`${line} ${look.colours[tone]}`);
        expect(screen.includes('background-color')).toBe(style === 'tint');
        expect(forced).toContain('background-color: Canvas !important');
        expect(forced).toContain(`${line} CanvasText !important`);
      }
    },
  );

  test('is above all that the page says', () => {
    for (const rule of rules('tint', 'dark')) {
      const declarations = rule
        .replace(/^.*\{|\}$/g, '')
        .split(';')
        .filter((each) => each.trim() !== '');
      expect(declarations.every((each) => each.endsWith(' !important'))).toBe(true);
    }
  });
});

test('nothing is printed, and the names say nothing of what they stand for', () => {
  for (const [media] of markStyleSheet().matchAll(/@media [^{]*/g)) expect(media).toContain('screen');
  for (const name of HIGHLIGHT_NAMES) expect(VERDICTS.some((verdict) => name.includes(verdict))).toBe(false);
});
