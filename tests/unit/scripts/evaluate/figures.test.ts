/** Units put together by file, group and page. */
import { expect, test } from 'vitest';
import { figuresOf } from '../../../../scripts/evaluate/figures';
import type { Outcome, PageKind, ScoredUnit } from '../../../../scripts/evaluate/score';
import { SMALL_STORY, storyOf } from '../../data/small-story';

const { record } = storyOf(SMALL_STORY);
const [claim = ''] = record.claims.map(({ id }) => id);

function unit(file: string, page: PageKind, kinds: readonly Outcome['kind'][], marked = true): ScoredUnit {
  const asked = kinds.some((kind) => kind !== 'false');
  return {
    id: 'x',
    text: 'x',
    labels: asked ? [{ claim, verdict: ['matches'], optional: false }] : [],
    file,
    published: null,
    page,
    marked,
    outcomes: kinds.map((kind) => ({
      claim,
      kind,
      expected: kind === 'false' ? [] : ['matches'],
      given: kind === 'missed' ? [] : ['differs'],
    })),
  };
}

const figures = figuresOf(
  [
    unit('a', 'plant', ['right']),
    unit('a', 'plant', ['false']),
    unit('a', 'plant', [], false),
    unit('b', 'other', ['missed'], false),
    unit('b', 'other', ['wrong-verdict']),
    unit('b', 'other', [], false),
    unit('c', 'unrelated', [], false),
    unit('c', 'plant', ['missed'], false),
  ],
  record,
  [
    { file: 'a', origin: 'given', read: true, about: '' },
    { file: 'b', origin: 'given', read: false, about: '' },
    { file: 'c', origin: 'own', read: false, about: '' },
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
    ['a', 1, 0, 1, 0],
    ['b', 0, 1, 0, 1],
    ['c', 0, 0, 0, 1],
  ]);
});

test.each([
  ['given', [1, 1, 1, 1]],
  ['own', [0, 0, 0, 1]],
  ['unread', [0, 1, 0, 2]],
  ['all', [1, 1, 1, 2]],
] as const)('the group «%s» adds up its files', (group, expected) =>
  expect(counts(figures.groups[group])).toEqual(expected),
);

test('claims and their kinds have lines', () => {
  expect(figures.claims.map((line) => line.name)).toEqual(record.claims.map(({ id }) => id));
  const kind = record.claims[0]?.kind;
  expect(figures.kinds.find((line) => line.name === kind)?.missed).toBe(2);
});

test('marks are counted over sentences without any label', () => {
  expect(figures.silence).toEqual([
    { page: 'plant', sentences: 2, marked: 1, perThousand: 500 },
    { page: 'other', sentences: 1, marked: 0, perThousand: 0 },
    { page: 'unrelated', sentences: 1, marked: 0, perThousand: 0 },
  ]);
});

test('errors of one claim and sort are one class, the most frequent first', () => {
  expect(figures.errorClasses).toEqual([
    { claim, kind: 'missed', verdicts: '', count: 2 },
    { claim, kind: 'false', verdicts: '', count: 1 },
    { claim, kind: 'wrong-verdict', verdicts: 'matches → differs', count: 1 },
  ]);
});
