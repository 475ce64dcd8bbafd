import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../../data/load-record';
import { createSearch, type HighlightedText } from '../../../engine/search';

const search = createSearch(loadRecord());

/** A text with its hits in brackets. */
const marked = (text: HighlightedText) =>
  text.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

describe('what is found first', () => {
  test.each([
    ['a name', 'Haigh', 'actor', 'Louise [Haigh]'],
    ['a misspelt word', 'redundency', 'claim', '[Redundancy] consultation'],
    ['words of a heading', 'jobs plant', 'claim', '[Jobs] at the [plant]'],
  ])('%s', (_, query, kind, title) => {
    const [first] = search(query);
    expect(first?.kind).toBe(kind);
    expect(marked(first?.title ?? [])).toBe(title);
  });

  test.each([['stroke of a pen'], ['stroke of a penn'], ['pen stroke']])(
    'words of a quotation: %s',
    (query) => {
      const quotes = search(query).map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
      expect(quotes.some((quote) => /stroke of a pen/.test(quote))).toBe(true);
    },
  );
});

describe('figures and marks', () => {
  const texts = (query: string) =>
    search(query).map(({ title, excerpt }) => [...title, ...excerpt].map(({ text }) => text).join(''));

  test.each([
    ['1,400', /1,400/],
    ['1400', /1,400/],
    ['£400 million', /400 million/],
    ['don’t need sympathy', /don’t need sympathy/],
    ["don't need sympathy", /don’t need sympathy/],
    ['“don’t need sympathy”', /don’t need sympathy/],
    ['ｄｏｎʼt need sym\u00ADpathy', /don’t need sympathy/],
  ])('%s', (query, expected) => expect(texts(query)[0]).toMatch(expected));

  test('what was found is marked to the letter', () => {
    const [first] = search("don't need sympathy");
    expect(marked(first?.excerpt ?? [])).toContain('[don’t] [need] [sympathy]');
  });
});

test('a long text is looked for by its first words, as a reader who pastes it wants', () => {
  const words = 'stroke of a pen';
  const ids = (query: string) => search(query).map(({ id }) => id);
  expect(ids(`${words} ${'x'.repeat(5_000)}`)).toEqual([]);
  const pasted = search('with the stroke of his pen '.repeat(200));
  expect(pasted.length).toBeGreaterThan(0);
});

test.each([[''], ['  '], ['a'], ['zzzz'], ['/']])('nothing for “%s”', (query) => {
  expect(search(query)).toEqual([]);
});
