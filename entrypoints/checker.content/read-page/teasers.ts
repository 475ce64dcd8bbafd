import type { Box } from './box';
import { linkShare } from './prose';
import type { Run } from './survey';
import { HINT } from './vocabulary';

const CARDS = new Set(['article', 'li', 'div', 'section']);
/** A teaser is a linked line, a picture and a summary; more than this is a post or a section. */
const MAX_RUNS = 5;
const MAX_CHARS = 500;
/** Links of fewer words are names and times. */
const MIN_WORDS = 4;
/** Cards come in rows: so many alike make a linked line a headline even if it is no heading. */
const MIN_ALIKE = 3;

/** A test whether a box is a teaser: the linked headline of another story, with a short text below it. */
export function createTeaserTest(runs: readonly Run[]): (box: Box) => boolean {
  const alike = new Map<Box, Map<string, number>>();
  const countAlike = (box: Box) => {
    if (box.parent === null) return 1;
    const counts = alike.get(box.parent) ?? countBuilds(box.parent.children);
    alike.set(box.parent, counts);
    return counts.get(buildOf(box)) ?? 1;
  };
  return (box) => {
    const { tag, first, end } = box;
    if (!CARDS.has(tag) || end === first || end - first > MAX_RUNS) return false;
    const inside = runs.slice(first, end);
    if (inside.reduce((sum, run) => sum + run.content.text.length, 0) >= MAX_CHARS) return false;
    const line = inside.slice(0, 2).find(isLinkedLine);
    return line !== undefined && (line.box.heading > 0 || countAlike(box) >= MIN_ALIKE);
  };
}

function isLinkedLine(run: Run): boolean {
  const { box, content } = run;
  return (
    linkShare(run) > 0.8 && content.text.split(' ').length >= MIN_WORDS && (box.hints & HINT.speaker) === 0
  );
}

function countBuilds(boxes: readonly Box[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const box of boxes) counts.set(buildOf(box), (counts.get(buildOf(box)) ?? 0) + 1);
  return counts;
}

/** How a box is built: boxes of one list are built alike. */
export function buildOf({ tag, classes }: Box): string {
  return `${tag} ${classes}`;
}
