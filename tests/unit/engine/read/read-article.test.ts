/** An article read sentence by sentence: places on the page, and what is carried over. */
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../../engine/model/article';
import { articleReader, type ReadSentence } from '../../../../engine/read/read-article';
import { CAST, FINDERS, PROFILE } from '../people';

const GATE = {
  anchors: [{ id: 'hitachi', words: ['Hitachi'], unless: [' Energy'] }],
  partners: [{ id: 'town', words: ['Aycliffe'], unless: [] }],
};
const read = articleReader(FINDERS, CAST, { gate: GATE, profile: PROFILE });

function article(...blocks: readonly (string | Block)[]): Article {
  return {
    title: 'News',
    published: { date: '2024-09-27', origin: 'given' },
    blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
  };
}

function sentencesOf(...blocks: readonly (string | Block)[]): ReadSentence[] {
  return [...read(article(...blocks)).sentences()];
}

function speakersOf(...blocks: readonly (string | Block)[]): string[] {
  return sentencesOf(...blocks).flatMap(({ quotes }) =>
    quotes.map(({ speaker }) => (speaker.kind === 'actor' ? speaker.actor : speaker.kind)),
  );
}

test('every sentence knows its block and its offsets there', () => {
  const blocks = ['One. Two.', '  Three.'];
  const places = sentencesOf(...blocks).map(({ span }) => [
    span.block,
    blocks[span.block]?.slice(span.start, span.end),
  ]);
  expect(places).toEqual([
    [0, 'One.'],
    [0, 'Two.'],
    [1, 'Three.'],
  ]);
});

test('a sentence knows the one before it, over paragraphs', () => {
  expect(sentencesOf('One. Two.', 'Three.').map(({ previous }) => previous?.text ?? null)).toEqual([
    null,
    'One.',
    'Two.',
  ]);
});

test.each(['caption', 'table-cell'] as const)('a %s stands alone', (kind) => {
  const before = sentencesOf('One.', { kind, text: 'Two.' }, 'Three.').map(
    ({ previous }) => previous?.text ?? null,
  );
  expect(before).toEqual([null, null, 'One.']);
});

test('the page’s date goes with every sentence', () => {
  expect(sentencesOf('One.')[0]?.published).toBe('2024-09-27');
  expect([...read({ ...article('One.'), published: null }).sentences()][0]?.published).toBeNull();
});

describe('quotations', () => {
  test('stand at their words', () => {
    const [sentence] = sentencesOf('Ms Moss said: “It must be done,” and “at once”.');
    expect(sentence?.quotes.map(({ text, from, to }) => ({ text, from, to }))).toEqual([
      { text: 'It must be done,', from: 3, to: 7 },
      { text: 'at once', from: 8, to: 10 },
    ]);
  });

  test('that run over sentences are parted at their ends', () => {
    const quoted = sentencesOf('“We wait. We hope,” he said. “We do.”').map(({ quotes }) =>
      quotes.map(({ text }) => text),
    );
    expect(quoted).toEqual([['We wait.'], ['We hope,'], ['We do.']]);
  });

  test('that run over paragraphs are quoted in each', () => {
    const quoted = sentencesOf('Ms Moss said: “We wait.', '“We hope.”').map(({ quotes }) =>
      quotes.map(({ text }) => text),
    );
    expect(quoted).toEqual([['We wait.'], ['We hope.']]);
    expect(speakersOf('Ms Moss said: “We wait.', '“We hope.”')).toEqual(['moss', 'moss']);
  });

  test.each([
    ['named at the end', ['“We wait. We hope. We do,” said Karen Moss.'], ['moss', 'moss', 'moss']],
    [
      'named at the end, after another',
      ['“We pray,” said Martin Grey.', '“We wait. We hope,” said Karen Moss.'],
      ['grey', 'moss', 'moss'],
    ],
    ['named first', ['Karen Moss said: “We wait. We hope.”'], ['moss', 'moss']],
    [
      'carried on',
      ['“We wait,” said Karen Moss. “We hope.”', '“We do,” she added.'],
      ['moss', 'moss', 'moss'],
    ],
    [
      'in brackets of narration',
      ['“We wait,” said Karen Moss.', 'It rained.', '“We hope.”'],
      ['moss', 'moss'],
    ],
    [
      'changing',
      ['“We wait,” said Karen Moss.', 'Martin Grey said: “We do not.”', '“Not at all.”'],
      ['moss', 'grey', 'grey'],
    ],
  ])('have a speaker %s', (_, blocks, expected) => expect(speakersOf(...blocks)).toEqual(expected));
});

describe('an article is relevant', () => {
  test.each([
    ['naming the story', 'Hitachi in Aycliffe', true],
    ['naming half of it', 'Hitachi in London', false],
    ['naming another company', 'Hitachi Energy in Aycliffe', false],
    ['naming nothing', '', false],
  ])('by %s', (_, text, expected) => expect(read(article(text)).relevant).toBe(expected));

  test('by title and text together', () => {
    expect(read({ ...article('Aycliffe waits'), title: 'Hitachi' }).relevant).toBe(true);
  });
});

test('an empty article has no sentences', () => expect(sentencesOf()).toEqual([]));
