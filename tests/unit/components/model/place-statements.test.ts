import { describe, expect, test } from 'vitest';
import { placeStatements, statementsOf } from '../../../../components/model/place-statements';
import { finding, SMALL_RECORD } from '../small-record';

const { statements } = SMALL_RECORD;

/** Groups as text: "before: a b; since: c". */
function placed(pageDate: string | null): string {
  return placeStatements(statements, SMALL_RECORD, pageDate)
    .map((group) => `${group.place}: ${group.statements.map(({ id }) => id).join(' ')}`)
    .join('; ');
}

describe('placeStatements', () => {
  test.each([
    ['before every article', '2024-01-01', 'before: a-zed; since: a-jobs b-ash c-jobs c-ash'],
    [
      'first day of an article’s span',
      '2024-04-01',
      'before: a-zed; about: a-jobs; since: b-ash c-jobs c-ash',
    ],
    [
      'last day of an article’s span',
      '2024-04-07',
      'before: a-zed; about: a-jobs; since: b-ash c-jobs c-ash',
    ],
    ['the day after', '2024-04-08', 'before: a-zed a-jobs; since: b-ash c-jobs c-ash'],
    ['the very day of a dated statement', '2023-05-02', 'about: a-zed; since: a-jobs b-ash c-jobs c-ash'],
    ['last day of the record', '2024-10-04', 'before: a-zed a-jobs b-ash c-jobs c-ash'],
    ['a day after the record', '2024-10-05', 'as-of-end: a-zed a-jobs b-ash c-jobs c-ash'],
    ['a page without a date', null, 'undated: a-zed a-jobs b-ash c-jobs c-ash'],
  ])('%s', (_, pageDate, expected) => {
    expect(placed(pageDate)).toBe(expected);
  });

  test('no statements give no groups', () => {
    expect(placeStatements([], SMALL_RECORD, null)).toEqual([]);
  });
});

describe('statementsOf', () => {
  test.each([
    [
      'those it rests on first, then the other answers',
      finding({ statements: ['b-ash'] }),
      ['b-ash', 'c-jobs', 'a-jobs'],
    ],
    [
      'a statement the record does not hold is passed over',
      finding({ statements: ['gone'] }),
      ['c-jobs', 'b-ash', 'a-jobs'],
    ],
    [
      'posts: only those of the people it is about',
      finding({ claim: 'roles', statements: ['b-ash'] }),
      ['b-ash', 'c-ash'],
    ],
  ])('%s', (_, found, expected) => {
    expect(statementsOf(found, SMALL_RECORD).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['the other answers', ['a-jobs', 'b-ash', 'c-jobs'], ['b-ash', 'a-jobs', 'c-jobs']],
    ['what is ranked, before what is not', ['a-jobs'], ['b-ash', 'a-jobs', 'c-jobs']],
    ['nothing that the record does not hold', ['gone', 'a-jobs'], ['b-ash', 'a-jobs', 'c-jobs']],
  ])('a ranking orders %s', (_, ranked, expected) => {
    const found = finding({ statements: ['b-ash'] });
    expect(statementsOf(found, SMALL_RECORD, ranked).map(({ id }) => id)).toEqual(expected);
  });
});
