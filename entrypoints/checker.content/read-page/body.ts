/**
 * Where the article's body is: the innermost box that holds nearly all of the page's prose, furniture left out.
 */

import type { Box } from './box';
import { proseWeight, runningSums, sumOf } from './prose';
import type { Survey } from './survey';
import { HINT } from './vocabulary';

/** A box with this share of its parent's prose is where the search goes on. */
const NEARLY_ALL = 0.85;
/** With a hint (a name, `<article>`, `<main>`) that its neighbours lack, this share will do. */
const MOST = 0.5;
/** Share of its characters in links above which a box holds other stories. */
const MAX_LINKED = 0.35;
/** Share of the page's prose, and weight of it, that a box named as body needs to be believed. */
const NAMED_SHARE = 0.3;
const MIN_NAMED = 200;

/**
 * @param apart for each run, whether it is furniture
 * @param headline index of the headline's run, or -1
 */
export function findBody({ boxes, runs, root }: Survey, apart: readonly boolean[], headline: number): Box {
  const sums = runningSums(runs.map((run, index) => (apart[index] ? 0 : proseWeight(run))));
  const weight = (box: Box) => sumOf(sums, box);
  const links = runningSums(runs.map(({ content }, index) => (apart[index] ? 0 : content.linkChars)));
  const chars = runningSums(runs.map(({ content }, index) => (apart[index] ? 0 : content.text.length)));
  /** Lists of other stories have prose between their links; an article has hardly a link between its prose. */
  const isForeign = (box: Box) => sumOf(links, box) > MAX_LINKED * sumOf(chars, box);

  let box = namedBody(boxes, weight, weight(root)) ?? root;
  for (;;) {
    const inner = heaviest(box.children, weight);
    if (inner === null || LEAVES.has(inner.tag)) return box;
    const beside = box.children.filter((child) => child !== inner && weight(child) > 0);
    const foreign = beside.filter(isForeign).reduce((sum, other) => sum + weight(other), 0);
    const others = beside.filter((other) => !isForeign(other));
    const share = weight(inner) / (weight(box) - foreign);
    if (share >= NEARLY_ALL) {
      box = inner;
      continue;
    }
    const stands = standing(inner, headline);
    if (share < MOST || stands === 0 || others.some((other) => standing(other, headline) >= stands))
      return box;
    box = inner;
  }
}

/** Boxes that are text themselves. */
const LEAVES = new Set([
  'p',
  'li',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dd',
  'dt',
]);

/** How plainly the markup says that a box is the article. */
function standing(box: Box, headline: number): number {
  const holdsHeadline = box.first <= headline && headline < box.end;
  const named = (box.hints & HINT.body) !== 0;
  return (holdsHeadline ? 4 : 0) + (named ? 2 : 0) + (box.tag === 'article' || box.tag === 'main' ? 1 : 0);
}

/** The smallest box around all that is named as body, if enough of the page's prose is in it. */
function namedBody(boxes: readonly Box[], weight: (box: Box) => number, total: number): Box | null {
  const named = boxes.filter((box) => (box.hints & HINT.body) !== 0 && weight(box) >= MIN_NAMED);
  let common: Box | null = named[0] ?? null;
  for (const box of named) common = common === null ? null : commonBox(common, box);
  return common !== null && weight(common) >= NAMED_SHARE * total ? common : null;
}

/** The innermost box around two boxes, the first of which begins no later. */
function commonBox(one: Box, other: Box): Box | null {
  let common: Box | null = one;
  while (common !== null && !(common.first <= other.first && other.end <= common.end)) common = common.parent;
  return common;
}

function heaviest(boxes: readonly Box[], weight: (box: Box) => number): Box | null {
  let best: Box | null = null;
  for (const box of boxes) if (weight(box) > (best === null ? 0 : weight(best))) best = box;
  return best;
}
