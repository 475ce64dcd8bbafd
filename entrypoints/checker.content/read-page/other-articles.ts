import type { Box } from './box';
import type { Run, Survey } from './survey';

/**
 * The boxes of further articles, as endless scrolling adds them below the first: each has a main heading of its own
 * and is built like the box that holds the page's headline. A section under a main heading is not.
 *
 * @param headline index of the headline's run, or -1
 */
export function findOtherArticles({ runs }: Survey, headline: number): readonly Box[] {
  const own = runs[headline];
  if (own === undefined) return [];
  const around = ancestors(own.box);
  const found = new Set<Box>();
  for (const [index, run] of runs.entries()) {
    if (index === headline || run.box.heading !== 1) continue;
    const other = outermostWithout(run, headline);
    if (other === null || found.has(other)) continue;
    const likeness = around.find((box) => box.parent === other.parent);
    if (other.tag === 'article' || (likeness !== undefined && isBuiltLike(other, likeness))) found.add(other);
  }
  return [...found];
}

/** Deeper nesting than any page's headline has. */
const MAX_DEPTH = 100;

function ancestors(box: Box): readonly Box[] {
  const path: Box[] = [];
  for (let at: Box | null = box; at !== null && path.length < MAX_DEPTH; at = at.parent) path.push(at);
  return path;
}

/** The outermost box around a run that the headline is not in; `null` if that is the heading alone. */
function outermostWithout({ box }: Run, headline: number): Box | null {
  const holdsHeadline = ({ first, end }: Box) => first <= headline && headline < end;
  const outer = ancestors(box).findLast((each) => !holdsHeadline(each));
  return outer === undefined || outer.heading > 0 ? null : outer;
}

function isBuiltLike(one: Box, other: Box): boolean {
  return one.tag === other.tag && one.classes === other.classes;
}
