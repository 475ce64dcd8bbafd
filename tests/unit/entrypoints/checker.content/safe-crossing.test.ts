import { describe, expect, test } from 'vitest';
import { isCrossing, isNear } from '../../../../entrypoints/checker.content/safe-crossing';

const CARD = { left: 100, top: 100, right: 480, bottom: 400 };

describe('near the card', () => {
  test.each([
    ['on it', { x: 200, y: 200 }, true],
    ['a finger’s breadth beside it', { x: 92, y: 200 }, true],
    ['away from it', { x: 60, y: 200 }, false],
  ])('%s', (_, point, near) => {
    expect(isNear(point, CARD)).toBe(near);
  });
});

describe('on the way to a card', () => {
  test.each([
    ['below, straight down', { x: 150, y: 80 }, { x: 150, y: 86 }, true],
    ['below, slantwise within its width', { x: 150, y: 40 }, { x: 250, y: 78 }, true],
    ['below, sideways past it', { x: 150, y: 40 }, { x: 400, y: 45 }, false],
    ['below, away from it', { x: 150, y: 60 }, { x: 150, y: 20 }, false],
    ['above, straight up', { x: 150, y: 420 }, { x: 150, y: 414 }, true],
    ['above, away from it', { x: 150, y: 440 }, { x: 150, y: 480 }, false],
    ['to the right', { x: 40, y: 250 }, { x: 70, y: 250 }, true],
    ['to the left', { x: 540, y: 250 }, { x: 510, y: 260 }, true],
    ['to the left, away from it', { x: 540, y: 250 }, { x: 580, y: 250 }, false],
  ])('%s', (_, left, pointer, crossing) => {
    expect(isCrossing(left, pointer, CARD)).toBe(crossing);
  });
});
