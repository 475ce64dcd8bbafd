import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDateLine,
  parseStamp,
  parseWritten,
} from '../../../../../entrypoints/checker.content/read-page/written-date';

describe('machine-readable dates', () => {
  test.each([
    ['2024-03-28', '2024-03-28'],
    ['2024-03-28T06:00:00+00:00', '2024-03-28'],
    ['2024-03-28T06:00:00Z', '2024-03-28'],
    ['2024-03-28 06:00:00', '2024-03-28'],
    ['2024-03-28T23:59', '2024-03-28'],
    ['20240328', '2024-03-28'],
    // British Summer Time: the last hour of a day by UTC is the next day in London.
    ['2024-07-01T23:30:00.000Z', '2024-07-02'],
    ['2024-12-01T23:30:00.000Z', '2024-12-01'],
    ['2024-02-06T23:55:00-05:00', '2024-02-07'],
    ['2024-02-06T00:30:00+0100', '2024-02-05'],
    ['2024-06-12T00:30:00+01', '2024-06-12'],
    ['2024-06-12T00:30 BST', '2024-06-12'],
    ['Thu, 28 Mar 2024 06:00:00 GMT', '2024-03-28'],
    ['Thu Mar 28 2024 06:00:00 GMT+0000', '2024-03-28'],
    ['1711605600', '2024-03-28'],
    ['1711605600000', '2024-03-28'],
    ['12 March 2024', '2024-03-12'],
    ['2024-02-30', null],
    ['0000-00-00 00:00:00', null],
    ['yesterday', null],
    ['', null],
    ['2 days ago', null],
  ])('%s → %s', (text, expected) => {
    expect(parseStamp(text)).toBe(expected);
  });
});

describe('dates written for people', () => {
  test.each([
    ['28th March 2024', '2024-03-28'],
    ['28 March 2024, 06:00', '2024-03-28'],
    ['Published 28th March 2024', '2024-03-28'],
    ['Mar 28, 2024', '2024-03-28'],
    ['March 28 2024', '2024-03-28'],
    ['Thursday, March 28th, 2024', '2024-03-28'],
    ['Thursday 28 March 2024 06.00 GMT', '2024-03-28'],
    ['06:00, 28 MAR 2024', '2024-03-28'],
    ['28/03/2024', '2024-03-28'],
    ['28.03.24', '2024-03-28'],
    ['28-Mar-2024', '2024-03-28'],
    ['2024/03/28', '2024-03-28'],
    ['3 Sept. 2024', '2024-09-03'],
    ['1st of May, 2024', '2024-05-01'],
    ['in the House at 11:30 am on 4 February 2025', '2025-02-04'],
    ['4 May 2024, updated 6 May 2024', '2024-05-04'],
    // Without its year a date is none.
    ['28th March', null],
    ['March 2024', null],
    ['31 February 2024', null],
    ['13/13/2024', null],
    ['call 01325 28 03 24', null],
    ['version 1.2.2024.7', null],
  ])('%s → %s', (text, expected) => {
    expect(parseWritten(text)).toBe(expected);
  });
});

describe('lines that hold nothing but a date', () => {
  test.each([
    ['Thursday 28 March 2024 06.00 GMT', true],
    ['8:42 a.m. EDT October 3, 2014', true],
    ['Published: 28th March 2024', true],
    ['The works opened on 28 March 2015 and will close.', false],
    ['Thursday', false],
  ])('%s → %s', (text, expected) => {
    expect(isDateLine(text)).toBe(expected);
  });
});

test('whatever the text: a day of the calendar or nothing', () => {
  const calendarDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
  const dated = fc.stringMatching(/^[0-9A-Za-z :/.,T+Z-]{0,40}$/);
  fc.assert(
    fc.property(fc.oneof(dated, fc.string({ unit: 'binary' })), (text) => {
      for (const date of [parseStamp(text), parseWritten(text)]) {
        if (date !== null) expect(date).toMatch(calendarDay);
      }
    }),
    { numRuns: 500 },
  );
});
