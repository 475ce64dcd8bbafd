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

test.each([[''], ['  '], ['a'], ['zzzz'], ['/']])('nothing for “%s”', (query) => {
  expect(search(query)).toEqual([]);
});
