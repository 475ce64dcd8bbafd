/** Reckoning with days, free of clocks and time zones. */
import { describe, expect, test } from 'vitest';
import {
  between,
  dayFrom,
  dayOf,
  isoOf,
  monthInterval,
  overlap,
  partsOf,
  yearInterval,
} from '../../../../engine/language/days';
import type { Interval } from '../../../../engine/model/record';

test.each(['1970-01-01', '2000-02-29', '2024-02-29', '2024-03-31', '2024-10-27', '2024-12-31'])(
  '%s comes back from its number',
  (date) => expect(isoOf(dayOf(date))).toBe(date),
);

test('the first day is 1 January 1970', () => expect(dayOf('1970-01-01')).toBe(0));

test.each([
  [2024, 4, 16, '2024-04-16'],
  [2024, 3, 0, '2024-02-29'],
  [2024, 13, 1, '2025-01-01'],
  [2024, 2, 30, '2024-03-01'],
])('%d-%d-%d is %s', (year, month, day, expected) => expect(isoOf(dayFrom(year, month, day))).toBe(expected));

test('a day has its weekday', () => {
  expect(partsOf(dayOf('2024-04-16'))).toEqual({ year: 2024, month: 4, day: 16, weekday: 2 });
});

test('months and years are whole', () => {
  expect(monthInterval(2024, 2)).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
  expect(monthInterval(2024, 12)).toEqual({ earliest: '2024-12-01', latest: '2024-12-31' });
  expect(yearInterval(2015)).toEqual({ earliest: '2015-01-01', latest: '2015-12-31' });
});

describe('overlap', () => {
  const april: Interval = monthInterval(2024, 4);
  test.each([
    ['the last day', between(dayOf('2024-04-30'), dayOf('2024-05-02')), true],
    ['the day after', between(dayOf('2024-05-01'), dayOf('2024-05-02')), false],
    ['a day within', between(dayOf('2024-04-16'), dayOf('2024-04-16')), true],
    ['the whole year', yearInterval(2024), true],
    ['another year', yearInterval(2023), false],
  ])('with %s: %s', (_, other, expected) => {
    expect(overlap(april, other)).toBe(expected);
    expect(overlap(other, april)).toBe(expected);
  });
});
