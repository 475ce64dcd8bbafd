/** Weights as the characters of a text. */
import { expect, test } from 'vitest';
import { MOST_WEIGHT, packWeights, weightAt } from '../../../../engine/decide/packed-weights';

const ALL = Array.from({ length: 2 * MOST_WEIGHT + 1 }, (_, at) => at - MOST_WEIGHT);

test('each weight comes back from its place', () => {
  const packed = packWeights(ALL);
  expect(ALL.map((_, at) => weightAt(packed, at))).toEqual(ALL);
});

test('the characters stand in JSON as themselves, save the backslash', () => {
  const packed = packWeights(ALL);
  expect(JSON.stringify(packed)).toBe(`"${packed.replace('\\', '\\\\')}"`);
});

test.each([MOST_WEIGHT + 1, -MOST_WEIGHT - 1, 0.5, Number.NaN])('%s is refused', (weight) => {
  expect(() => packWeights([weight])).toThrow(RangeError);
});
