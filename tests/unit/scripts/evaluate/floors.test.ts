/** Which floors a run falls through. */
import { expect, test } from 'vitest';
import { toLine } from '../../../../scripts/evaluate/figures';
import { brokenFloors, type Floors, raisedFloors } from '../../../../scripts/evaluate/floors';
import type { Outcome } from '../../../../scripts/evaluate/score';

const NONE = { precision: 0, recall: 0, verdicts: 0 };
const FLOORS: Floors = {
  groups: { all: NONE, unread: NONE },
  files: { 'a.jsonl': NONE },
  pages: NONE,
  marked: { plant: 20, other: 10, unrelated: 0 },
};

/** Precision 0.8, recall 0.8, right verdicts 0.75. */
const outcomes = (['right', 'right', 'right', 'wrong-verdict', 'false', 'missed'] as const).map(
  (kind): Outcome => ({ claim: 'jobs', kind, expected: [], given: [] }),
);
const line = (name: string) => toLine(name, outcomes);
const measured = {
  figures: {
    files: [line('a.jsonl')],
    groups: { given: line('given'), own: line('own'), unread: line('unread'), all: line('all') },
    kinds: [],
    claims: [],
    verdicts: { lines: [], confusion: [] },
    silence: [{ page: 'plant', sentences: 100, marked: 2, perThousand: 20 } as const],
    errorClasses: [],
  },
  pages: [{ ...line('page.html'), relevance: true, date: true, unread: [], units: [] }],
  allPages: line('all pages'),
};

test.each<[string, Floors, string[]]>([
  ['no floor', FLOORS, []],
  ['floors just kept', { ...FLOORS, pages: { precision: 0.8, recall: 0.8, verdicts: 0.75 } }, []],
  [
    'a group',
    { ...FLOORS, groups: { all: { ...NONE, recall: 0.81 }, unread: NONE } },
    ['all: recall 0.800, floor 0.81'],
  ],
  [
    'a file in two rates',
    { ...FLOORS, files: { 'a.jsonl': { precision: 0.9, recall: 0.8, verdicts: 0.8 } } },
    ['a.jsonl: precision 0.800, floor 0.9', 'a.jsonl: verdicts 0.750, floor 0.8'],
  ],
  [
    'a file that is gone',
    { ...FLOORS, files: { 'b.jsonl': NONE } },
    ['b.jsonl: has floors, but was not measured'],
  ],
  [
    'marks without a claim',
    { ...FLOORS, marked: { ...FLOORS.marked, plant: 19 } },
    ['sentences without a claim, plant pages: 20.0 of 1,000 marked, ceiling 19'],
  ],
])('%s', (_, floors, broken) => expect(brokenFloors(measured, floors)).toEqual(broken));

test.each([
  ['relevance', false, true],
  ['date', true, false],
])('a page whose %s is wrong', (what, relevance, date) => {
  const pages = [{ ...line('page.html'), relevance, date, unread: [], units: [] }];
  expect(brokenFloors({ ...measured, pages }, FLOORS)).toEqual([`page.html: its ${what} is read wrongly`]);
});

test('a rate that is no number does not keep its floor', () => {
  const allPages = toLine('all pages', []);
  expect(brokenFloors({ ...measured, allPages }, FLOORS)).toHaveLength(3);
});

test('floors are raised to a point below what was measured, and never lowered', () => {
  const floors = {
    ...FLOORS,
    groups: { all: { ...NONE, recall: 0.9 }, unread: NONE },
    files: {},
    marked: { plant: 30, other: 10, unrelated: 0 },
  };
  const below = { precision: 0.79, recall: 0.79, verdicts: 0.74 };
  expect(raisedFloors(measured, floors)).toEqual({
    groups: { all: { ...below, recall: 0.9 }, unread: below },
    files: { 'a.jsonl': below },
    pages: below,
    marked: { plant: 21, other: 0, unrelated: 0 },
  });
});
