import { describe, expect, test } from 'vitest';
import { articleQuery } from '../../../../components/model/article-query';
import { hitPlace, placePath } from '../../../../components/model/places';
import { recordNotice } from '../../../../components/model/record-facts';
import { saidWhen } from '../../../../components/model/statement-dates';
import { storyActors } from '../../../../components/model/story-actors';
import { SMALL_RECORD, statement } from '../small-record';

test('the notice counts articles and newspapers and names the paper’s side', () => {
  expect(recordNotice(SMALL_RECORD)).toEqual([
    'Checked against 3 articles of one newspaper, spring to autumn 2024.',
    'Unmarked text has not been checked.',
    'The Paper, which published them, campaigned for the plant.',
  ]);
});

test('people by surname, organisations by name, no places', () => {
  const { people, organisations } = storyActors(SMALL_RECORD);
  expect(people.map(({ name }) => name)).toEqual(['Ann Ash', 'Bob Zed']);
  expect(organisations.map(({ name }) => name)).toEqual(['The Paper']);
});

describe('articleQuery', () => {
  test.each([
    [
      'the first words of a quotation, as a phrase',
      { quote: 'one two “three” "four" five six seven eight nine' },
      'The Paper works Town "one two “three” four five six seven eight"',
    ],
    [
      'without one, what is said',
      { summary: 'Jobs were at risk.' },
      'The Paper works Town Jobs were at risk.',
    ],
  ])('%s', (_, part, expected) => {
    expect(articleQuery(statement({ id: 'x', ...part }), SMALL_RECORD)).toBe(expected);
  });
});

describe('hitPlace', () => {
  test.each([
    ['claim', 'jobs', 'claim/jobs'],
    ['actor', 'ann-ash', 'person/ann-ash'],
    ['event', 'visit', 'event/visit'],
    ['statement', 'b-ash', 'claim/jobs'],
  ] as const)('%s', (kind, id, expected) => {
    const hit = { kind, id, score: 1, title: [], excerpt: [] };
    expect(placePath(hitPlace(hit, SMALL_RECORD))).toBe(expected);
  });

  test('a statement on no claim leads to who says it', () => {
    const record = { ...SMALL_RECORD, statements: [statement({ id: 'x', claimant: 'bob-zed' })] };
    const hit = { kind: 'statement', id: 'x', score: 1, title: [], excerpt: [] } as const;
    expect(placePath(hitPlace(hit, record))).toBe('person/bob-zed');
  });
});

test('a statement without a source is an error, not a blank date', () => {
  expect(() => saidWhen(statement({ id: 'x', appearances: [] }), SMALL_RECORD)).toThrow(
    'x appears in no source',
  );
});
