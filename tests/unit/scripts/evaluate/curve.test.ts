/** Marks by threshold, and probabilities fitted to what was left out. */
import { expect, test } from 'vitest';
import { calibrationFrom, curveOf, probable, type ScoredClaim } from '../../../../scripts/evaluate/curve';

const PLAIN = { slope: 1, offset: 0, claims: {} };

const claim = (score: number, asked: boolean, more: Partial<ScoredClaim> = {}): ScoredClaim => ({
  part: 'storyYear',
  claim: 'jobs',
  score,
  asked,
  aboutSubject: true,
  ...more,
});

const SCORED = [
  claim(3, true),
  claim(1, true),
  claim(1, false),
  claim(0, true),
  claim(-1, false),
  claim(3, false, { aboutSubject: false }),
  claim(Number.NEGATIVE_INFINITY, true),
];

test.each([
  // With slope 1 and offset 0 the scores 0, 1 and 3 are the probabilities 0.5, 0.73 and 0.95.
  [0.3, 3 / 5, 3 / 4, 5],
  [0.5, 3 / 5, 3 / 4, 5],
  [0.7, 2 / 4, 2 / 4, 4],
  [0.9, 1 / 2, 1 / 4, 2],
  [0.97, Number.NaN, 0, 0],
])('from %s on', (threshold, precision, recall, marks) => {
  const points = curveOf(probable(SCORED, PLAIN), { markElsewhere: 0.9 });
  expect(points.find((point) => point.threshold === threshold)).toEqual({
    threshold,
    precision,
    recall,
    marks,
  });
});

test('a page about something else needs more', () => {
  const [first] = curveOf(probable(SCORED, PLAIN), { markElsewhere: 0.99 });
  expect(first?.marks).toBe(4);
});

test('a claim’s own offset counts for it alone', () => {
  const [jobs, talks] = probable([claim(0, true), claim(0, true, { claim: 'talks' })], {
    ...PLAIN,
    claims: { talks: 2 },
  });
  expect(jobs?.probability).toBe(0.5);
  expect(talks?.probability).toBeCloseTo(0.881, 3);
});

test('the calibration is of real coverage above all, and of what could be found', () => {
  const invented = SCORED.map((each) => ({ ...each, part: 'invented' as const, asked: !each.asked }));
  expect(calibrationFrom(SCORED)).toEqual(calibrationFrom(SCORED.slice(0, -1)));
  expect(calibrationFrom([...SCORED, ...invented]).slope).toBeGreaterThan(0);
  expect(calibrationFrom(invented).slope).toBeLessThan(0);
});
