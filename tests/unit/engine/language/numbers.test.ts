/** Numbers in digits and in words. */
import { expect, test } from 'vitest';
import { findNumbers } from '../../../../engine/language/numbers';
import { covered, wordsIn } from '../words-of';

const CASES: readonly (readonly [text: string, value: number, words: string])[] = [
  ['750 people', 750, '750'],
  ['1,400 jobs', 1400, '1,400'],
  ['1400 jobs', 1400, '1400'],
  ['1 400 jobs', 1400, '1 400'],
  ['1\u202F400 jobs', 1400, '1 400'],
  ['£1\u00A0250\u00A0000', 1_250_000, '1 250 000'],
  ['2 1/2 years', 2.5, '2 1 2'],
  ['2½ years', 2.5, '2 1 2'],
  ['3¾ miles', 3.75, '3 3 4'],
  ['1/2 of it', 0.5, '1 2'],
  ['2.5 years', 2.5, '2.5'],
  ['£400m', 400_000_000, '400 m'],
  ['£400M', 400_000_000, '400 M'],
  ['£400 million', 400_000_000, '400 million'],
  ['£0.4bn', 400_000_000, '0.4 bn'],
  ['1.4k jobs', 1400, '1.4 k'],
  ['four hundred million', 400_000_000, 'four hundred million'],
  ['half a billion', 500_000_000, 'half a billion'],
  ['half-a-million', 500_000, 'half a million'],
  ['three quarters of a million', 750_000, 'three quarters of a million'],
  ['a quarter of a billion', 250_000_000, 'a quarter of a billion'],
  ['seven hundred and fifty', 750, 'seven hundred and fifty'],
  ['one thousand four hundred', 1400, 'one thousand four hundred'],
  ['thirteen hundred', 1300, 'thirteen hundred'],
  ['a thousand', 1000, 'a thousand'],
  ['one hundred', 100, 'one hundred'],
  ['fifty-six trains', 56, 'fifty six'],
  ['a dozen', 12, 'a dozen'],
  ['two dozen', 24, 'two dozen'],
  ['half a dozen', 6, 'half a dozen'],
  ['a couple of years', 2, 'a couple of'],
  ['two and a half years', 2.5, 'two and a half'],
  ['2 and a half years', 2.5, '2 and a half'],
];

test.each(CASES)('%s gives %d', (text, value, printed) => {
  const words = wordsIn(text);
  const [number, ...others] = findNumbers(words);
  expect(number).toMatchObject({ value, vague: false });
  expect(number && covered(words, number)).toBe(printed);
  expect(others).toEqual([]);
});

test.each([
  ['dozens of jobs', 24],
  ['hundreds of jobs', 200],
  ['several hundred jobs', 200],
  ['a few hundred jobs', 200],
  ['thousands of jobs', 2000],
  ['tens of thousands of jobs', 20_000],
  ['hundreds of thousands of jobs', 200_000],
  ['hundreds of millions of pounds', 200_000_000],
])('%s is vague, %d at least', (text, value) => {
  expect(findNumbers(wordsIn(text))).toEqual([expect.objectContaining({ value, vague: true })]);
});

test.each(['the 17th floor', 'the third order', 'one of them', 'a job', 'a decade', 'no jobs', 'nought', ''])(
  '%j holds no number',
  (text) => expect(findNumbers(wordsIn(text))).toEqual([]),
);

test.each([
  ['ten nine-car trains', [10, 9]],
  ['750 jobs and 1,300 more', [750, 1300]],
  ['two, three or four', [2, 3, 4]],
  ['between 700 and 750', [700, 750]],
])('%s gives %j', (text, values) => {
  expect(findNumbers(wordsIn(text)).map((number) => number.value)).toEqual(values);
});
