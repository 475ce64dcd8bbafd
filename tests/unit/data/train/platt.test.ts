/** Probabilities from scores. */
import { describe, expect, test } from 'vitest';
import { fitPlatt } from '../../../../data/build/train/platt';

function probabilities(scores: readonly number[], labels: readonly number[]): number[] {
  const { slope, offset } = fitPlatt(Float64Array.from(scores), Int8Array.from(labels));
  return scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset))));
}

describe('a fitted curve', () => {
  test.each([
    ['scores that overlap', [-2, -1, 0, 0, 1, 2], [-1, -1, 1, -1, 1, 1]],
    ['scores that part the examples without a fault', [-3, -2, -1, 1, 2, 3], [-1, -1, -1, 1, 1, 1]],
    ['few positives', [-1.2, -1.1, -1, -1, -0.9, -1, 0.8], [-1, -1, -1, -1, -1, -1, 1]],
  ])('%s: rises, and its mean is that of the targets', (_, scores, labels) => {
    const curve = probabilities(scores, labels);
    const sorted = scores.map((score, i) => [score, curve[i] ?? 0] as const).sort(([a], [b]) => a - b);
    for (const [i, [, probability]] of sorted.entries()) {
      expect(probability).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? 0);
    }
    // At the optimum the offset's derivative is 0: probabilities add up to the targets.
    const positives = labels.filter((label) => label === 1).length;
    const negatives = labels.length - positives;
    const targets = (positives * (positives + 1)) / (positives + 2) + negatives / (negatives + 2);
    expect(curve.reduce((sum, each) => sum + each, 0)).toBeCloseTo(targets, 4);
    for (const probability of curve) expect(probability).toBeGreaterThan(0);
  });
});

test('an example labelled 0 is left out', () => {
  const some = fitPlatt(Float64Array.of(-1, 1, -0.5, 0.7), Int8Array.of(-1, 1, -1, 1));
  const more = fitPlatt(Float64Array.of(-1, 1, 9, -0.5, 0.7), Int8Array.of(-1, 1, 0, -1, 1));
  expect(more).toEqual(some);
});

test('equal scores leave the slope as it was', () =>
  expect(fitPlatt(Float64Array.of(1, 1), Int8Array.of(1, -1)).slope).toBe(1));
