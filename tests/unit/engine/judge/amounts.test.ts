/** Numbers with their bounds and hedges. */
import { describe, expect, test } from 'vitest';
import { type Amount, bounds, covers } from '../../../../engine/judge/amounts';
import type { Qualifier } from '../../../../engine/model/record';

const amount = (low: number, qualifier: Qualifier = 'exact', high = low): Amount => ({
  low,
  high,
  qualifier,
});

describe('a number covers a recorded value', () => {
  test.each<[page: Amount, value: number, expected: boolean]>([
    [amount(750), 750, true],
    [amount(749), 750, false],
    [amount(700, 'about'), 750, true],
    [amount(600, 'about'), 750, false],
    [amount(700, 'more-than'), 750, true],
    [amount(750, 'more-than'), 750, true],
    [amount(760, 'more-than'), 750, false],
    [amount(5, 'more-than'), 750, false],
    [amount(800, 'nearly'), 750, true],
    [amount(800, 'up-to'), 750, true],
    [amount(700, 'up-to'), 750, false],
    [amount(2000, 'up-to'), 750, false],
    [amount(700, 'exact', 800), 750, true],
    [amount(500, 'exact', 700), 750, false],
    [amount(1, 'exact', 2000), 750, false],
    [amount(200, 'vague'), 750, false],
  ])('%j covers %d: %s', (page, value, expected) => expect(covers(page, value)).toBe(expected));
});

describe('a range or a bound holds a value, however loosely', () => {
  test.each<[page: Amount, value: number, expected: boolean]>([
    [amount(500, 'more-than'), 750, true],
    [amount(800, 'more-than'), 750, false],
    [amount(1000, 'up-to'), 750, true],
    [amount(1000, 'nearly'), 750, true],
    [amount(700, 'up-to'), 750, false],
    [amount(1, 'exact', 2000), 750, true],
    [amount(1, 'exact', 700), 750, false],
    // Neither is a bound.
    [amount(750), 750, false],
    [amount(750, 'about'), 750, false],
  ])('%j holds %d: %s', (page, value, expected) => expect(bounds(page, value)).toBe(expected));
});
