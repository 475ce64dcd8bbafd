/** Who is set beside whom on a claim. */
import { expect, test } from 'vitest';
import { firstPair, peopleOnClaim } from '../../../../components/model/compared-people';
import { SMALL_RECORD } from '../small-record';

const claim = (id: string) => {
  const found = SMALL_RECORD.claims.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('everybody who spoke on it, whoever said most first, each by date', () => {
  expect(
    peopleOnClaim(claim('jobs'), SMALL_RECORD).map(
      ({ actor, statements }) => `${actor}: ${statements.map(({ id }) => id).join(' ')}`,
    ),
  ).toEqual(['paper: a-jobs c-jobs', 'ann-ash: b-ash']);
});

test.each([
  ['contrary stances', 'could-it', ['bob-zed', 'ann-ash']],
  ['the two who said most', 'jobs', ['paper', 'ann-ash']],
])('%s', (_, id, pair) => expect(firstPair(claim(id), SMALL_RECORD)).toEqual(pair));

test('a claim that nobody speaks to has no pair', () => {
  expect(firstPair({ ...claim('jobs'), id: 'nothing' }, SMALL_RECORD)).toEqual([]);
});
