import type { Span } from '../../../engine/model/article';
import type { Segment } from './text-run';

/** A stretch of one live text node: offsets into its data, end excluded. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The way from an article's blocks back to the page's text nodes, as they stood when the page was read. */
export interface OffsetMap {
  /**
   * The stretches of text nodes that a span of a block was read from, in page order. White space that was
   * folded away belongs to no stretch, save where it lies between two words of one node.
   */
  pieces(span: Span): readonly TextPiece[];
}

/** @param segments for each block of the article, where its characters came from */
export function createOffsetMap(segments: readonly (readonly Segment[])[]): OffsetMap {
  return { pieces: (span) => piecesOf(segments[span.block] ?? [], span) };
}

function piecesOf(segments: readonly Segment[], { start, end }: Span): readonly TextPiece[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let at = firstEndingAfter(segments, start); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(segment.length, end - segment.start);
    if (from >= to) continue;
    const last = pieces.at(-1);
    // Unread characters and folded white space within one node do not part a mark.
    if (last?.node === segment.node && last.end <= from) last.end = to;
    else pieces.push({ node: segment.node, start: from, end: to });
  }
  return pieces;
}

/** Index of the first segment that reaches beyond an offset of the text; segments are in text order. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    const width = Math.max(1, segment?.length ?? 0);
    if (segment !== undefined && segment.start + width <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
