/** The day in the United Kingdom, around midnight there and in universal time. */
import { expect, test } from 'vitest';
import { ukDay } from '../../../../../entrypoints/checker.content/read-page/uk-day';

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

test.each([
  ['2024-07-18T22:59:59Z', '2024-07-18'],
  ['2024-07-18T23:00:00Z', '2024-07-19'],
  ['2024-07-19T00:30:00Z', '2024-07-19'],
  ['2024-01-18T23:59:59Z', '2024-01-18'],
  ['2024-12-31T23:30:00Z', '2024-12-31'],
  ['1970-01-10T23:30:00Z', '1970-01-11'],
])('at %s it is %s', (instant, day) => expect(ukDay(new Date(instant))).toBe(day));

test('at every half hour of a year it is the day of the browser’s own calendar', () => {
  const start = Date.UTC(2024, 0, 1);
  const instants = Array.from({ length: 366 * 48 }, (_, at) => new Date(start + at * 1_800_000));
  expect(instants.filter((instant) => ukDay(instant) !== LONDON.format(instant))).toEqual([]);
});
