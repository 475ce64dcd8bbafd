/** A network learns what a linear model cannot, and the same every time. */
import { expect, test } from 'vitest';
import { layOutHidden } from '../../../../data/build/train/lay-out';
import { type NetworkMaterial, sideBySide, trainNetwork } from '../../../../data/build/train/network';
import { HiddenScorer } from '../../../../engine/decide/hidden-scorer';

/** The first output asks for either of two features but not both; the second for the third. */
const SENTENCES = [[], [0], [1], [0, 1], [2], [0, 2], [1, 2], [0, 1, 2]];
const EITHER = [-1, 1, 1, -1, -1, 1, 1, -1];
const THIRD = [-1, -1, -1, -1, 1, 1, 1, 1];
const material: NetworkMaterial = {
  examples: SENTENCES.map((features) => Int32Array.from(features)),
  counts: new Float64Array(SENTENCES.length).fill(1),
  labels: [Int8Array.from(EITHER), Int8Array.from(THIRD)],
  size: 3,
};
const OPTIONS = { units: 32, rounds: 1000, leftOut: 0, joined: 0, joinedCounts: 1, seed: 1 };

function signs(layer: ReturnType<typeof sideBySide>): number[][] {
  const scorer = new HiddenScorer(layOutHidden({ features: [0, 1, 2], ...layer }, 3));
  return SENTENCES.map((features) => {
    const scores = new Float64Array(2);
    scorer.addTo(scores, features);
    return [...scores].map(Math.sign);
  });
}

test('it learns an either-or, and what claims have in common does not confuse them', () => {
  const layer = sideBySide([trainNetwork(material, OPTIONS)], OPTIONS.units, 1);
  expect(signs(layer)).toEqual(EITHER.map((either, i) => [either, THIRD[i]]));
});

test('the same material and seed give the same weights, another seed gives others', () => {
  const [one, same, other] = [1, 1, 2].map((seed) => trainNetwork(material, { ...OPTIONS, rounds: 3, seed }));
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

test('an example that is left out for an output teaches it nothing', () => {
  const labels = [new Int8Array(SENTENCES.length), Int8Array.from(THIRD)];
  const { outputBiases } = trainNetwork({ ...material, labels }, { ...OPTIONS, rounds: 3 });
  const untaught = trainNetwork({ ...material, labels }, { ...OPTIONS, rounds: 0 });
  expect(outputBiases[0]).toBe(untaught.outputBiases[0]);
  expect(outputBiases[1]).not.toBe(untaught.outputBiases[1]);
});

test('networks side by side give the mean of their scores', () => {
  const networks = [1, 2].map((seed) => trainNetwork(material, { ...OPTIONS, rounds: 5, seed }));
  const scores = (some: typeof networks) => {
    const layer = sideBySide(some, OPTIONS.units, 0.5);
    const made = new Float64Array(2);
    new HiddenScorer(layOutHidden({ features: [0, 1, 2], ...layer }, 3)).addTo(made, [0, 2]);
    return [...made];
  };
  const [one, other] = networks.map((network) => scores([network]));
  const mean = scores(networks);
  expect(mean[0]).toBeCloseTo(((one?.[0] ?? 0) + (other?.[0] ?? 0)) / 2, 1);
  expect(mean[1]).toBeCloseTo(((one?.[1] ?? 0) + (other?.[1] ?? 0)) / 2, 1);
});
