/** What a sentence offers the decision: what it holds and what stands near what, without values. */
import { expect, test } from 'vitest';
import { areNear, type Feature, featureReader } from '../../../../engine/decide/features';
import type { StoryRecord } from '../../../../engine/model/record';
import { articleReader } from '../../../../engine/read/read-article';
import { QuotationIndex } from '../../../../engine/retrieve/quotation-index';
import { CAST, FINDERS, PROFILE, READING } from '../people';
import { STORY, statement } from '../small-record';

const record: StoryRecord = {
  version: '',
  story: STORY,
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
const lexicon = {
  phrases: {},
  owners: { plant: ['newton-aycliffe'] },
  figures: {},
  dates: {},
  facets: {},
  deeds: {},
};
const featuresOf = featureReader(
  record,
  { profile: PROFILE, lexicon },
  new QuotationIndex(record.statements),
);
const read = articleReader(FINDERS, CAST, READING);

/** All features of a text's last sentence. */
function features(text: string, published: string | null = '2024-09-27'): Feature[] {
  const origin = 'given' as const;
  const article = {
    title: 'News',
    published: published === null ? null : { date: published, origin },
    blocks: [{ kind: 'paragraph' as const, text }],
  };
  const last = [...read(article).sentences()].at(-1);
  if (!last) return [];
  const { atoms, singles } = featuresOf(last);
  return [...atoms.map(({ feature }) => feature), ...singles];
}

test.each<[what: string, text: string, feature: Feature]>([
  ['a stem', 'Orders came', ['word', 'order']],
  ['words beside each other', 'New orders came', ['words', 'order', 'came']],
  ['a number, whichever, beside a word', '42 orders came', ['words', '#', 'order']],
  ['a concept', 'Hitachi waits', ['concept', 'hitachi-name']],
  ['an actor', 'Karen Moss waits', ['actor', 'moss']],
  ['a quantity', '500 jobs wait', ['quantity', 'jobs']],
  ['a vague quantity', 'hundreds of jobs wait', ['vague-quantity', 'jobs']],
  ['a quantity with its owner', '500 jobs at Newton Aycliffe wait', ['owned-quantity', 'jobs', 'plant']],
  ['a figure on record', '750 jobs wait', ['recorded-figure', 'jobs', 750]],
  ['a date', 'It opened in 2015', ['date', 'year']],
  ['a year of the story', 'It opened in 2015', ['year', '2015']],
  ['another year', 'It opened in 2009', ['year', 'other']],
  ['a recorded quotation', 'They said “talks go on and on”', ['quotation', 'talks']],
  ['where it stands', 'Hitachi waits', ['subject', 'named']],
])('%s of “%s”', (_, text, feature) => expect(features(text)).toContainEqual(feature));

test('a value that is not on record leaves no trace', () => {
  expect(features('500 jobs wait')).toEqual(features('600 jobs wait'));
});

test.each([
  [1, 10, true],
  [10, 1, true],
  [1, 30, false],
  [null, 30, true],
])('atoms at %s and %s are near: %s', (a, b, expected) => {
  expect(areNear({ feature: ['word', 'a'], at: a }, { feature: ['word', 'b'], at: b })).toBe(expected);
});

test('what the sentence before held is told apart', () => {
  const found = features('Karen Moss waits. Orders came.');
  expect(found).toContainEqual(['actor-before', 'moss']);
  expect(found).not.toContainEqual(['actor', 'moss']);
});

test.each([
  [null, 'undated'],
  ['2023-05-01', 'before'],
  ['2024-04-18', 'spring'],
  ['2024-09-27', 'autumn'],
  ['2025-03-01', 'after'],
])('a page of %s falls into %s', (published, period) =>
  expect(features('It waits', published)).toContainEqual(['page-date', period]),
);

test.each([
  [null, 'undated'],
  ['2011-03-01', '-2'],
  ['2022-12-31', '-2'],
  ['2023-06-01', '-1'],
  ['2024-06-01', '0'],
  ['2025-01-01', '1'],
  ['2030-01-01', '1'],
])('a page of %s is %s years from the record’s', (published, years) =>
  expect(features('It waits', published)).toContainEqual(['page-year', years]),
);

test('a sentence knows what its page is about, and what the title holds', () => {
  const title = 'Karen Moss on Hitachi';
  const block = { kind: 'paragraph' as const, text: 'It waits.' };
  const [sentence] = read({ title, published: null, blocks: [block] }).sentences();
  const singles = sentence ? featuresOf(sentence).singles : [];
  expect(singles).toContainEqual(['page-about', 'subject']);
  expect(singles).toContainEqual(['actor-of-title', 'moss']);
  expect(singles).toContainEqual(['concept-of-title', 'hitachi-name']);
  expect(features('It waits')).toContainEqual(['page-about', 'other']);
});
