import { describe, expect, test } from 'vitest';
import type { Drawn } from '../../../../entrypoints/checker.content/read-page/layout';
import { parsePage } from '../../../../scripts/check/parse-page';
import { createStaticLayout } from '../../../../scripts/check/static-layout';

/** Whether the letters of the element `#x` of a page are drawn. */
function isShown(style: string, element = '<p id="x" class="a b">Text</p>', outer = ''): boolean {
  const document = parsePage(`<html><head>${style}</head><body class="js">${outer}${element}</body></html>`);
  const found = document.getElementById('x');
  if (found === null) throw new Error('no such element');
  const path: Element[] = [];
  for (let at: Element | null = found; at !== null; at = at.parentElement) path.unshift(at);
  const layout = createStaticLayout(document);
  let drawn: Drawn | null = null;
  for (const element of path) {
    drawn = layout.draw(element, element.localName, drawn);
    if (drawn.box === 'none') return false;
  }
  return drawn !== null && layout.showsText(found, drawn);
}
const css = (rules: string) => `<style>${rules}</style>`;

describe('by the element itself', () => {
  test.each([
    ['<p id="x">', true],
    ['<p id="x" hidden>', false],
    ['<p id="x" hidden style="display:block">', true],
    ['<p id="x" style="color:red; display : none">', false],
    ['<p id="x" style="visibility:hidden">', false],
    ['<p id="x" style="border:0;clip:rect(0,0,0,0)">', false],
    ['<p id="x" style="--display:none">', true],
  ])('%s → %s', (element, expected) => {
    expect(isShown('', element)).toBe(expected);
  });
});

describe('by the page’s styles', () => {
  test.each([
    ['.a{display:none}', false],
    ['.c{display:none}', true],
    ['#x{visibility:hidden}', false],
    ['p.a.b{display:none!important}', false],
    ['.js .a{display:none}', false],
    ['.no-js .a{display:none}', true],
    ['body > p{display:none}', false],
    ['.c, .b{display:none}', false],
    ['.a:hover{display:none}', true],
    ['.a::before{display:none}', true],
    ['.a{display:none}.b{display:block}', true],
    ['.a.b{display:none}.b{display:block}', false],
    ['.a{display:none!important}#x{display:block}', false],
    ['.a{clip:rect(0 0 0 0)}', false],
    ['@media print{.a{display:none}}', true],
    ['@media (max-width:600px){.a{display:none}}', true],
    ['@media (min-width:60em){.a{display:none}}', false],
    ['.a{display:none}@media (min-width:740px){.a{display:block}}', true],
    ['@media (prefers-reduced-motion){.a{display:none}}', true],
    ['.a{display:none', false],
    ['}{', true],
  ])('%s → %s', (rules, expected) => {
    expect(isShown(css(rules))).toBe(expected);
  });

  test('a style sheet for paper hides nothing', () => {
    expect(isShown('<style media="print">.a{display:none}</style>')).toBe(true);
  });

  test('an inline display is stronger', () => {
    expect(isShown(css('.a{display:none}'), '<p id="x" class="a" style="display:block">')).toBe(true);
  });
});
