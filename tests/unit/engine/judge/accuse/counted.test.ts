/** Whether a number counts what the claim counts. */
import { describe, expect, test } from 'vitest';
import { countsAnother } from '../../../../../engine/judge/accuse/counted';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import type { FigureQuestion } from '../../../../../engine/model/dataset';
import { conceptFinder } from '../../concept-finder';
import { markedRun } from '../../marked-run';
import { FINDERS } from '../../people';

const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    works: ['works', 'factory', 'Newton'],
    brook: ['Brook'],
    chain: ['supply chain', 'suppliers'],
    employ: ['employs', 'work at'],
    orders: ['left to build'],
    talks: ['talks'],
    saved: ['saved'],
    worth: ['worth', 'value'],
    spent: ['wrote off', 'sales', 'invested'],
  }),
};
const OWNERS = new Map([
  ['works', new Set(['works'])],
  ['brook', new Set(['brook'])],
  ['suppliers', new Set(['chain'])],
]);
const JOBS: FigureQuestion = {
  unit: 'jobs',
  owner: 'works',
  ofSubject: true,
  within: 'works',
  beside: ['works', 'suppliers'],
  forecast: false,
  remaining: false,
  notBy: [],
  shownBy: ['employ'],
};
const TRAINS: FigureQuestion = { ...JOBS, unit: 'trains', shownBy: ['orders'] };
const DEPENDENT: FigureQuestion = { ...JOBS, owner: 'suppliers', ofSubject: false, shownBy: ['chain'] };
const AT_BROOK: FigureQuestion = {
  ...JOBS,
  owner: 'brook',
  ofSubject: false,
  within: 'brook',
  beside: ['brook'],
  shownBy: ['saved'],
};
const MONTHS: FigureQuestion = { ...JOBS, unit: 'years', owner: null, within: null, shownBy: ['talks'] };

/** What becomes of the last number of a sentence. */
function counted(text: string, asked: FigureQuestion): Unproved | null {
  const sentence = markedRun(text, '2024-06-12', finders);
  const quantity = sentence.quantities.at(-1);
  if (!quantity) throw new Error(`No number in “${text}”`);
  return countsAnother(sentence, quantity, asked, OWNERS);
}

describe('people at the works', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[employs]] 500 people.', null],
    ['The works [[has]] 500 jobs.', null],
    ['500 jobs at the works [[are]] at risk.', null],
    ['The works [[could]] lose 500 jobs.', null],
    // A part of the whole, or what comes on top of it.
    ['The works [[employs]] 500 of its people from the town.', 'counts-another'],
    ['The works [[employs]] another 500 people.', 'counts-another'],
    ['The works [[has]] 500 new jobs.', 'counts-another'],
    ['The works [[has]] 200 jobs, on top of the 500 jobs of last year.', 'counts-another'],
    // Cut, created, or there for something else.
    ['The works [[cut]] 500 jobs.', 'counts-another'],
    ['The works [[created]] 500 jobs.', 'counts-another'],
    ['Some 500 people [[marched]] to the works.', 'counts-another'],
    // Somebody else's.
    ['Brook [[employs]] 500 people.', 'another-owner'],
    ['The works waits, while Brook [[has]] 500 jobs.', 'another-owner'],
    // Denied, foretold.
    ['The works does not [[employ]] 500 people.', 'denied'],
    ['The works will [[employ]] 500 people.', 'forecast'],
    // "People" alone are of anything.
    ['The works [[saw]] 500 people.', 'not-predicated'],
  ])('%s', (text, expected) => expect(counted(text, JOBS)).toBe(expected));
});

describe('trains, which need a predicate', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[has]] 65 trains left to build.', null],
    ['The works [[showed]] 65 trains.', 'not-predicated'],
    ['The works [[has]] the last 65 trains.', 'counts-another'],
  ])('%s', (text, expected) => expect(counted(text, TRAINS)).toBe(expected));
});

describe('what the works is worth', () => {
  const worth: FigureQuestion = { ...JOBS, unit: 'pounds', shownBy: ['worth'], notBy: ['spent'] };
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[is]] worth £90m to the country.', null],
    ['The owners wrote off the £90m that the works [[was]] worth.', 'counts-another'],
    ['The works [[lost]] £90m of its sales.', 'counts-another'],
    ['The works [[had]] £90m invested in it.', 'counts-another'],
  ])('%s', (text, expected) => expect(counted(text, worth)).toBe(expected));
});

describe('trains that are left', () => {
  const left: FigureQuestion = { ...TRAINS, remaining: true };
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[has]] 46 more trains left to build.', null],
    ['The works [[has]] the remaining 46 trains left to build.', null],
    ['The works [[has]] 46 of its trains left to build.', 'counts-another'],
  ])('%s', (text, expected) => expect(counted(text, left)).toBe(expected));
});

describe('what depends on the works', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['Its suppliers [[have]] 3,000 jobs.', null],
    ['Another 3,000 jobs in the supply chain [[hang]] on it.', null],
    ['The works [[supports]] 3,000 jobs.', 'another-owner'],
  ])('%s', (text, expected) => expect(counted(text, DEPENDENT)).toBe(expected));
});

describe('a neighbour in the same place', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['Buying Brook [[saved]] 300 jobs.', null],
    ['Buying Newton’s Brook factory [[saved]] 300 jobs.', null],
    ['Buying the Brook factory in Newton [[saved]] 300 jobs.', null],
    ['Buying Brook helped, and the works [[saved]] 300 jobs.', 'another-owner'],
  ])('%s', (text, expected) => expect(counted(text, AT_BROOK)).toBe(expected));
});

test('a length of time is nobody’s', () => {
  expect(counted('Brook and the works [[held]] talks for four years.', MONTHS)).toBeNull();
  expect(counted('Brook [[waited]] for four years.', MONTHS)).toBe('not-predicated');
});
