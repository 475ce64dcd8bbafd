import type { Checker } from '../../engine/checker';
import type { Article, Block, Span } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { MAX_SELECTION } from '../../platform/messages';
import { createBrowserLayout } from './browser-layout';
import { focusedOf, rootElementOf, rootOf, selectionOf } from './dom';
import { liveRange, type Mark } from './marks';
import { readSelection } from './read-page/read-selection';

/** As much of two texts as tells whether they are the same selection, in letters. */
const LETTERS = 100;

/**
 * The text that the reader has selected on the page, with its place.
 *
 * @param text what the browser says is selected; empty where it does not say
 * @returns `null` where nothing is, or something else: in a field, whose text is no part of the page, or in a frame
 */
export function selectedRange(text: string): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const isIt = text === '' || lettersOf(selection.toString()) === lettersOf(text);
  return isIt ? selection.getRangeAt(0) : null;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, LETTERS);
}

/** Where the reader is who has selected something that is not of the page: the field or the frame that has the focus. */
export function placeOfFocus(): Range {
  const range = new Range();
  range.selectNode(focusedOf(document) ?? rootElementOf(document));
  return range;
}

/** The lines of a text that is not of the page. */
export function linesOf(text: string): readonly Block[] {
  return text.split(/\n+/).map((line): Block => ({ kind: 'paragraph', text: line }));
}

/** What is selected on the page, line by line as it is drawn. */
export function blocksOf(selected: Range): readonly Block[] {
  return readSelection(selected, createBrowserLayout(document), MAX_SELECTION);
}

/** The findings whose words the selection touches. */
export function marksWithin(marks: readonly Mark[], selected: Range): readonly Mark[] {
  const touches = (words: StaticRange) => {
    if (rootOf(words.startContainer) !== rootOf(selected.startContainer)) return false;
    const range = liveRange(words);
    return (
      selected.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      selected.compareBoundaryPoints(Range.START_TO_END, range) > 0
    );
  };
  return marks.filter((mark) => mark.ranges.some(touches));
}

/**
 * Checks selected words by themselves, for what the reader of the page has not taken for the article.
 *
 * @param page what they are selected from: its title says what they are about
 */
export function checkBlocks(checker: Checker, page: Article, blocks: readonly Block[]): readonly Mark[] {
  const findings: Finding[] = [];
  for (const found of checker.check({ ...page, blocks })) findings.push(...found);
  const textOf = ({ block, start, end }: Span) => blocks[block]?.text.slice(start, end) ?? '';
  return findings.map((finding) => ({
    finding,
    text: textOf(finding.span),
    sentence: textOf(finding.sentence),
    ranges: [],
    words: [],
  }));
}
