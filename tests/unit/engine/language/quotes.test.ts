/** Quoted spans: straight and curly, double and single, nested, unclosed; never an apostrophe. */
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../engine/language/quotes';

function quotesIn(text: string): string[] {
  return findQuotes(text).map((quote) => text.slice(quote.start, quote.end));
}

const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  ['“We are ready,” he said.', ['We are ready,']],
  ['"We are ready," he said.', ['We are ready,']],
  ['‘We are ready,’ he said.', ['We are ready,']],
  ["'We are ready,' he said.", ['We are ready,']],
  ['«We are ready», he said.', ['We are ready']],
  ['He said: "It is." Then: "It was."', ['It is.', 'It was.']],
  ['He said:“No space.”', ['No space.']],
  ['“One”“Two”', ['One', 'Two']],
  ['(“constructive”)', ['constructive']],
  ['It was “constructive”—no more.', ['constructive']],
  ['She called it ‘a disgrace’ and ‘a shame’.', ['a disgrace', 'a shame']],
  ['"5 trains", he said, "not 6".', ['5 trains', 'not 6']],
];

const MIXED: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  ['“We are ready," he said.', ['We are ready,']],
  ['"We are ready,” he said.', ['We are ready,']],
  ['“One," he said. “Two," she said. “Three.”', ['One,', 'Two,', 'Three.']],
  ['“He said "ready" to me,” she said.', ['He said "ready" to me,']],
  ['"He said “ready” to me," she said.', ['He said “ready” to me,']],
  ["‘We are ready,' he said.", ['We are ready,']],
  ['„We are ready,” he said.', ['We are ready,']],
  ['＂We are ready,＂ he said.', ['We are ready,']],
];

test.each(MIXED)('marks of two kinds: %s', (text, expected) => expect(quotesIn(text)).toEqual(expected));

test.each(CASES)('%s', (text, expected) => expect(quotesIn(text)).toEqual(expected));

describe('apostrophes', () => {
  test.each([
    ["'We're ready and the workers' jobs matter,' he said.", ["We're ready and the workers' jobs matter,"]],
    ['‘The workers’ jobs matter,’ he said. ‘So do ours.’', ['The workers’ jobs matter,', 'So do ours.']],
    [
      '‘It has been a long year for everybody in the yard and for the fitters’ families most of all,’ he said.',
      ['It has been a long year for everybody in the yard and for the fitters’ families most of all,'],
    ],
    ['A ‘range of options’ to save the workers’ jobs is open.', ['range of options']],
    ['‘We need orders’ said the workers’ union.', ['We need orders']],
    ['Hitachi’s ‘own’ words', ['own']],
    ['James\' "own" words', ['own']],
    ["'Don't' and 'won't'", ["Don't", "won't"]],
  ])('%s', (text, expected) => expect(quotesIn(text)).toEqual(expected));

  test.each([
    'the workers’ union and the drivers’ union',
    "the '90s and the '80s",
    "'Tis the season",
    "didn't",
    'Hitachi’s',
  ])('%s is no quotation', (text) => expect(quotesIn(text)).toEqual([]));
});

describe('nested quotations belong to the outer one', () => {
  test.each([
    ['“He told me ‘never again’ and left,” she said.', ['He told me ‘never again’ and left,']],
    ['‘He told me “never again” and left,’ she said.', ['He told me “never again” and left,']],
    ['"He told me \'never again\' and left," she said.', ["He told me 'never again' and left,"]],
  ])('%s', (text, expected) => expect(quotesIn(text)).toEqual(expected));
});

describe('a quotation that does not close', () => {
  test.each(['“We are ready', '"We are ready'])('%s runs to the end of its block', (text) => {
    expect(findQuotes(text)).toEqual([{ start: 1, end: text.length, closed: false }]);
  });
  test.each(['‘We are ready', "'We are ready"])('%s is none: the mark may be an apostrophe', (text) => {
    expect(findQuotes(text)).toEqual([]);
  });
});

test.each(['“”', '""', "''", '“ ”', 'It is 5\' 10" tall', ''])('%j quotes nothing', (text) => {
  expect(quotesIn(text).filter((quote) => quote.trim() !== '')).toEqual([]);
});
