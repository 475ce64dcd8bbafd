/** The linear classifier on examples small enough to see through. */
import { expect, test } from 'vitest';
import { layOut, scoresOf, trainSvm } from '../../../../data/build/train/svm';

const BIAS = 3;
const OPTIONS = { costs: new Float64Array(6).fill(1), rounds: 50 };
const examples = [[0, 1], [0], [0, 2], [1, 2], [1], [2]].map((features) =>
  Int32Array.from([...features, BIAS]),
);
const laid = layOut(examples);

test('examples lie one behind the other', () => {
  expect([...layOut([Int32Array.of(4, 7), Int32Array.of(), Int32Array.of(1)]).starts]).toEqual([0, 2, 2, 3]);
  expect([...laid.features.slice(0, 5)]).toEqual([0, 1, BIAS, 0, BIAS]);
});

test('a feature that tells the classes apart bears the weight', () => {
  const labels = Int8Array.of(1, 1, 1, -1, -1, -1);
  const weights = trainSvm(laid, labels, BIAS + 1, OPTIONS);
  expect([...scoresOf(laid, weights)].map(Math.sign)).toEqual([...labels]);
  const [telling = 0, ...others] = [...weights].map(Math.abs);
  for (const other of others) expect(telling).toBeGreaterThan(other);
});

test('the optimum of one example of each class is reached', () => {
  // One feature on each side: by symmetry w = a, -a with a = 2C / (1 + 2C), the squared hinge's own shrinkage.
  const two = layOut([Int32Array.of(0), Int32Array.of(1)]);
  const weights = trainSvm(two, Int8Array.of(1, -1), 2, {
    costs: Float64Array.of(0.5, 0.5),
    rounds: 100,
  });
  expect([...weights]).toEqual([expect.closeTo(0.5, 10), expect.closeTo(-0.5, 10)]);
});

test('an example that costs more has more weight', () => {
  const two = layOut([Int32Array.of(0), Int32Array.of(1)]);
  const costs = Float64Array.of(0.5, 5);
  const [cheap = 0, dear = 0] = trainSvm(two, Int8Array.of(1, 1), 2, { costs, rounds: 100 });
  expect(dear).toBeGreaterThan(cheap);
});

test('an example labelled 0 is left out', () => {
  const labels = Int8Array.of(1, 1, 0, -1, -1, 0);
  const without = layOut([0, 1, 3, 4].map((i) => examples[i] ?? Int32Array.of()));
  expect(trainSvm(laid, labels, BIAS + 1, OPTIONS)).toEqual(
    trainSvm(without, Int8Array.of(1, 1, -1, -1), BIAS + 1, OPTIONS),
  );
});

test('the same examples give the same weights', () => {
  const labels = Int8Array.of(1, -1, 1, -1, 1, -1);
  expect(trainSvm(laid, labels, BIAS + 1, OPTIONS)).toEqual(trainSvm(laid, labels, BIAS + 1, OPTIONS));
});
