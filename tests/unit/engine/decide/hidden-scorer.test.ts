/** What the hidden layer adds to the scores of claims. */
import { expect, test } from 'vitest';
import { HiddenScorer } from '../../../../engine/decide/hidden-scorer';
import type { ModelRows } from '../../../../engine/decide/model-rows';
import { packWeights } from '../../../../engine/decide/packed-weights';

/** Two units, two claims; of four features the second and the fourth have weights. */
const LAYER: ModelRows['hidden'] = {
  inputs: packWeights([0, 0, 4, -2, 0, 0, 2, 6]),
  grain: 0.5,
  biases: [-1, 0.5],
  outputs: ['1 0', '0.5 2'],
  outputBiases: [0, -1],
};
const scorer = new HiddenScorer(LAYER);

test.each<[what: string, features: number[], scores: number[]]>([
  // Units: −1 and 0.5; below 0 a unit is silent.
  ['no feature', [], [0, 0]],
  ['features without weights', [0, 2], [0, 0]],
  // 1 and −0.5.
  ['one feature', [1], [1, -0.5]],
  // 0 and 3.5.
  ['another', [0, 3], [0, 6]],
  // A pair's number.
  ['a feature that has no row', [4], [0, 0]],
  // 2 and 2.5.
  ['both', [1, 2, 3], [2, 5]],
])('%s', (_, features, added) => {
  const scores = Float64Array.of(10, 20);
  scorer.addTo(scores, features);
  expect([...scores]).toEqual([10 + (added[0] ?? 0), 20 + (added[1] ?? 0)]);
});

test('a feature contributes what the score would lose without it', () => {
  expect(scorer.contributions(0, [1, 2, 3])).toEqual([2, 0, 1]);
  expect(scorer.contributions(1, [1, 2, 3])).toEqual([-1, 0, 5.5]);
});
