/** What a number counts, how it is hedged, and where a clause ends its reach. */
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../../engine/model/record';
import { findQuantities } from '../../../../engine/read/quantities';
import { FINDERS } from '../people';
import { covered, wordsIn } from '../words-of';

function quantitiesIn(text: string) {
  return findQuantities(wordsIn(text), () => false, FINDERS.units);
}

const QUALIFIED: readonly (readonly [text: string, qualifier: Qualifier])[] = [
  ['750 jobs', 'exact'],
  ['the 750 jobs', 'exact'],
  ['some 750 workers', 'about'],
  ['about 750 people', 'about'],
  ['around 750 people', 'about'],
  ['roughly 750 people', 'about'],
  ['an estimated 750 people', 'about'],
  ['c. 750 jobs', 'about'],
  ['~750 jobs', 'about'],
  ['750 or so jobs', 'about'],
  ['750-odd jobs', 'about'],
  ['nearly 750 jobs', 'nearly'],
  ['almost 750 jobs', 'nearly'],
  ['just under 750 jobs', 'nearly'],
  ['close to 750 jobs', 'nearly'],
  ['fewer than 750 jobs', 'nearly'],
  ['more than 750 jobs', 'more-than'],
  ['over 750 jobs', 'more-than'],
  ['at least 750 jobs', 'more-than'],
  ['upwards of 750 jobs', 'more-than'],
  ['no fewer than 750 jobs', 'more-than'],
  ['750-plus jobs', 'more-than'],
  ['750+ jobs', 'more-than'],
  ['750 or more jobs', 'more-than'],
  ['up to 750 jobs', 'up-to'],
  ['as many as 750 jobs', 'up-to'],
  ['no more than 750 jobs', 'up-to'],
  ['not more than 750 jobs', 'up-to'],
];

test.each(QUALIFIED)('%s: %s', (text, qualifier) => {
  expect(quantitiesIn(text)).toEqual([
    expect.objectContaining({ low: 750, high: 750, unit: 'jobs', qualifier }),
  ]);
});

const COUNTED: readonly (readonly [text: string, amount: number, unit: string | null])[] = [
  ['the 750-strong workforce', 750, 'jobs'],
  ['a workforce 750 strong', 750, 'jobs'],
  ['a workforce of 750', 750, 'jobs'],
  ['it employs 750', 750, 'jobs'],
  ['750 skilled engineering jobs', 750, 'jobs'],
  ['750 train builders', 750, 'jobs'],
  ['750 at the factory', 750, 'jobs'],
  ['750 on Hitachi’s own payroll', 750, 'jobs'],
  ['with 750 on its books', 750, 'jobs'],
  ['where 750 await word', 750, 'jobs'],
  ['seven hundred and fifty in Newton Aycliffe', 750, 'jobs'],
  ['two in the town', 2, null],
  ['750 on a list', 750, null],
  ['Hitachi’s 750', 750, 'jobs'],
  ['56 West Coast trains', 56, 'trains'],
  ['an order for ten new trains', 10, 'trains'],
  ['the nine-car trains', 9, null],
  ['two-year talks', 2, 'years'],
  ['a 10-week-old Government', 10, 'weeks'],
  ['ten weeks in office', 10, 'weeks'],
  ['two years of talks', 2, 'years'],
  ['24 months', 24, 'months'],
  ['£400m a year', 400_000_000, 'pounds'],
  ['£400-million business', 400_000_000, 'pounds'],
  ['400 million pounds', 400_000_000, 'pounds'],
  ['£half a billion', 500_000_000, 'pounds'],
  ['€400m', 400_000_000, null],
  ['20 per cent of the jobs', 20, 'percent'],
  ['20% of the jobs', 20, null],
  ['a lead of 12, and jobs', 12, null],
];

test.each(COUNTED)('%s counts %d %s', (text, low, unit) => {
  expect(quantitiesIn(text)).toEqual([expect.objectContaining({ low, high: low, unit })]);
});

describe('ranges', () => {
  test.each([
    ['between 700 and 750 jobs', 700, 750],
    ['from 700 to 750 jobs', 700, 750],
    ['700 to 750 jobs', 700, 750],
    ['700-750 jobs', 700, 750],
    ['700–750 jobs', 700, 750],
    ['1,300 – 1,400 jobs', 1300, 1400],
    ['700 or 750 jobs', 700, 750],
  ])('%s', (text, low, high) => {
    expect(quantitiesIn(text)).toEqual([expect.objectContaining({ low, high, unit: 'jobs' })]);
  });
  test.each(['750 jobs and 1,300 in the supply chain', '750 and 700 jobs', '750, 1,300 jobs'])(
    '%s is none',
    (text) => expect(quantitiesIn(text).every(({ low, high }) => low === high)).toBe(true),
  );
});

test('every number of a sentence is bound to its own noun', () => {
  const found = quantitiesIn('750 jobs at the plant, 1,300 in its supply chain and ten trains for Derby');
  expect(found.map(({ low, unit }) => [low, unit])).toEqual([
    [750, 'jobs'],
    [1300, 'jobs'],
    [10, 'trains'],
  ]);
});

test.each(['one in ten jobs', '1 in 10 workers', 'two in five staff'])('%s is a share', (text) => {
  expect(quantitiesIn(text).filter(({ unit }) => unit === 'jobs')).toEqual([]);
});

test('what was taken for a date is left out', () => {
  expect(findQuantities(wordsIn('In 2015 staff moved in'), () => true, FINDERS.units)).toEqual([]);
});

describe('the phrase of a quantity holds its hedge and what it counts', () => {
  test.each([
    ['It has more than 750 skilled jobs here', 'more than 750 skilled jobs'],
    ['a workforce of some 750', 'some 750'],
    ['a 750-strong workforce', '750 strong'],
    ['750 or so jobs', '750 or so jobs'],
    ['no fewer than 750 train builders', 'no fewer than 750 train builders'],
    ['£400m a year', '400 m'],
    ['two years of talks', 'two years'],
    ['between 700 and 750 jobs', '700 and 750 jobs'],
  ])('%s', (text, expected) => {
    const words = wordsIn(text);
    expect(
      findQuantities(words, () => false, FINDERS.units).map(({ phrase }) => covered(words, phrase)),
    ).toEqual([expected]);
  });
});
