import type { Mark } from './marks';

/**
 * The finding to go to from the one shown last; without one, the first that begins in view or below it, or,
 * going back, the last that begins above. Goes round at the ends.
 *
 * @param marks painted marks in page order
 * @param last id of the finding shown last
 * @param top where a mark stands in the window, in px from its upper edge
 */
export function stepFrom(
  marks: readonly Mark[],
  last: string | null,
  step: 1 | -1,
  top: (mark: Mark) => number,
): Mark | undefined {
  const at = marks.findIndex((mark) => mark.finding.id === last);
  if (at >= 0) return marks[(at + step + marks.length) % marks.length];
  return step === 1
    ? (marks.find((mark) => top(mark) >= 0) ?? marks[0])
    : (marks.findLast((mark) => top(mark) < 0) ?? marks.at(-1));
}
