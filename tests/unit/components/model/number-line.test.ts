/** Where figures stand on a line. */
import { expect, test } from 'vitest';
import { numberLine } from '../../../../components/model/number-line';
import type { FigureOutcome } from '../../../../engine/model/finding';
import { finding } from '../small-record';

const page = (low: number, high = low, qualifier: FigureOutcome['page']['qualifier'] = 'exact') => ({
  words: `${low}`,
  low,
  high,
  qualifier,
});

test('in order, the least at one end and the greatest at the other', () => {
  const ticks = numberLine(finding({ page: page(600) }));
  expect(ticks?.map(({ words, of, at }) => [words, of, Number(at.toFixed(3))])).toEqual([
    ['600', 'page', 0.1],
    ['700', 'record', 0.633],
    ['750', 'record', 0.9],
  ]);
});

test('labels near an end stay on the line, and one that would run into another is left to the list', () => {
  const [first] = finding().record;
  if (first === undefined) throw new Error('The finding has no figure on record');
  const record = [700, 1390, 1400].map((amount) => ({ ...first, amount, words: `${amount}` }));
  const ticks = numberLine(finding({ page: page(1100), record }));
  expect(ticks?.map(({ words, anchor }) => [words, anchor])).toEqual([
    ['700', 'start'],
    ['1100', 'middle'],
    ['1390', 'end'],
    [null, 'end'],
  ]);
});

test('a range stands in its middle', () => {
  expect(numberLine(finding({ page: page(700, 800) }))?.find(({ of }) => of === 'page')?.at).toBe(0.9);
});

test.each([
  ['a vague word', finding({ page: page(200, 200, 'vague') })],
  ['no figure on record', finding({ record: [] })],
  ['one figure', finding({ page: page(750), record: finding().record.slice(0, 1) })],
])('%s has no line', (_, outcome) => expect(numberLine(outcome)).toBeNull());
