/** Which floors a run falls through. */
import { expect, test } from 'vitest';
import { toLine } from '../../../../scripts/evaluate/figures';
import { acceptedFloors, brokenFloors, type Floors, raisedFloors } from '../../../../scripts/evaluate/floors';
import { smallFigures } from './figures-of';

const NONE = { precision: 0, recall: 0, verdicts: 0 };
const FLOORS: Floors = {
  groups: { storyYear: NONE, real: NONE, invented: NONE, unread: NONE },
  pages: NONE,
  accusations: { rightReal: 0, rightAltered: 0, madeAltered: 0 },
  ceilings: {
    marked: { storyYear: 500, elsewhere: 0, plant: 500, other: 0, unrelated: 0 },
    falseAccusations: 50,
  },
  lowered: [],
};

/** Precision and recall 0.75, right verdicts 2 of 3; of claim-free sentences half marked. */
const figures = smallFigures();
const allPages = { ...figures.groups.invented, name: 'all pages' };
const page = { ...allPages, name: 'page.html', relevance: true, date: true, unread: [], units: [] };
const measured = { figures, allPages, pages: [page] };

test.each<[string, Floors, string[]]>([
  ['nothing but ceilings just kept', FLOORS, []],
  ['floors just kept', { ...FLOORS, pages: { precision: 0.75, recall: 0.75, verdicts: 0.66 } }, []],
  [
    'a group in two rates',
    { ...FLOORS, groups: { ...FLOORS.groups, real: { precision: 0.8, recall: 0.7, verdicts: 0.7 } } },
    ['all real coverage: precision 0.750, floor 0.8', 'all real coverage: verdicts 0.667, floor 0.7'],
  ],
  ['pages', { ...FLOORS, pages: { ...NONE, recall: 0.76 } }, ['all pages: recall 0.750, floor 0.76']],
  [
    'accusations',
    { ...FLOORS, accusations: { rightReal: 0.6, rightAltered: 1, madeAltered: 0.4 } },
    [
      'accusations on real coverage that are right: 0.500, floor 0.6',
      'accusations due on altered text that are made: 0.333, floor 0.4',
    ],
  ],
  [
    'marks without a claim',
    {
      ...FLOORS,
      ceilings: { ...FLOORS.ceilings, marked: { ...FLOORS.ceilings.marked, plant: 499 } },
    },
    ['sentences without a claim, invented, pages about the plant: 500.0 of 1,000 marked, ceiling 499'],
  ],
  [
    'false accusations',
    { ...FLOORS, ceilings: { ...FLOORS.ceilings, falseAccusations: 49.9 } },
    ['false accusations in 100 real pages: 50.0, ceiling 49.9'],
  ],
])('%s', (_, floors, broken) => expect(brokenFloors(measured, floors)).toEqual(broken));

test.each([
  ['relevance', false, true],
  ['date', true, false],
])('a page whose %s is wrong', (what, relevance, date) => {
  const pages = [{ ...page, relevance, date }];
  expect(brokenFloors({ ...measured, pages }, FLOORS)).toEqual([`page.html: its ${what} is read wrongly`]);
});

test('a rate that is no number does not keep its floor', () => {
  expect(brokenFloors({ ...measured, allPages: toLine('all pages', []) }, FLOORS)).toHaveLength(3);
});

test('floors are raised to a little below what was measured, ceilings lowered, and neither the other way', () => {
  const below = { precision: 0.74, recall: 0.74, verdicts: 0.656 };
  const floors = {
    ...FLOORS,
    groups: { ...FLOORS.groups, unread: { ...NONE, recall: 0.9 } },
    ceilings: {
      marked: { storyYear: 1000, elsewhere: 10, plant: 20, other: 10, unrelated: 0 },
      falseAccusations: 100,
    },
  };
  expect(raisedFloors(measured, floors)).toEqual({
    groups: { storyYear: below, real: below, invented: below, unread: { ...below, recall: 0.9 } },
    pages: below,
    accusations: { rightReal: 0.49, rightAltered: 0.99, madeAltered: 0.323 },
    ceilings: {
      marked: { storyYear: 501, elsewhere: 0, plant: 20, other: 0, unrelated: 0 },
      falseAccusations: 50.7,
    },
    lowered: [],
  });
});

test('floors are lowered only with a reason, which stands in the file with what was lost', () => {
  const floors = {
    ...FLOORS,
    pages: { precision: 0.8, recall: 0.745, verdicts: 0.5 },
    ceilings: { ...FLOORS.ceilings, marked: { ...FLOORS.ceilings.marked, plant: 300 } },
  };
  const accepted = acceptedFloors(measured, floors, 'two harder files joined');
  expect(accepted.pages).toEqual({ precision: 0.74, recall: 0.745, verdicts: 0.656 });
  expect(accepted.ceilings.marked.plant).toBe(501);
  expect(brokenFloors(measured, accepted)).toEqual([]);
  expect(accepted.lowered).toEqual([
    { what: brokenFloors(measured, floors).join('; '), why: 'two harder files joined' },
  ]);
  expect(raisedFloors(measured, floors).pages.precision).toBe(0.8);
});
