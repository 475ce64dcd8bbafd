import { describe, expect, test } from 'vitest';
import { findFigures, sameFigure } from '../../../data/build/figures';

/** A text, and what its figures are: "text = value", a span of time after the number. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['its 750-strong workforce', ['750 = 750']],
  ['1,400 other jobs, 3,000 here', ['1,400 = 1400', '3,000 = 3000']],
  ['more than £400million', ['£400million = 400000000']],
  ['£400 million, £0.4bn and £400m', ['£400 million = 400000000', '£0.4bn = 400000000', '£400m = 400000000']],
  ['40% off for £5, 5 months', ['40% = 40', '£5 = 5', '5 = 5 month']],
  ['just 1km away, 40m of track', ['1 = 1', '40m = 40']],
  ['HS2 trains and A1 roads', []],
  ['ten new trains', ['ten = 10']],
  ['two years and a twelve-week wait', ['two = 2 year', 'twelve = 12 week']],
  ['two hundred and fifty of them', ['two hundred and fifty = 250']],
  ['twenty-five or twenty six', ['twenty-five = 25', 'twenty six = 26']],
  ['three thousand four hundred', ['three thousand four hundred = 3400']],
  ['a million, half a million', ['a million = 1000000', 'half = 0.5', 'a million = 1000000']],
  ['ten, two and five', ['ten = 10', 'two = 2', 'five = 5']],
  ['a dozen, a couple, twice', ['dozen = 12', 'couple = 2', 'twice = 2']],
  ['one of the first; no one knew one another', ['one = 1', 'first = 1']],
  ['the 16th and the second', ['16 = 16', 'second = 2']],
  ['hundreds of jobs, dozens and tens', ['hundreds = hundreds', 'dozens = dozens', 'tens = tens']],
  ['tendency, often, weight, someone', []],
  ['on Friday, October 11, that day', ['October 11 = 10/11/-']],
  ['Tuesday (April 16)', ['April 16 = 4/16/-']],
  ['on 16 April 2024, April 16, 2024', ['16 April 2024 = 4/16/2024', 'April 16, 2024 = 4/16/2024']],
  [
    'the 4th of July, March, in March 2024',
    ['4th of July = 7/4/-', 'March = 3/-/-', 'March 2024 = 3/-/2024'],
  ],
  ['opened in 2015', ['2015 = 2015']],
  ['they may march', []],
];

describe('findFigures', () => {
  test.each(texts)('%s', (text, expected) => {
    const found = findFigures(text).map((figure) => {
      const { value } = figure;
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      if (value.kind === 'vague') return `${figure.text} = ${value.word}`;
      if (value.kind === 'date')
        return `${figure.text} = ${value.month}/${value.day ?? '-'}/${value.year ?? '-'}`;
      return `${figure.text} = ${value.amount}${value.per === null ? '' : ` ${value.per}`}`;
    });
    expect(found).toEqual(expected);
  });
});

const pairs: readonly (readonly [string, string, boolean])[] = [
  ['750', 'seven hundred and fifty', true],
  ['£400million', '400,000,000', true],
  ['two years', '24 months', true],
  ['two years', 'two months', false],
  ['forty years', '40 workers', false],
  ['hundreds', 'hundreds', true],
  ['hundreds', 'thousands', false],
  ['hundreds', '100', false],
  ['April 16', '16 April 2024', true],
  ['April', '16 April 2024', true],
  ['April 17', '16 April 2024', false],
  ['April 2023', 'April 2024', false],
];

describe('sameFigure', () => {
  test.each(pairs)('%s and %s: %s', (a, b, expected) => {
    const [first] = findFigures(a);
    const [second] = findFigures(b);
    expect(first && second && sameFigure(first.value, second.value)).toBe(expected);
  });
});
