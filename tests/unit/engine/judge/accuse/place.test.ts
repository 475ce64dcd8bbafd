/** Whether what is told is told of the story's own subject. */
import { describe, expect, test } from 'vitest';
import { isOfNeighbour, type Neighbourhood, ofAnotherPlace } from '../../../../../engine/judge/accuse/place';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import { ownersOf } from '../../../../../engine/read/owner';
import type { Subject } from '../../../../../engine/read/subject';
import { conceptFinder } from '../../concept-finder';
import { markedRun } from '../../marked-run';
import { FINDERS, PROFILE } from '../../people';
import { claim } from '../../small-record';

const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    mill: ['Brook Mill', 'Brook'],
    works: ['works', 'mill'],
    quarry: ['quarry', 'stone pit'],
    rival: ['Thornby Mill'],
  }),
};
const owners = ownersOf({ mill: ['mill', 'works'], quarry: ['quarry'] });
const NEIGHBOURHOOD: Neighbourhood = {
  subject: {
    alone: [{ id: 'mill', words: ['Brook Mill'], unless: [] }],
    shared: [],
    trade: [],
    here: ['mill'],
    elsewhere: ['rival'],
  },
  owners,
  scope: {
    owners,
    ownerOfTopic: new Map([
      ['work', 'mill'],
      ['stone', 'quarry'],
    ]),
    times: PROFILE.times,
  },
};

function judged(text: string, topic = 'jobs', named: Subject = 'named', before?: string): Unproved | null {
  const sentence = markedRun(text, '2024-06-12', finders);
  const question = { claim: claim('date', { topic }), sentence, clauses: sentence.clauses };
  const previous = before === undefined ? null : markedRun(`[[${before}]]`, '2024-06-12', finders);
  return ofAnotherPlace(question, { subject: named, previous }, sentence.run, NEIGHBOURHOOD);
}

describe('what the sentence names', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[opened]] in 1991.', null],
    ['Brook Mill [[opened]] in 1991.', null],
    // The subject's own noun is no neighbour's.
    ['The mill [[opened]] in 1991.', null],
    ['Thornby Mill [[opened]] in 1991.', 'another-owner'],
    ['The quarry [[opened]] in 1991.', 'another-owner'],
    // The town is the subject's and the neighbour's.
    ['The quarry at Brook [[opened]] in 1991.', 'another-owner'],
    ['The quarry, beside Brook Mill, [[opened]] in 1991.', null],
    // A neighbour's clause, whatever the next one names.
    ['The quarry [[opened]] in 1991, and Brook Mill is older.', 'another-owner'],
    ['Brook Mill and the quarry [[opened]] in 1991.', null],
    // The clause before has what opened.
    ['The quarry was sold, after [[opening]] in 1991.', 'another-owner'],
  ])('%s', (text, expected) => expect(judged(text)).toBe(expected));
});

test('a claim on a neighbour is of the neighbour', () => {
  expect(judged('The quarry [[opened]] in 1991.', 'stone')).toBeNull();
  expect(isOfNeighbour(claim('date', { topic: 'stone' }), NEIGHBOURHOOD)).toBe(true);
  expect(isOfNeighbour(claim('date', { topic: 'work' }), NEIGHBOURHOOD)).toBe(false);
  expect(isOfNeighbour(claim('date', { topic: 'jobs' }), NEIGHBOURHOOD)).toBe(false);
});

test('a sentence that names nothing is of what the one before named', () => {
  expect(judged('It [[opened]] in 1991.', 'jobs', 'elsewhere', 'Thornby Mill is old.')).toBe('another-owner');
  expect(judged('It [[opened]] in 1991.', 'jobs', 'carried', 'Brook Mill is old.')).toBeNull();
});
