/** What a sentence offers the decision: what it holds and what stands near what, without values. */
import { expect, test } from 'vitest';
import { areNear, featureReader, forEachFeature } from '../../../../engine/decide/features';
import type { StoryRecord } from '../../../../engine/model/record';
import { articleReader } from '../../../../engine/read/read-article';
import { CAST, FINDERS } from '../people';
import { statement } from '../small-record';

const record: StoryRecord = {
  version: '',
  ends: '2024-10-04',
  sources: [],
  topics: [],
  actors: CAST,
  claims: [],
  statements: [
    statement('jobs', [
      {
        kind: 'figure',
        claim: 'jobs',
        amount: 750,
        unit: 'jobs',
        qualifier: 'exact',
        words: '750',
        facet: null,
      },
    ]),
    statement('talks', [{ kind: 'stance', claim: 'talks', stance: 'open' }], {
      quote: 'talks go on and on for ever',
    }),
  ],
  events: [],
};
const featuresOf = featureReader(record, {
  concepts: {},
  owners: { plant: ['newton-aycliffe'] },
  figures: {},
  dates: {},
});
const read = articleReader(FINDERS, CAST, { anchors: [], partners: [] });

/** Names of all features of a text's last sentence. */
function features(text: string, published: string | null = '2024-09-27'): string[] {
  const origin = 'given' as const;
  const article = {
    title: 'News',
    published: published === null ? null : { date: published, origin },
    blocks: [{ kind: 'paragraph' as const, text }],
  };
  const names: string[] = [];
  for (const sentence of read(article).sentences()) {
    names.length = 0;
    forEachFeature(featuresOf(sentence), (name) => names.push(name));
  }
  return names;
}

test.each([
  ['a stem', 'Orders came', 'w:order'],
  ['a concept', 'Hitachi waits', 'hitachi-name'],
  ['an actor', 'Karen Moss waits', '@moss'],
  ['a quantity', '500 jobs wait', '#jobs'],
  ['a vague quantity', 'hundreds of jobs wait', '#jobs:vague'],
  ['a quantity with its owner', '500 jobs at Newton Aycliffe wait', '#jobs@plant'],
  ['a figure on record', '750 jobs wait', '#750jobs'],
  ['a date', 'It opened in 2015', 'date:year'],
  ['a year of the story', 'It opened in 2015', 'year:2015'],
  ['another year', 'It opened in 2009', 'year:other'],
  ['a recorded quotation', 'They said “talks go on and on”', 'quote:talks'],
  ['where it stands', 'Hitachi waits', 'plant:named'],
])('%s of “%s”', (_, text, name) => expect(features(text)).toContain(name));

test('a value that is not on record leaves no trace', () => {
  expect(features('500 jobs wait')).toEqual(features('600 jobs wait'));
});

test('things that stand near each other make a pair, whatever their order', () => {
  const pair = (text: string) =>
    features(text).filter((name) => name.includes('@moss') && name.includes('#jobs'));
  expect(pair('Karen Moss counts 500 jobs')).toHaveLength(1);
  expect(pair('500 jobs, counts Karen Moss')).toEqual(pair('Karen Moss counts 500 jobs'));
  expect(pair(`Karen Moss ${'very '.repeat(20)} counts 500 jobs`)).toEqual([]);
});

test.each([
  [1, 10, true],
  [10, 1, true],
  [1, 30, false],
  [null, 30, true],
])('atoms at %s and %s are near: %s', (a, b, expected) => {
  expect(areNear({ name: 'a', at: a }, { name: 'b', at: b })).toBe(expected);
});

test('what the sentence before held is told apart', () => {
  const names = features('Karen Moss waits. Orders came.');
  expect(names.some((name) => name.includes('before') && name.includes('@moss'))).toBe(true);
  expect(names).not.toContain('@moss');
});

test.each([
  [null, 'time:undated'],
  ['2023-05-01', 'time:before'],
  ['2024-04-18', 'time:spring'],
  ['2024-09-27', 'time:autumn'],
  ['2025-03-01', 'time:after'],
])('a page of %s falls into %s', (published, name) =>
  expect(features('It waits', published)).toContain(name),
);

test('no feature comes twice', () => {
  const names = features('Hitachi told Hitachi that 750 jobs and 750 jobs wait');
  expect(new Set(names).size).toBe(names.length);
});
