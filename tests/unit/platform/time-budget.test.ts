import { expect, test } from 'vitest';
import { TimeBudget } from '../../../platform/time-budget';

test.each<[string, readonly (readonly [worked: number, at: number])[], number, number]>([
  ['nothing spent', [], 0, -10_000],
  ['less than there is', [[60, 0]], 0, -4_000],
  ['more than there is', [[150, 0]], 0, 5_000],
  ['given back by time', [[150, 0]], 5_000, 0],
  ['never more than there was, however long nothing is spent', [[150, 0]], 1e9, -10_000],
  [
    'spent after a long rest',
    [
      [150, 0],
      [130, 1e9],
    ],
    1e9,
    3_000,
  ],
])('%s', (_, spendings, now, wait) => {
  const budget = new TimeBudget(100);
  for (const [worked, at] of spendings) budget.spend(worked, at);
  expect(budget.wait(now)).toBeCloseTo(wait, 6);
});
