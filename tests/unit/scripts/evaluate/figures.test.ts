/** Units put together by file, group and page. */
import { expect, test } from 'vitest';
import { figuresOf, type Group } from '../../../../scripts/evaluate/figures';
import { CLAIM, noteOf, record, unitOf } from './figures-of';

const year = record.ends.slice(0, 4);
const figures = figuresOf(
  [
    unitOf('a', 'matches', ['matches']),
    unitOf('a', null, ['matches']),
    unitOf('a', null, []),
    unitOf('b', 'matches', [], { page: 'other' }),
    unitOf('b', 'differs', ['matches'], { page: 'other' }),
    unitOf('b', null, [], { page: 'other' }),
    unitOf('c', null, [], { page: 'unrelated' }),
    unitOf('c', 'matches', []),
    unitOf('real/d', 'matches', ['matches'], { published: `${year}-02-01` }),
    unitOf('real/d', null, ['differs'], { published: `${Number(year) - 1}-02-01` }),
    unitOf('real/e', null, ['matches'], { published: `${year}-02-01` }),
  ],
  record,
  [
    noteOf('real/d', { origin: 'real', read: true }),
    noteOf('real/e', { origin: 'real', read: true, elsewhere: true }),
    noteOf('a', { read: true }),
    noteOf('b'),
    noteOf('c', { origin: 'own' }),
  ],
);

const counts = (line: (typeof figures.files)[number]) => [
  line.right,
  line.wrongVerdict,
  line.falseMarks,
  line.missed,
];

test('each file has a line, in the order of the notes', () => {
  expect(figures.files.map((line) => [line.name, ...counts(line)])).toEqual([
    ['real/d', 1, 0, 1, 0],
    ['real/e', 0, 0, 1, 0],
    ['a', 1, 0, 1, 0],
    ['b', 0, 1, 0, 1],
    ['c', 0, 0, 0, 1],
  ]);
});

test.each<[Group, readonly number[]]>([
  ['storyYear', [1, 0, 0, 0]],
  ['elsewhere', [0, 0, 2, 0]],
  ['real', [1, 0, 2, 0]],
  ['given', [1, 1, 1, 1]],
  ['own', [0, 0, 0, 1]],
  ['unread', [0, 1, 0, 2]],
  ['invented', [1, 1, 1, 2]],
  ['all', [2, 1, 3, 2]],
])('the group «%s» adds up its files', (group, expected) =>
  expect(counts(figures.groups[group])).toEqual(expected),
);

test('claims and their kinds have lines, real and invented text apart', () => {
  const kind = record.claims[0]?.kind;
  for (const [breakdown, missed] of [
    [figures.real, 0],
    [figures.invented, 2],
  ] as const) {
    expect(breakdown.claims.map((line) => line.name)).toEqual(record.claims.map(({ id }) => id));
    expect(breakdown.kinds.find((line) => line.name === kind)?.missed).toBe(missed);
  }
});

test('marks are counted over sentences without any label', () => {
  const lines = Object.entries(figures.silence).map(([group, { sentences, marked, perThousand }]) => [
    group,
    sentences,
    marked,
    perThousand,
  ]);
  expect(lines).toEqual([
    ['storyYear', 0, 0, Number.NaN],
    ['elsewhere', 2, 2, 1000],
    ['plant', 2, 1, 500],
    ['other', 1, 0, 0],
    ['unrelated', 1, 0, 0],
  ]);
});

test('errors of one claim and sort are one class, the most frequent first', () => {
  expect(figures.invented.errorClasses).toEqual([
    { claim: CLAIM, kind: 'missed', verdicts: '', count: 2 },
    { claim: CLAIM, kind: 'false', verdicts: '', count: 1 },
    { claim: CLAIM, kind: 'wrong-verdict', verdicts: 'differs → matches', count: 1 },
  ]);
});
