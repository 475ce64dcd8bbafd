/** Whether it is this date that the clause tells of the very thing. */
import { describe, expect, test } from 'vitest';
import { notDated } from '../../../../../engine/judge/accuse/dated';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import type { DateQuestion } from '../../../../../engine/model/dataset';
import type { Speaks } from '../../../../../engine/model/record';
import { conceptFinder } from '../../concept-finder';
import { markedRun } from '../../marked-run';
import { FINDERS } from '../../people';

const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    works: ['works', 'factory'],
    open: ['opened', 'open'],
    build: ['building trains'],
    ends: ['run out'],
  }),
};
const OPENING: DateQuestion = { by: ['open'], of: ['works'], since: ['build'], forecast: false };
const ENDING: DateQuestion = { by: ['ends'], of: ['works'], since: [], forecast: true };
const STORY: Speaks = { from: '2024-03-01', to: '2024-10-04' };

function dated(text: string, asked: DateQuestion, published: string | null = '2024-06-12'): Unproved | null {
  const sentence = markedRun(text, published, finders);
  const date = sentence.dates.at(-1);
  if (!date) throw new Error(`No date in “${text}”`);
  return notDated({ ...sentence, published }, date, asked, STORY);
}

describe('an opening', () => {
  test.each<[text: string, expected: Unproved | null]>([
    ['The works [[opened]] in 2012.', null],
    ['The works, which [[opened]] in 2012, waits.', null],
    ['[[Opened]] in 2012, the works waits.', null],
    ['It [[opened]] in 2012.', null],
    // "Since" makes a start of what has been done ever since.
    ['The works has been [[building trains]] since 2012.', null],
    ['The works was [[building trains]] in 2012.', 'not-predicated'],
    // What the date opens, and what hangs on the noun before.
    ['June 2012: the works is [[opened]].', null],
    ['It was in June 2012 that the works [[opened]].', null],
    ['In June 2012, when the works [[opened]], it rained.', null],
    ['This is the works that the Duke [[opened]] in 2012.', null],
    ['She met the man that the Duke [[opened]] with in 2012.', 'not-predicated'],
    // Of something else.
    ['A college beside the works [[opened]] in 2012.', 'another-owner'],
    ['The works waits; a shop [[opened]] in 2012.', 'another-owner'],
    ['The works [[made]] its first train in 2012.', 'not-predicated'],
    ['The town’s fair [[opened]] in 2012.', 'not-predicated'],
    // Two dates make one answer; a date told from another is none.
    ['The works [[opened]] in 2010 and again in 2012.', 'covered'],
    ['The works [[opened]] two years earlier.', 'another-time'],
    ['The works never [[opened]] in 2012.', 'denied'],
    ['The works will [[open]] in 2026.', 'forecast'],
  ])('%s', (text, expected) => expect(dated(text, OPENING)).toBe(expected));
});

describe('an end that was still to come', () => {
  test.each<[text: string, published: string | null, expected: Unproved | null]>([
    ['Work at the factory will [[run out]] in 2026.', '2024-06-12', null],
    ['Work at the factory could [[run out]] by December.', '2024-06-12', null],
    ['Work at the factory will not [[run out]] in 2026.', '2024-06-12', 'denied'],
    // A date without a year is told from the page's.
    ['Work at the factory will [[run out]] by December.', '2022-06-12', 'another-time'],
    ['Work at the factory will [[run out]] in 2026.', '2022-06-12', null],
  ])('%s on %s', (text, published, expected) => expect(dated(text, ENDING, published)).toBe(expected));
});
