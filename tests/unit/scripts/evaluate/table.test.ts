/** Tables as text. */
import { expect, test } from 'vitest';
import { markdownTable, plainTable, share } from '../../../../scripts/evaluate/table';

const table = {
  title: 'Two files',
  headings: ['file', 'found'],
  rows: [
    ['long-name.jsonl', '7'],
    ['b', '1,000'],
  ],
};

test('a plain table is aligned: names to the left, values to the right', () => {
  expect(plainTable(table)).toBe(
    ['Two files', '  file             found', '  long-name.jsonl      7', '  b                1,000'].join(
      '\n',
    ),
  );
});

test('a row may lack its last cells', () => {
  expect(plainTable({ ...table, rows: [['a']] })).toBe('Two files\n  file  found\n  a');
});

test('a Markdown table has a rule under its headings', () => {
  expect(markdownTable(table)).toBe(
    '| file | found |\n| --- | ---: |\n| long-name.jsonl | 7 |\n| b | 1,000 |',
  );
});

test.each([
  [0.97, '0.970'],
  [1, '1.000'],
  [2 / 3, '0.667'],
  [Number.NaN, '–'],
])('%s is printed as %s', (value, printed) => expect(share(value)).toBe(printed));
