import { describe, expect, test } from 'vitest';
import { claimValues } from '../../../../components/model/claim-values';
import type { Claim } from '../../../../engine/model/record';
import { SMALL_RECORD } from '../small-record';

function claim(id: string): Claim {
  const found = SMALL_RECORD.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No claim ${id}`);
  return found;
}

/** Values as text: "750 (most given): a-jobs c-jobs". */
function values(of: Claim, people?: ReadonlySet<string>): string[] {
  return claimValues(of, SMALL_RECORD, people).map(
    ({ words, facet, mostGiven, statements, derived }) =>
      `${words}${facet === null ? '' : ` ${facet}`}${mostGiven ? ' (most given)' : ''}: ` +
      (derived?.reckoning ?? statements.map(({ id }) => id).join(' ')),
  );
}

describe('claimValues', () => {
  test('figures: one value a number and facet, by facet and then as they were first said', () => {
    expect(values(claim('jobs'))).toEqual([
      '750 (most given): a-jobs c-jobs',
      '700: b-ash',
      '1400 local jobs: a-jobs',
    ]);
  });

  test('positions: by the stance’s line', () => {
    expect(values(claim('could-it'))).toEqual(['No, it could not: a-zed', 'Yes, it could: b-ash']);
  });

  test('posts: everybody’s, or those of some people', () => {
    expect(values(claim('roles'))).toEqual([
      'Bob Zed: minister: a-zed',
      'Ann Ash: shadow: b-ash',
      'Ann Ash: minister: c-ash',
    ]);
    expect(values(claim('roles'), new Set(['bob-zed']))).toEqual(['Bob Zed: minister: a-zed']);
  });

  test('a derived value comes last, with its reckoning', () => {
    const answer = {
      kind: 'figure',
      claim: 'jobs',
      amount: 750,
      unit: 'jobs',
      qualifier: 'exact',
      words: 'half of 1,500',
      facet: null,
    } as const;
    const derived = { answer, inputs: ['a-jobs'], reckoning: '1,500 / 2' };
    expect(values({ ...claim('jobs'), derived: [derived] }).at(-1)).toBe('half of 1,500: 1,500 / 2');
  });
});
