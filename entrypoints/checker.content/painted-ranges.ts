import type { Verdict } from '../../engine/model/finding';
import type { Mark } from './marks';

/** Which words are painted as what, so that no two lines lie on each other: the gravest shows, and the card holds all. */

/** Verdicts from the one whose line goes before all others to the one that gives way. */
const GRAVEST_FIRST: readonly Verdict[] = [
  'differs',
  'quote-differs',
  'role-differs',
  'attributed-differently',
  'accounts-differ',
  'superseded',
  'on-record',
  'matches',
];

/** A run of characters in a text node, end excluded. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The ranges to paint, by verdict. A mark that lies under graver ones keeps what they leave of it, down to nothing. */
export function paintedRanges(marks: readonly Mark[]): ReadonlyMap<Verdict, readonly StaticRange[]> {
  const painted = new Map<Verdict, StaticRange[]>();
  const taken = new Map<Node, Run[]>();
  for (const verdict of GRAVEST_FIRST) {
    const ranges: StaticRange[] = [];
    for (const mark of marks) {
      if (mark.finding.verdict !== verdict) continue;
      for (const [at, range] of mark.ranges.entries()) {
        const { startContainer: node, startOffset: start, endOffset: end } = range;
        const there = taken.get(node) ?? [];
        for (const free of freeOf({ start, end }, there)) {
          // Spaces and marks that graver ones leave over say nothing.
          const words = mark.words[at]?.slice(free.start - start, free.end - start) ?? '';
          if (/[\p{L}\p{N}]/u.test(words)) ranges.push(part(range, free));
        }
        taken.set(node, [...there, { start, end }]);
      }
    }
    if (ranges.length > 0) painted.set(verdict, ranges);
  }
  return painted;
}

/** What some runs leave of another, left to right. */
function freeOf(run: Run, taken: readonly Run[]): Run[] {
  let free = [run];
  for (const { start, end } of taken) {
    free = free.flatMap((piece) =>
      end <= piece.start || start >= piece.end
        ? [piece]
        : [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((rest) => rest.start < rest.end),
    );
  }
  return free;
}

/** Parts that were cut before: the painter tells by the very object what it has painted already. */
const parts = new WeakMap<StaticRange, Map<string, StaticRange>>();

function part(range: StaticRange, { start, end }: Run): StaticRange {
  if (start === range.startOffset && end === range.endOffset) return range;
  const known = parts.get(range) ?? new Map<string, StaticRange>();
  parts.set(range, known);
  const key = `${start}-${end}`;
  const { startContainer, endContainer } = range;
  const cut =
    known.get(key) ?? new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end });
  known.set(key, cut);
  return cut;
}
