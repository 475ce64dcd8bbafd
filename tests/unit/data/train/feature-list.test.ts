/** Which features are learned from, and which are kept. */
import { expect, test } from 'vitest';
import { countFeatures, keepUsed } from '../../../../data/build/train/feature-list';
import type { Feature, SentenceFeatures } from '../../../../engine/decide/features';

const A: Feature = ['concept', 'a'];
const B: Feature = ['concept', 'b'];
const C: Feature = ['word', 'c'];

function sentence(atoms: readonly Feature[], ...singles: Feature[]): SentenceFeatures {
  return { atoms: atoms.map((feature) => ({ feature, at: 0 })), singles };
}

test('features and pairs of so many sentences are listed, however often one sentence has them', () => {
  const sentences = [sentence([B, A], C), sentence([A, B, A]), sentence([C, C, A])];
  expect(countFeatures(sentences, 2)).toEqual({ features: [A, B, C], pairs: [[0, 1]] });
  expect(countFeatures(sentences, 3)).toEqual({ features: [A], pairs: [] });
});

test('the list does not depend on the order of the sentences', () => {
  const sentences = [sentence([B, A]), sentence([C, A]), sentence([B, C])];
  expect(countFeatures(sentences.toReversed(), 1)).toEqual(countFeatures(sentences, 1));
});

test('what either model weighs is kept, and the parts of a pair that has a weight', () => {
  const list = {
    features: [A, B, C, ['word', 'd'] as const],
    pairs: [
      [0, 1],
      [1, 2],
    ] as const,
  };
  const linear = [
    { bias: 1, features: [3], weights: [0.5] },
    { bias: 2, features: [5, 3], weights: [0.25, 0.125] },
  ];
  const layer = { inputs: [], grain: 1, biases: [], outputs: [], outputBiases: [] };
  expect(keepUsed(list, linear, { ...layer, features: [3, 0] })).toEqual({
    features: [A, B, C, ['word', 'd']],
    pairs: [[1, 2]],
    linear: [
      { bias: 1, features: [3], weights: [0.5] },
      { bias: 2, features: [4, 3], weights: [0.25, 0.125] },
    ],
    hidden: { ...layer, features: [3, 0] },
  });
});
