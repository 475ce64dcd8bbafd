import { expect, test } from 'vitest';
import { parseRoute, routeHash } from '../../../../entrypoints/record/route';

test.each([
  ['', 'timeline', null],
  ['#', 'timeline', null],
  ['#claims', 'claims', null],
  ['#/claims', 'claims', null],
  ['#claim/plant-jobs', 'claims', { kind: 'claim', id: 'plant-jobs' }],
  ['#/claim/plant-jobs', 'claims', { kind: 'claim', id: 'plant-jobs' }],
  ['#person/louise-haigh', 'people', { kind: 'person', id: 'louise-haigh' }],
  ['#event/plant-opened', 'timeline', { kind: 'event', id: 'plant-opened' }],
  ['#source/a', 'sources', { kind: 'source', id: 'a' }],
  ['#compare/plant-jobs', 'claims', { kind: 'compare', id: 'plant-jobs' }],
  ['#compare/jobs/one/other', 'claims', { kind: 'compare', id: 'jobs/one/other' }],
  ['#claim/jobs/one', 'claims', { kind: 'claim', id: 'jobs' }],
  ['#claim/', 'timeline', null],
  ['#claim', 'timeline', null],
  ['#constructor/x', 'timeline', null],
  ['#claim/a%20b', 'claims', { kind: 'claim', id: 'a b' }],
  ['#claim/%E0%A4%A', 'claims', { kind: 'claim', id: '%E0%A4%A' }],
])('%s', (hash, view, place) => {
  expect(parseRoute(hash)).toEqual({ view, place });
});

test('an address leads back to where it was made', () => {
  expect(parseRoute(routeHash('people'))).toEqual({ view: 'people', place: null });
  const place = { kind: 'claim', id: 'plant-jobs' } as const;
  expect(parseRoute(routeHash(place)).place).toEqual(place);
});
