import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../../engine/model/finding';
import {
  highlightName,
  MARK_LOOKS,
  markStyleSheet,
} from '../../../../entrypoints/checker.content/mark-styles';

/** Grounds of real pages: white, newsprint, salmon, black and the usual dark greys. */
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

describe.each(VERDICTS)('a mark of %s', (verdict) => {
  const look = MARK_LOOKS[verdict];

  test.each(GROUNDS)('keeps 3:1 on %s', (ground) => {
    expect(contrast(look.colour, ground)).toBeGreaterThanOrEqual(3);
  });

  test('differs from every other without its colour', () => {
    const same = VERDICTS.filter((other) => {
      const { line, width } = MARK_LOOKS[other];
      return line === look.line && width === look.width;
    });
    expect(same).toEqual([verdict]);
  });

  test('has a rule in both styles, tinted in one', () => {
    const rule = (style: 'underline' | 'tint') =>
      markStyleSheet(style)
        .split('\n')
        .find((line) => line.includes(`(${highlightName(verdict)})`)) ?? '';
    for (const style of ['underline', 'tint'] as const) {
      expect(rule(style)).toContain(`underline ${look.line} ${look.width}px ${look.colour}`);
    }
    expect(rule('underline')).not.toContain('background');
    expect(rule('tint')).toContain('background-color');
  });
});

test('nothing is printed, and the names say nothing of what they stand for', () => {
  expect(markStyleSheet('underline')).toMatch(/^@media screen \{/);
  for (const verdict of VERDICTS) expect(highlightName(verdict)).not.toContain(verdict);
});
