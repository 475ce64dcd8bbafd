import type { Article, Block, Span } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { findingId } from '../../engine/model/finding-id';
import { type BlockRange, CARRIED_BLOCKS } from '../../engine/read/read-article';

/** What has to be checked again of a page that has been read before. */
export interface Changes {
  readonly blocks: BlockRange;
  /** A finding of the article before, with its place in the one now; `null` where it must be found anew. */
  keep(finding: Finding): Finding | null;
}

/**
 * Compares two readings of a page, so that only what is new has to be checked: a live page of a thousand
 * posts costs no more to follow than one of ten.
 *
 * @param isAbout whether an article is about the story's subject
 * @returns `null` where the text is the same
 */
export function changesBetween(
  before: Article,
  after: Article,
  isAbout: (article: Article) => boolean,
): Changes | null {
  const [first, end] = changedRange(before.blocks, after.blocks);
  const sameHead = before.title === after.title && before.published?.date === after.published?.date;
  if (sameHead && first === end && before.blocks.length === after.blocks.length) return null;
  // Every sentence is read in the light of these.
  if (!sameHead || isAbout(before) !== isAbout(after)) return everything(after);

  const shift = after.blocks.length - before.blocks.length;
  // What follows may lean on what has changed.
  const checkedTo = Math.min(after.blocks.length, end + CARRIED_BLOCKS);
  return {
    blocks: { from: first, end: checkedTo },
    keep: (finding) => {
      if (finding.span.block < first) return finding;
      return finding.span.block + shift >= checkedTo ? moved(finding, shift) : null;
    },
  };
}

/** Changes of a page of which nothing is known. */
export function everything(after: Article): Changes {
  return { blocks: { from: 0, end: after.blocks.length }, keep: () => null };
}

/** The blocks that are not as they were: from the first, to before those that are the same to the end. */
function changedRange(before: readonly Block[], after: readonly Block[]): [first: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && isSame(before[first], after[first])) first++;
  let tail = 0;
  while (tail < shorter - first && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  return [first, after.length - tail];
}

function isSame(one: Block | undefined, other: Block | undefined): boolean {
  return one?.text === other?.text && one?.kind === other?.kind;
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const move = (span: Span) => ({ ...span, block: span.block + by });
  const span = move(finding.span);
  return { ...finding, id: findingId(finding.claim, span), span, sentence: move(finding.sentence) };
}
