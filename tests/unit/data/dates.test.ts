import { describe, expect, test } from 'vitest';
import { readDate } from '../../../data/build/dates';

const dates: readonly (readonly [unknown, string, string])[] = [
  ['2024-04-16', '2024-04-16', '2024-04-16'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  [2015, '2015-01-01', '2015-12-31'],
  ['2015', '2015-01-01', '2015-12-31'],
  [{ earliest: '2024-03-25', latest: '2024-04-05' }, '2024-03-25', '2024-04-05'],
  [{ earliest: 2015, latest: '2016-02' }, '2015-01-01', '2016-02-29'],
];

describe('readDate', () => {
  test.each(dates)('reads %j', (value, earliest, latest) => {
    expect(readDate(value)).toEqual({ interval: { earliest, latest } });
  });

  test.each([
    '2023-02-29',
    '2024-00',
    '2024-13-01',
    '2024-4-1',
    '24-04-01',
    'April 2024',
    '2024-04-16T10:00',
    '',
    20,
    null,
    true,
    ['2024'],
    { earliest: '2024-04-31', latest: '2024-05-01' },
    { earliest: '2024-04', latest: 'later' },
    { earliest: '2024-04' },
  ])('takes %j for no date', (value) => {
    expect(readDate(value)).toEqual({ fault: expect.stringContaining('is not a date') });
  });

  test('takes an end before its beginning for reversed', () => {
    expect(readDate({ earliest: '2024-05', latest: '2024-04' })).toEqual({
      fault: 'the date is reversed: 2024-05-01 comes after 2024-04-30; swap the two',
    });
  });
});
