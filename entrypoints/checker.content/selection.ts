import type { Checker } from '../../engine/checker';
import type { Article, Span } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { createBrowserLayout } from './browser-layout';
import { rootOf, selectionOf } from './dom';
import { liveRange, type Mark } from './marks';
import { readSelection } from './read-page/read-selection';

/** Longest selection that is checked by itself, in characters: a few paragraphs. */
const MAX_SELECTION = 5_000;

/** The text that the reader has selected, with its place; `null` where nothing is. */
export function selectedRange(): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0);
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
export function checkSelected(checker: Checker, page: Article, selected: Range): readonly Mark[] {
  const blocks = readSelection(selected, createBrowserLayout(document), MAX_SELECTION);
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
