/** The quotations of a sentence against the recorded words of a claim, and who is said to have said them. */
import { describe, expect, test } from 'vitest';
import { bestAlignment, compareQuotes, voicesOf } from '../../../../engine/judge/quotes';
import type { StoryRecord } from '../../../../engine/model/record';
import { articleReader, type ReadSentence } from '../../../../engine/read/read-article';
import { QuotationIndex } from '../../../../engine/retrieve/quotation-index';
import { told } from '../headline';
import { CAST, FINDERS, READING } from '../people';
import { claim, question, STORY, statement } from '../small-record';
import { made } from './made';

const position = claim('position');
const source = {
  id: 'spring',
  publisher: 'The Echo',
  publishedBy: 'echo',
  basis: '',
  sha256: '',
  published: { earliest: '2024-04-01', latest: '2024-04-02' },
};
const paper = {
  ...(CAST[0] ?? []),
  id: 'echo',
  name: 'The Echo',
  kind: 'organisation',
  posts: [],
  voice: 'echo',
} as const;
const record: StoryRecord = {
  version: '',
  story: STORY,
  ends: '2024-10-04',
  sources: [source],
  topics: [],
  actors: [...CAST, { ...paper, aliases: [], namesakes: [], party: null, partyBasis: null, pronoun: 'it' }],
  claims: [position],
  statements: [],
  events: [],
};
const voices = voicesOf(record);

const STATEMENTS = [
  statement('pen', [], { quote: 'With one signature he could have settled all of this long ago' }),
  statement('wrong', [], { quote: 'completely wrong' }),
  statement('committed', [], {
    claimant: 'transport-department',
    quote: 'committed to supporting the whole of the trade',
  }),
  statement('pace', [], { claimant: 'echo', quote: 'working hard and at speed' }),
];

const QUOTATIONS = new QuotationIndex(STATEMENTS);
const read = articleReader(FINDERS, CAST, READING);

function compare(text: string) {
  const [sentence] = read({ title: '', published: null, blocks: [{ kind: 'paragraph', text }] }).sentences();
  if (sentence === undefined) throw new Error('no sentence');
  return made(
    compareQuotes(question(position, text, STATEMENTS), sentence satisfies ReadSentence, voices, QUOTATIONS),
  );
}

describe('words that agree, from the recorded speaker, need no verdict of their own', () => {
  test.each([
    'Karen Moss said: “With one signature he could have settled all of this long ago.”',
    'Karen Moss said that “one signature” would do.',
    '“He could have settled all of this,” Ms Moss said.',
    'The department is “committed to supporting the whole of the trade”.',
    'Ministers say they are “committed to supporting the whole of the trade”.',
    'Karen Moss called it “completely wrong”.',
    'He could, she said, have “settled all of this long ago”.',
    'Officials are “working hard and at speed”, Martin Grey said.',
  ])('%s', (text) => expect(compare(text)).toBeNull());
});

describe('words that differ', () => {
  test.each([
    ['a changed word', 'Karen Moss said: “With one letter he could have settled all of this long ago.”'],
    [
      'an added “not”',
      'Karen Moss said: “With one signature he could not have settled all of this long ago.”',
    ],
    ['two words, one changed', 'Karen Moss called it “completely mistaken”.'],
    [
      'nobody named, but words enough',
      'With one letter, we were told, “he could have settled all of this last year”.',
    ],
  ])('%s', (_, text) => expect(compare(text)?.outcome.verdict).toBe('quote-differs'));

  test('are shown against the recorded ones', () => {
    const comparison = compare('Karen Moss called it “completely mistaken”.');
    expect(told(comparison, position)).toEqual({
      verdict: 'quote-differs',
      headline: 'Record: “completely wrong”.',
      reason: 'The record has Karen Moss saying this in other words.',
    });
    const same = { text: 'completely ', differs: false };
    expect(comparison).toMatchObject({
      outcome: {
        page: { parts: [same, { text: 'mistaken', differs: true }] },
        record: {
          parts: [same, { text: 'wrong', differs: true }],
          giver: { actor: 'moss', statement: 'wrong' },
        },
      },
      words: { from: 4, to: 6 },
    });
    expect(comparison?.statements[0]?.id).toBe('wrong');
  });

  test.each([
    ['somebody else’s own words', 'Martin Grey called it “completely mistaken”.'],
    ['short words of nobody named', 'Some call it “completely mistaken”.'],
    ['another matter', 'Karen Moss said: “Our beaches are the finest in Europe.”'],
  ])('%s are left alone', (_, text) => expect(compare(text)).toBeNull());
});

describe('recorded words in another mouth', () => {
  test.each([
    [
      'an actor of the record',
      'Martin Grey said: “With one signature he could have settled all of this.”',
      'grey',
      'Martin Grey',
    ],
    [
      'a stranger',
      '“He could have settled all of this long ago,” said Craig Nattrass.',
      null,
      'somebody else',
    ],
    [
      'an actor of the record, though the words name their speaker',
      'Martin Grey said: “Karen Moss, with one signature he could have settled all of this.”',
      'grey',
      'Martin Grey',
    ],
    [
      'a firm, whose spokesman says them',
      '“With one signature he could have settled all of this long ago,” a Hitachi spokesman said.',
      'hitachi',
      'Hitachi',
    ],
  ])('%s', (_, text, actor, name) => {
    expect(told(compare(text), position)).toMatchObject({
      verdict: 'attributed-differently',
      headline: `This page: said by ${name}. Record: said by Karen Moss.`,
    });
    expect(compare(text)?.outcome).toMatchObject({ page: { actor }, record: { giver: { actor: 'moss' } } });
  });

  test.each([
    ['words that are anybody’s', 'Martin Grey called it “completely wrong”.'],
    ['a speaker that nobody names', 'Somebody said: “He could have settled all of this long ago.”'],
    ['a minister for the department', 'The Government is “committed to supporting the whole of the trade”.'],
  ])('%s are not', (_, text) => expect(compare(text)).toBeNull());
});

test('an ellipsis may join recorded quotations of one speaker', () => {
  expect(compare('Karen Moss said: “He could have settled all of this … completely wrong.”')).toBeNull();
});

test('of several quotations the one that agrees at length is held against the record', () => {
  const hits = STATEMENTS.map((each) => ({ statement: each, score: 1 }));
  const quotes = ['completely mistaken', 'he could have settled all of this', 'nothing of the kind'].map(
    (text) => ({
      text,
      from: 0,
      to: text.split(' ').length,
      speaker: { kind: 'unknown' as const },
    }),
  );
  expect(bestAlignment(hits, quotes, QUOTATIONS)?.quote.text).toBe('he could have settled all of this');
  expect(bestAlignment(hits, [], QUOTATIONS)).toBeNull();
});
