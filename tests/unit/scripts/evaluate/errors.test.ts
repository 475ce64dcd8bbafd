/** Errors as a reader sees them. */
import { expect, test } from 'vitest';
import { listErrors } from '../../../../scripts/evaluate/errors';
import type { Outcome } from '../../../../scripts/evaluate/score';

const unit = (outcome: Omit<Outcome, 'claim'>) => ({
  id: 'a-1',
  text: 'The works employs 500 people.',
  labels: [],
  published: '2024-04-01',
  outcomes: [{ claim: 'jobs', ...outcome }],
});

test.each<[string, Omit<Outcome, 'claim'>, string]>([
  [
    'a wrong verdict',
    { kind: 'wrong-verdict', expected: ['differs', 'accounts-differ'], given: ['matches'] },
    'wrong verdict  jobs  expected: differs or accounts-differ; given: matches',
  ],
  [
    'a miss',
    { kind: 'missed', expected: ['differs'], given: [] },
    'missed  jobs  expected: differs; given: nothing',
  ],
  [
    'a false mark',
    { kind: 'false', expected: [], given: ['matches'] },
    'false mark  jobs  expected: nothing; given: matches',
  ],
])('%s', (_, outcome, line) =>
  expect(listErrors([unit(outcome)])).toBe(
    `${line}\n    a-1, page of 2024-04-01: The works employs 500 people.`,
  ),
);

test('what was withheld of the claim is named with its reason', () => {
  const missed = { ...unit({ kind: 'missed', expected: ['differs'], given: [] }), published: null };
  const withheld = [
    { claim: 'jobs', verdict: null, reason: 'out-of-scope' },
    { claim: 'orders', verdict: 'differs', reason: 'nothing-to-compare' },
  ] as const;
  expect(listErrors([{ ...missed, withheld }]).split('\n')[0]).toBe(
    'missed  jobs  expected: differs; given: nothing; withheld: no verdict, out-of-scope',
  );
});

test('what is right is not listed', () =>
  expect(listErrors([unit({ kind: 'right', expected: ['differs'], given: ['differs'] })])).toBe(''));
