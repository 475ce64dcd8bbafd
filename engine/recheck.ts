import type { Article, Block, Span } from './model/article';
import type { Finding } from './model/finding';
import { findingId } from './model/finding-id';
import { type BlockRange, CARRIED_BLOCKS } from './read/read-article';

/** What has to be checked again of an article that has changed. */
export interface Recheck {
  readonly blocks: BlockRange;
  /** A finding of the article before, with its place in the one now; `null` where it must be found anew. */
  keep(finding: Finding): Finding | null;
}

/**
 * How far the changes between two readings of an article reach, so that only that has to be checked: a live page of a
 * thousand posts costs no more to follow than one of ten.
 *
 * @param before the earlier reading; `null` where there is none
 * @param isAbout whether an article is about the story's subject
 * @returns `null` where the text is the same
 */
export function recheck(
  before: Article | null,
  after: Article,
  isAbout: (article: Article) => boolean,
): Recheck | null {
  if (before === null) return everything(after);
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

function everything(after: Article): Recheck {
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
