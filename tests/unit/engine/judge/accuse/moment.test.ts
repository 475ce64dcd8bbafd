/** Whether a page, or a clause of it, is on the time that the record speaks for. */
import { describe, expect, test } from 'vitest';
import { isWithin, ofAnotherTime } from '../../../../../engine/judge/accuse/moment';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import type { Speaks } from '../../../../../engine/model/record';
import { markedRun } from '../../marked-run';

const SPRING: Speaks = { from: '2024-03-01', to: '2024-05-31' };
const ONCE: Speaks = { from: '2024-04-17', to: null };
const ALWAYS: Speaks = { from: null, to: '2024-10-04' };

function judged(text: string, published: string | null, speaks: Speaks | null): Unproved | null {
  const sentence = markedRun(text, published);
  return ofAnotherTime({ ...sentence, published }, sentence.run, speaks);
}

describe('the page’s date, where the sentence gives none', () => {
  test.each<[published: string | null, speaks: Speaks | null, expected: Unproved | null]>([
    ['2024-04-12', SPRING, null],
    ['2024-03-01', SPRING, null],
    ['2024-02-29', SPRING, 'another-time'],
    ['2024-06-01', SPRING, 'another-time'],
    [null, SPRING, 'undated'],
    // What happened once stays as it was.
    ['2025-02-01', ONCE, null],
    [null, ONCE, null],
    ['2024-04-01', ONCE, 'another-time'],
    ['2019-01-01', ALWAYS, null],
    // No date could change the answer.
    ['2019-01-01', null, null],
    [null, null, null],
  ])('%s', (published, speaks, expected) =>
    expect(judged('It has [[500 workers]].', published, speaks)).toBe(expected),
  );
});

describe('the sentence’s own time', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['In April 2024 it had [[500 workers]].', null],
    ['In 2019 it had [[500 workers]].', 'another-time'],
    ['In 2019, when the line was full, it had [[500 workers]].', 'another-time'],
    // A bound dates nothing: it has them now.
    ['Since 2019 it has had [[500 workers]].', null],
    ['It once had [[500 workers]].', 'another-time'],
    ['It had [[500 workers]] at the time.', 'another-time'],
    ['It used to have [[500 workers]].', 'another-time'],
    ['Talks had earlier [[broken down]].', 'another-time'],
    ['It has [[500 workers]], down from 900.', 'another-time'],
  ])('%s', (text, expected) => expect(judged(text, '2024-04-12', SPRING)).toBe(expected));

  test('a date among the words compared is not when they are told', () =>
    expect(judged('The works opened [[in 2012]].', '2024-04-12', SPRING)).toBeNull());

  test('brings a page of another time into the record’s', () => {
    expect(judged('In April 2024 it had [[500 workers]].', '2025-03-01', SPRING)).toBeNull();
    expect(judged('In April 2024 it had [[500 workers]].', '2025-03-01', null)).toBeNull();
  });
});

test.each<[earliest: string, latest: string, expected: boolean]>([
  ['2024-05-31', '2024-06-30', true],
  ['2024-06-01', '2024-06-30', false],
  ['2023-01-01', '2024-03-01', true],
])('%s to %s is within spring: %s', (earliest, latest, expected) =>
  expect(isWithin({ earliest, latest }, SPRING)).toBe(expected),
);
