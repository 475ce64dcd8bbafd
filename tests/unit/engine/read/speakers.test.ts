/** Who says the words between quotation marks. */
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../engine/language/quotes';
import { analyseSentence } from '../../../../engine/read/sentence';
import { type Memory, NO_MEMORY, type People, remember, type Speaker } from '../../../../engine/read/speaker';
import { speakersOf } from '../../../../engine/read/speakers';
import { CAST, FINDERS } from '../people';

const PEOPLE: People = {
  pronounOf: (id) => CAST.find((actor) => actor.id === id)?.pronoun ?? null,
  speaks: (id) => CAST.find((actor) => actor.id === id)?.kind !== 'place',
  notNames: new Set(['labour', 'conservative', 'tory', 'north', 'east']),
};

function named(speaker: Speaker): string {
  return speaker.kind === 'actor' ? speaker.actor : speaker.kind;
}

/** The speakers of a sentence on a page of autumn 2024. */
function speakersIn(text: string, memory: Memory = NO_MEMORY): string[] {
  const sentence = analyseSentence(text, FINDERS, '2024-09-27');
  return speakersOf(sentence, findQuotes(text), memory, PEOPLE).map(named);
}

type Case = readonly [text: string, speaker: string];

const BEFORE: readonly Case[] = [
  ['Louisa Hale said: “It must be done.”', 'hale'],
  ['Ms Hale has also said that it was “a matter of will”.', 'hale'],
  ['Louisa Hale, the shadow transport secretary, said: “It must be done.”', 'hale'],
  ['Philip Wade, who held Sedgefield before Mr Holt, accuses the Government of “dithering”.', 'wade'],
  ['Of Mr Grey, Ms Hale said: “He could do it.”', 'hale'],
  ['Hitachi said in a statement: “Talks go on.”', 'hitachi'],
  ['A Hitachi spokesperson said: “Talks go on.”', 'hitachi'],
  ['A spokesman for Hitachi said: “Talks go on.”', 'hitachi'],
  ['A Department for Transport spokesman said: “We are working on it.”', 'transport-department'],
  ['Ministers said that they were “working on it”.', 'government'],
  ['The mayor said: “It must be done.”', 'moss'],
  ['Karen Moss called it “a disgrace”.', 'moss'],
  ['Karen Moss: “It must be done.”', 'moss'],
];

const AFTER: readonly Case[] = [
  ['“It must be done,” said Louisa Hale.', 'hale'],
  ['“It must be done,” Ms Hale said of Mr Grey.', 'hale'],
  ['“It must be done,” said the North East mayor, Karen Moss.', 'moss'],
  ['“It must be done,” said Transport Secretary Louisa Hale.', 'hale'],
  ['“It must be done,” said Newton Aycliffe’s neighbour, Peter Holt.', 'holt'],
  ['“It must be done,” protested Peter Holt of the contrast.', 'holt'],
  ['‘Talks go on’ at Newton Aycliffe, says Hitachi', 'hitachi'],
  ['“It must be done” is how Karen Moss puts it.', 'moss'],
  ['“It must be done” was Martin Grey’s verdict.', 'grey'],
  ['It was “a missed chance”, according to Karen Moss.', 'moss'],
  ['It was, in the words of Karen Moss, “a missed chance”.', 'moss'],
  ['The plant was described by Martin Grey as “a fine example”.', 'grey'],
  ['Martin Grey’s “completely wrong”, of the plan, was the rudest.', 'grey'],
];

test.each([...BEFORE, ...AFTER])('%s — %s', (text, speaker) => expect(speakersIn(text)).toEqual([speaker]));

test('in the middle, the two halves are one speaker’s', () => {
  expect(speakersIn('“It must,” said Ms Hale, “be done.”')).toEqual(['hale', 'hale']);
});

test('two speakers of one sentence keep their own words', () => {
  const text = 'Mr Grey rejected “a simple solution”; Ms Hale maintained that he had “the power to do it”.';
  expect(speakersIn(text)).toEqual(['grey', 'hale']);
});

test('reported speech has its speaker, too', () => {
  expect(speakersIn('Karen Moss said that it must be done.')).toEqual(['moss']);
});

describe('strangers', () => {
  test.each([
    '“It must be done,” said Craig Nattrass.',
    '“It must be done,” said union official Pat Lee of Hitachi.',
    'Craig Nattrass said: “It must be done.”',
    'Mr Nattrass said: “It must be done.”',
    'The plant was described by Boris Johnson as “a fine example”.',
    'Boris Johnson’s “fine example” looks hollow.',
    '“It must be done,” said Transport Secretary Heidi Alexander.',
  ])('%s', (text) => expect(speakersIn(text)).toEqual(['other']));
});

describe('nobody in particular', () => {
  test.each([
    'A worker said: “It must be done.”',
    '“It must be done,” said one fitter at Newton Aycliffe.',
    'She was told: “It must be done.”',
    'I said: “It must be done.”',
  ])('%s', (text) => expect(speakersIn(text)).toEqual(['unknown']));
});

describe('carried over from the sentences before', () => {
  const memoryAfter = (...texts: string[]) =>
    texts.reduce((memory, text) => {
      const sentence = analyseSentence(text, FINDERS, '2024-09-27');
      return remember(memory, sentence, speakersOf(sentence, findQuotes(text), memory, PEOPLE)[0]);
    }, NO_MEMORY);
  const spoken = memoryAfter('Karen Moss said: “It must be done.”');

  test.each([
    ['“It must be done at once,” she added.', 'moss'],
    ['She added: “At once.”', 'moss'],
    ['“At once,” she said.', 'moss'],
    ['“It must be done at once.”', 'moss'],
    ['“At once,” he said.', 'unknown'],
    ['“At once,” she was told.', 'unknown'],
    ['Asked about Ms Hale, she said: “At once.”', 'unknown'],
    ['“At once,” said Ms Hale.', 'hale'],
  ])('%s — %s', (text, speaker) => expect(speakersIn(text, spoken)).toEqual([speaker]));

  test('a pronoun finds the last one named whom it fits', () => {
    const memory = memoryAfter('Martin Grey met Louisa Hale.', 'It rained.');
    expect(speakersIn('“At once,” he said.', memory)).toEqual(['grey']);
    expect(speakersIn('“At once,” it said.', memory)).toEqual(['unknown']);
  });

  test('a stranger is not forgotten for somebody named before', () => {
    const memory = memoryAfter('Martin Grey was there.', '“It must be done,” said Craig Nattrass.');
    expect(speakersIn('“At once,” he said.', memory)).toEqual(['unknown']);
  });

  test('what is remembered does not grow', () => {
    const memory = memoryAfter(...CAST.map(({ name }) => `${name} was there.`));
    expect(memory.named).toHaveLength(4);
  });
});

test('a long run of quotations keeps to its bound', () => {
  const text = `Ms Hale said ${'“yes” '.repeat(50)}.`;
  expect(speakersIn(text)).toHaveLength(8);
});
