import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { loadGateTerms } from '../../../../data/load-gate';
import { isAboutStory } from '../../../../entrypoints/gate/look';

const terms = loadGateTerms();

function page(head: string, body: string): Document {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return document;
}

describe('a page is about the story', () => {
  test.each<[string, string, string, boolean]>([
    ['by its title', '<title>Hitachi jobs at Newton Aycliffe</title>', '<p>Text.</p>', true],
    [
      'by title and description together',
      '<title>Hitachi</title><meta name="description" content="Aycliffe">',
      '',
      true,
    ],
    ['by OpenGraph', '<meta property="og:title" content="Hitachi in Aycliffe">', '', true],
    ['by its headings', '', '<h1>Hitachi</h1><h2>What next for Aycliffe?</h2>', true],
    [
      'by its text',
      '<title>Jobs fear</title>',
      '<p>Hitachi builds trains.</p><p>In Newton Aycliffe.</p>',
      true,
    ],
    [
      'not by the place alone',
      '<title>Newton Aycliffe pub reopens</title>',
      '<p>Beer again in Aycliffe.</p>',
      false,
    ],
    [
      'not by a namesake',
      '<title>Hitachi Energy opens a centre</title>',
      '<p>Hitachi Energy of Stafford.</p>',
      false,
    ],
    ['not when empty', '', '', false],
  ])('%s', (_, head, body, about) => {
    expect(isAboutStory(page(head, body), terms)).toBe(about);
  });

  test.each([
    ['about something else', 'Market day. ', false],
    ['about the story', 'Hitachi at Newton Aycliffe. ', true],
  ])('a long text in a thousand headings, one within another, %s', (_, words, about) => {
    const text = words.repeat(Math.ceil(1e6 / words.length));
    expect(isAboutStory(page('', '<h2>'.repeat(1_000) + text), terms)).toBe(about);
  });

  test('only as far as anybody reads', () => {
    const late = `${'Market day. '.repeat(200_000)} Hitachi at Newton Aycliffe.`;
    expect(isAboutStory(page('', `<p>${late}</p>`), terms)).toBe(false);
  });
});
