/** Dates in every usual form, relative ones against a page of Thursday 18 April 2024. */
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../../engine/language/date-mention';
import { findDates } from '../../../../engine/language/dates';
import { dayOf } from '../../../../engine/language/days';
import { FINDERS } from '../people';
import { covered, wordsIn } from '../words-of';

const PAGE = '2024-04-18';

/** A page of a date, or of none, in a story of 2024. */
const on = (published: string | null) => ({
  ...FINDERS.dates,
  today: published === null ? null : dayOf(published),
});

/** The dates of a text: words covered, first and last day, how closely given. */
function datesIn(text: string, published: string | null = PAGE): string[] {
  const words = wordsIn(text);
  return findDates(words, on(published)).map(
    (date) => `${covered(words, date)} = ${days(date)} (${date.grain}${date.dated ? '' : ', no year'})`,
  );
}

function days({ when }: DateMention): string {
  if (when === null) return 'unknown';
  return when.earliest === when.latest ? when.earliest : `${when.earliest} to ${when.latest}`;
}

type Case = readonly [text: string, expected: string];

const DAYS: readonly Case[] = [
  ['on April 16', 'April 16 = 2024-04-16 (day, no year)'],
  ['on 16 April', '16 April = 2024-04-16 (day, no year)'],
  ['on the 16th of April', '16 th of April = 2024-04-16 (day, no year)'],
  ['on 16th April 2024', '16 th April 2024 = 2024-04-16 (day)'],
  ['April 16, 2024', 'April 16 2024 = 2024-04-16 (day)'],
  ['on Tuesday (April 16)', 'Tuesday April 16 = 2024-04-16 (day, no year)'],
  ['on Tuesday, 16 April, they met', 'Tuesday 16 April = 2024-04-16 (day, no year)'],
  ['Fri 27 Sept 2024', 'Fri 27 Sept 2024 = 2024-09-27 (day)'],
  ['on 16/04/2024', '16 04 2024 = 2024-04-16 (day)'],
  ['on 16/4/24', '16 4 24 = 2024-04-16 (day)'],
  ['on 2024-04-16', '2024 04 16 = 2024-04-16 (day)'],
  ['on 30 December', '30 December = 2023-12-30 (day, no year)'],
  ['on May 2', 'May 2 = 2024-05-02 (day, no year)'],
];

const CALENDAR: readonly Case[] = [
  ['in October 2024', 'October 2024 = 2024-10-01 to 2024-10-31 (month)'],
  ['by October', 'October = 2024-10-01 to 2024-10-31 (month, no year)'],
  ['since March', 'March = 2024-03-01 to 2024-03-31 (month, no year)'],
  ['last March', 'March = 2024-03-01 to 2024-03-31 (month)'],
  ['last October', 'October = 2023-10-01 to 2023-10-31 (month)'],
  ['next March', 'March = 2025-03-01 to 2025-03-31 (month)'],
  ['in mid-April', 'April = 2024-04-01 to 2024-04-30 (month, no year)'],
  ['spring 2024', 'spring 2024 = 2024-03-01 to 2024-05-31 (season)'],
  ['in spring of 2024', 'spring of 2024 = 2024-03-01 to 2024-05-31 (season)'],
  ['in the autumn', 'autumn = 2024-09-01 to 2024-11-30 (season, no year)'],
  ['last summer', 'summer = 2023-06-01 to 2023-08-31 (season)'],
  ['this summer', 'summer = 2024-06-01 to 2024-08-31 (season)'],
  ['in winter 2023', 'winter 2023 = 2023-12-01 to 2024-02-29 (season)'],
  ['between 2014 and 2016', '2014 and 2016 = 2014-01-01 to 2016-12-31 (year)'],
  ['from 2014 to 2016', '2014 to 2016 = 2014-01-01 to 2016-12-31 (year)'],
  ['in 2014 or 2015', '2014 or 2015 = 2014-01-01 to 2015-12-31 (year)'],
  ['in 2014–2016', '2014 2016 = 2014-01-01 to 2016-12-31 (year)'],
  ['in 2014-16', '2014 16 = 2014-01-01 to 2016-12-31 (year)'],
  ['between March 2014 and June 2016', 'March 2014 and June 2016 = 2014-03-01 to 2016-06-30 (month)'],
  ['after 2014', '2014 = 2014-01-01 to 2099-12-31 (year)'],
  [
    'will be ten years old in September 2025',
    'ten years old in September 2025 = 2015-09-01 to 2015-09-30 (month)',
  ],
  ['opened in 2015', '2015 = 2015-01-01 to 2015-12-31 (year)'],
];

const TOLD: readonly Case[] = [
  ['today', 'today = 2024-04-18 (day)'],
  ['yesterday', 'yesterday = 2024-04-17 (day)'],
  ['last night', 'last night = 2024-04-17 (day)'],
  ['tomorrow', 'tomorrow = 2024-04-19 (day)'],
  ['this morning', 'this morning = 2024-04-18 (day)'],
  ['on Tuesday', 'Tuesday = 2024-04-16 (day)'],
  ['Tuesday’s meeting', 'Tuesday’s = 2024-04-16 (day)'],
  ['on Thursday', 'Thursday = 2024-04-18 (day)'],
  ['next Friday', 'Friday = 2024-04-19 (day)'],
  ['last week', 'last week = 2024-04-08 to 2024-04-14 (week)'],
  ['this week', 'this week = 2024-04-15 to 2024-04-21 (week)'],
  ['next month', 'next month = 2024-05-01 to 2024-05-31 (month)'],
  ['last year', 'last year = 2023-01-01 to 2023-12-31 (year)'],
  ['earlier this year', 'this year = 2024-01-01 to 2024-12-31 (year)'],
  ['two weeks ago', 'two weeks ago = 2024-03-31 to 2024-04-08 (span)'],
  ['a fortnight ago', 'a fortnight ago = 2024-03-28 to 2024-04-11 (span)'],
  ['six months earlier', 'six months earlier = 2023-10-03 to 2023-11-02 (span)'],
  ['nine years ago', 'nine years ago = 2014-10-18 to 2015-10-19 (span)'],
  ['almost a decade after it opened', 'a decade after = 2012-04-18 to 2016-04-17 (span)'],
  ['within 12 months', '12 months = 2024-04-18 to 2025-04-18 (span)'],
  ['within a year', 'a year = 2024-04-18 to 2025-04-18 (span)'],
  ['inside twelve months', 'twelve months = 2024-04-18 to 2025-04-18 (span)'],
  ['over the next two years', 'two years = 2024-04-18 to 2026-04-19 (span)'],
];

const CLOSES = [
  'by the end of the year',
  'by the end of 2024',
  'at the end of this year',
  'by the close of 2024',
  'at the back of 2024',
  'by year-end',
  'by year’s end',
  'before the year is out',
  'before 2024 is out',
  'by Christmas',
  'before Christmas 2024',
  'before 2025',
  'before the new year',
];

test.each([...DAYS, ...CALENDAR, ...TOLD])('%s', (text, expected) => {
  expect(datesIn(text)).toEqual([expected]);
});

test.each(CLOSES)('%s is the last quarter of 2024', (text) => {
  expect(findDates(wordsIn(text), on(PAGE))).toEqual([
    expect.objectContaining({ when: { earliest: '2024-10-01', latest: '2024-12-31' }, dated: true }),
  ]);
});

test('the new year begins after the old one', () => {
  expect(datesIn('in the new year')).toEqual(['new year = 2025-01-01 to 2025-03-31 (span)']);
  expect(datesIn('at the end of next year')).toEqual(['end of next year = 2025-10-01 to 2025-12-31 (span)']);
});

describe('what is no date', () => {
  test.each([
    'it may be',
    'Theresa May said',
    'May the best bid win',
    'March on Whitehall',
    '2015 staff',
    '2,015 staff',
    '£2015',
    'in the 1990s',
    'an end to it',
    'for two years',
    'a week of talks',
    'several years ago',
    'nine thousand years ago',
    'on 45/45/2024',
    '16/04',
    '',
  ])('%j', (text) => expect(datesIn(text).filter((date) => !date.startsWith('2024 ='))).toEqual([]));

  test('the thirty-first of April', () => {
    expect(datesIn('on 31 April')).toEqual(['April = 2024-04-01 to 2024-04-30 (month, no year)']);
  });
});

describe('a page without a date', () => {
  test.each([
    ['on Tuesday', 'Tuesday = unknown (day, no year)'],
    ['last week', 'last week = unknown (week, no year)'],
    ['yesterday', 'yesterday = unknown (day, no year)'],
    ['nine years ago', 'nine years ago = unknown (span, no year)'],
    ['on 16 April', '16 April = 2024-04-16 (day, no year)'],
    ['last summer', 'summer = 2024-06-01 to 2024-08-31 (season, no year)'],
  ])('%s', (text, expected) => expect(datesIn(text, null)).toEqual([expected]));
});

test.each([
  ['in July', '2024-09-30', '2024-07'],
  ['in July', '2025-12-01', '2025-07'],
  ['in January', '2024-12-10', '2025-01'],
  ['last spring', '2024-09-30', '2024-03'],
  ['last spring', '2024-04-18', '2023-03'],
])('%s on a page of %s begins in %s', (text, published, month) => {
  expect(findDates(wordsIn(text), on(published))[0]?.when?.earliest.slice(0, 7)).toBe(month);
});

test('several dates of a sentence come in order and never overlap', () => {
  expect(datesIn('Opened in 2015, it had until October, or within 12 months, they said on Tuesday')).toEqual([
    '2015 = 2015-01-01 to 2015-12-31 (year)',
    'October = 2024-10-01 to 2024-10-31 (month, no year)',
    '12 months = 2024-04-18 to 2025-04-18 (span)',
    'Tuesday = 2024-04-16 (day)',
  ]);
});

describe('told from the date before it', () => {
  test.each<Case>([
    ['On 16 April they met, and a day later they left', '2024-04-17'],
    ['On 16 April they met; two days later they left', '2024-04-18'],
    ['On 16 April they met and the next day they left', '2024-04-17'],
    ['On 16 April they met, a week earlier they wrote', '2024-04-09'],
    ['In September 2024 it closed, two weeks later it opened', '2024-09-15 to 2024-10-14'],
  ])('%s', (text, expected) => {
    const dates = findDates(wordsIn(text), on(PAGE));
    expect(dates.map(({ fromAnother }) => fromAnother ?? false)).toEqual([false, true]);
    expect(dates.slice(1).map(days)).toEqual([expected]);
  });
  test('without one before it, it is none', () => {
    expect(datesIn('A day later they left')).toEqual([]);
  });
});
