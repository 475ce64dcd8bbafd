/** Probabilities from scores, claim by claim. */
import { expect, test } from 'vitest';
import {
  calibrationOf,
  fitCalibration,
  type ScoredExample,
  UNCALIBRATED,
} from '../../../../data/build/train/calibration';

/** Examples of a claim with the scores -2 to 2, of each of which so many of ten make the claim. */
function examples(claim: string, making: readonly number[], times = 1): ScoredExample[] {
  return making.flatMap((many, at) =>
    Array.from({ length: 10 * times }, (_, i) => ({
      claim,
      score: at - 2,
      made: i < many * times,
      counts: 1,
    })),
  );
}

const EVEN = [1, 3, 5, 7, 9];
const LATE = [0, 0, 1, 3, 5];

function mean(some: readonly ScoredExample[], claim: string): number {
  const { slope, offset, claims } = fitCalibration(some);
  const mine = some.filter((example) => example.claim === claim);
  const sum = mine.reduce(
    (total, { score }) => total + 1 / (1 + Math.exp(-(slope * score + offset + (claims[claim] ?? 0)))),
    0,
  );
  return sum / mine.length;
}

test('one claim: the curve rises through the middle, and the claim needs nothing of its own', () => {
  const { slope, offset, claims } = fitCalibration(examples('jobs', EVEN, 20));
  expect(slope).toBeCloseTo(1.02, 1);
  expect(offset).toBeCloseTo(0, 1);
  expect(claims.jobs).toBeCloseTo(0, 1);
});

test('a claim that is often named without being made needs a higher score', () => {
  const { claims } = fitCalibration([...examples('jobs', EVEN), ...examples('visit', LATE)]);
  expect(claims.visit).toBeLessThan(-0.5);
  expect(claims.jobs).toBeGreaterThan(0.5);
});

test('the less is known of a claim, the nearer it stays to the others', () => {
  const offsetOf = (times: number) => {
    const all = [...examples('jobs', EVEN, 20), ...examples('visit', LATE, times)];
    const { jobs = 0, visit = 0 } = fitCalibration(all).claims;
    return visit - jobs;
  };
  expect(offsetOf(20)).toBeLessThan(offsetOf(1));
  expect(offsetOf(1)).toBeLessThan(0);
});

test('with many examples probabilities add up to what was made', () => {
  const all = [...examples('jobs', EVEN, 20), ...examples('visit', LATE, 20)];
  expect(mean(all, 'jobs')).toBeCloseTo(0.5, 1);
  expect(mean(all, 'visit')).toBeCloseTo(0.18, 1);
});

test('scores that part the examples without a fault make no step', () => {
  const { slope } = fitCalibration(examples('jobs', [0, 0, 0, 10, 10]));
  expect(slope).toBeGreaterThan(1);
  expect(Number.isFinite(slope)).toBe(true);
});

test('an example counts for what it is said to', () => {
  const once = examples('jobs', LATE);
  const doubled = once.map((example) => ({ ...example, counts: 2 }));
  expect(fitCalibration(doubled)).toEqual(fitCalibration([...once, ...once]));
});

test('models carry an offset for each claim in their order', () => {
  const calibration = { slope: 2, offset: -1, claims: { visit: -0.5 } };
  expect(calibrationOf(calibration, ['jobs', 'visit'])).toEqual({ slope: 2, offsets: [-1, -1.5] });
  expect(calibrationOf(UNCALIBRATED, ['jobs']).offsets).toEqual([UNCALIBRATED.offset]);
});
