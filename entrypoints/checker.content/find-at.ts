import type { Mark } from './marks';

/** The marks under a point of the window, in the order given. */
export function marksAt(marks: readonly Mark[], x: number, y: number): Mark[] {
  if (marks.length === 0) return [];
  const top = document.elementFromPoint(x, y);
  if (top === null) return [];
  return marks.filter((mark) => mark.ranges.some((range) => isUnder(range, top, x, y)));
}

/** Whether a range's words are what is seen at a point, and not hidden behind something that lies over them. */
function isUnder(range: Range, top: Element, x: number, y: number): boolean {
  const holder = range.startContainer.parentElement;
  if (holder === null) return false;
  const root = holder.getRootNode();
  const seen = root instanceof ShadowRoot ? (root.elementFromPoint(x, y) ?? top) : top;
  if (!holder.contains(seen) && !seen.contains(holder)) return false;
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
