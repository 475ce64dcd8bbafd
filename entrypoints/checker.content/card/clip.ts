import { bodyOf, boundsOf, hostOf, isElement, parentOf, rootElementOf } from '../dom';

/** A part of the window, in CSS px. */
interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Farther from the window's corner than anything that is seen. */
const FAR = 1e6;

/** The part of the window to which the boxes around a node cut it: those that scroll or hide what they have no room for. */
export function clipAround(node: Node): Rect {
  let [left, top, right, bottom] = [-FAR, -FAR, FAR, FAR];
  // What is placed in the window or in a box farther out leaves those between.
  let leaves: 'none' | 'unplaced' = 'none';
  for (let at = around(node); at !== null && at !== rootElementOf(document); at = around(at)) {
    if (!isElement(at) || at === bodyOf(document)) continue;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const isLeft = leaves === 'unplaced' && position === 'static';
    if (!isLeft && `${overflowX} ${overflowY}` !== 'visible visible') {
      const box = boundsOf(at);
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    if (position === 'fixed') break;
    if (position === 'absolute') leaves = 'unplaced';
    else if (position !== 'static') leaves = 'none';
  }
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** What a node stands in: the element or shadow tree that holds it, or the element whose tree it is. */
function around(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? hostOf(node) : null);
}
