import type { Article, Span } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { isConnected, isText } from './dom';
import type { OffsetMap } from './read-page';

/**
 * A finding together with the ranges of the page that it speaks of. They do not follow the page's changes: the browser would
 * have to look at each of them at every change. A mark whose words have moved within their node is found anew.
 */
export interface Mark {
  readonly finding: Finding;
  /** The marked words as the article has them. */
  readonly text: string;
  /** The sentence they stand in, as the article has it. */
  readonly sentence: string;
  /** One range within each text node, in page order; empty where the words are no longer there. */
  readonly ranges: readonly StaticRange[];
  /** What each range held when it was made, to the letter. */
  readonly words: readonly string[];
}

/** Finds a finding's words on the page that the article was read from. */
export function createMark(finding: Finding, article: Article, map: OffsetMap): Mark {
  const text = textOf(article, finding.span);
  const ranges = rangesOf(finding.span, map);
  const words = ranges.map((range) => wordsUnder(range) ?? '');
  // The page may have changed since it was read.
  const isThere = lettersOf(words.join('')) === lettersOf(text);
  return {
    finding,
    text,
    sentence: textOf(article, finding.sentence),
    ranges: isThere ? ranges : [],
    words: isThere ? words : [],
  };
}

/**
 * Whether the words that a mark was made for still stand under it, in the page. A node may move, but one that is emptied,
 * reused for other words or taken out leaves its marks behind.
 */
export function isIntact({ ranges, words }: Mark): boolean {
  return (
    ranges.length > 0 &&
    ranges.every((range, at) => isConnected(range.startContainer) && wordsUnder(range) === words[at])
  );
}

/** What a range holds. It was made within one text node. */
function wordsUnder({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string | null {
  if (startContainer !== endContainer || !isText(startContainer)) return null;
  return startContainer.data.slice(startOffset, endOffset);
}

/** A range's place as the browser can measure it, for as long as it is needed. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Orders marks as they stand on the page; of two that begin together the longer is first. */
export function inPageOrder(a: Mark, b: Mark): number {
  const one = a.finding.span;
  const other = b.finding.span;
  return one.block - other.block || one.start - other.start || other.end - one.end;
}

function textOf({ blocks }: Article, { block, start, end }: Span): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}

function rangesOf(span: Span, map: OffsetMap): readonly StaticRange[] {
  return map.pieces(span).flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    return [
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    ];
  });
}

/** The text without what no text node need hold: white space, invisible characters, marks that the browser draws. */
function lettersOf(text: string): string {
  return text.replace(/[\s“”‘’\p{Default_Ignorable_Code_Point}]+/gu, '');
}
