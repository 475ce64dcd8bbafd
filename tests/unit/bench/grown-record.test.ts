import { expect, test } from 'vitest';
import { loadRecord } from '../../../data/load-record';
import { grownRecord } from '../../bench/growth/synthetic';

const record = loadRecord();
const own = record.statements.length;

test('a record grows by statements none of which says the same', () => {
  const { statements } = grownRecord(record, 4 * own);
  expect(statements.slice(0, own)).toEqual(record.statements);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(4 * own);
  expect(new Set(statements.map(({ summary, quote }) => `${summary} ${quote}`)).size).toBe(4 * own);
});

test('it grows the same each time', () => {
  expect(grownRecord(record, 2 * own)).toEqual(grownRecord(record, 2 * own));
});
