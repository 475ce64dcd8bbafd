import { describe, expect, test } from 'vitest';
import { familyOf, MARK_LOOKS, VERDICT_FAMILIES } from '../../../../components/model/verdict-families';
import { VERDICTS } from '../../../../engine/model/finding';
import { highlightName, markStyleSheet } from '../../../../entrypoints/checker.content/mark-styles';

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

/** A colour mixed with that of the text, as the style sheet mixes them. */
function mixed(colour: string, text: string): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(0.4 * channel(colour, at) + 0.6 * channel(text, at)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(VERDICT_FAMILIES)('a mark that is %s', (family) => {
  const look = MARK_LOOKS[family];

  test.each(GROUNDS)('keeps 3:1 on %s', (ground) => {
    const text = luminance(ground) > 0.5 ? '#1a1a1a' : '#eeeeee';
    expect(contrast(mixed(look.colour, text), ground)).toBeGreaterThanOrEqual(3);
  });

  test('differs from every other without its colour', () => {
    const same = VERDICT_FAMILIES.filter((other) => MARK_LOOKS[other].line === look.line);
    expect(same).toEqual([family]);
  });
});

test.each(VERDICTS)(
  '%s has a rule in both styles, tinted in one, and a line alone in forced colours',
  (verdict) => {
    const look = MARK_LOOKS[familyOf(verdict)];
    const rules = (style: 'underline' | 'tint') =>
      markStyleSheet(style)
        .split('\n')
        .filter((line) => line.includes(`(${highlightName(verdict)})`));
    for (const style of ['underline', 'tint'] as const) {
      const [screen = '', forced = ''] = rules(style);
      expect(screen).toContain(
        `underline ${look.line} ${look.width}px color-mix(in srgb, ${look.colour} 40%`,
      );
      expect(screen.includes('background-color')).toBe(style === 'tint');
      expect(forced).toContain('background-color: Canvas');
      expect(forced).toContain(`underline ${look.line} ${look.width}px CanvasText`);
    }
  },
);

test('nothing is printed, and the names say nothing of what they stand for', () => {
  expect(markStyleSheet('underline')).toMatch(/^@media screen \{/);
  for (const verdict of VERDICTS) expect(highlightName(verdict)).not.toContain(verdict);
});
