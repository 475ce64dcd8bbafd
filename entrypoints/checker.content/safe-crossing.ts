/** A point of the window, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far beyond the straight way to the card the pointer may stray, in px. */
const LEEWAY = 12;

/** Whether the pointer is on the card or as good as. */
export function isNear(pointer: Point, card: Box): boolean {
  return contains(grow(card, LEEWAY), pointer);
}

/**
 * Whether the pointer is on its way to the card: inside the triangle from where it left the mark to the two
 * ends of the card's near edge, widened a little.
 */
export function isCrossing(left: Point, pointer: Point, card: Box): boolean {
  const { left: l, right: r, top: t, bottom: b } = grow(card, LEEWAY);
  if (left.y <= t) return inTriangle(pointer, up(left), { x: l, y: t }, { x: r, y: t });
  if (left.y >= b) return inTriangle(pointer, down(left), { x: l, y: b }, { x: r, y: b });
  const edge = left.x <= l ? l : r;
  return inTriangle(pointer, left, { x: edge, y: t }, { x: edge, y: b });
}

const up = ({ x, y }: Point): Point => ({ x, y: y - LEEWAY });
const down = ({ x, y }: Point): Point => ({ x, y: y + LEEWAY });

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** On which side of the line from `a` to `b` a point lies: the sign of the cross product. */
function side({ x, y }: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}
