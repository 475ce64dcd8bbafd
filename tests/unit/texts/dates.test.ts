import { describe, expect, test } from 'vitest';
import { intervalText, seasonsText } from '../../../texts/dates';

describe('intervalText', () => {
  test.each([
    ['2024-04-16', '2024-04-16', '16 April 2024'],
    ['2024-04-17', '2024-04-18', '17 or 18 April 2024'],
    ['2024-04-30', '2024-05-01', '30 April 2024 or 1 May 2024'],
    ['2024-04-01', '2024-04-30', 'April 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2024-12-01', '2024-12-31', 'December 2024'],
    ['2015-01-01', '2015-12-31', '2015'],
  ])('%s to %s', (earliest, latest, expected) => {
    expect(intervalText({ earliest, latest })).toBe(expected);
  });

  test('other spans by first and last day', () => {
    // The spaces around the dash are the locale's own business.
    const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
    expect(plain(intervalText({ earliest: '2024-05-28', latest: '2024-07-03' }))).toBe('28 May–3 July 2024');
    expect(plain(intervalText({ earliest: '2024-04-01', latest: '2024-04-07' }))).toBe('1–7 April 2024');
  });
});

describe('seasonsText', () => {
  test.each([
    ['2024-04-01', '2024-10-04', 'spring to autumn 2024'],
    ['2024-03-01', '2024-05-31', 'spring 2024'],
    ['2023-11-30', '2024-06-01', 'autumn 2023 to summer 2024'],
    ['2024-01-01', '2024-02-01', 'winter 2024'],
  ])('%s to %s', (from, to, expected) => {
    expect(seasonsText(from, to)).toBe(expected);
  });
});
