import { expect, test } from 'vitest';
import { LinearScorer } from '../../../../engine/decide/linear-scorer';

const scorer = new LinearScorer({ biases: [-1, 0.25, 0], rows: ['0 0.5', '', '0 2 2 -1', '2 4'] });

test.each<[features: number[], scores: number[]]>([
  [[], [-1, 0.25, 0]],
  [[0], [-0.5, 0.25, 0]],
  [[1], [-1, 0.25, 0]],
  [
    [2, 0],
    [1.5, 0.25, -1],
  ],
  [
    [3, 2],
    [1, 0.25, 3],
  ],
])('a sentence with the features %j scores %j', (features, scores) =>
  expect([...scorer.scores(features)]).toEqual(scores),
);

test('a score leaves nothing behind for the next', () => {
  scorer.scores([0, 2, 3]);
  expect([...scorer.scores([])]).toEqual([-1, 0.25, 0]);
});
