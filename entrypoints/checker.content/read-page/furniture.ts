/**
 * Which runs of a page surround the article and are none of it: told by the names of elements, by the wording of
 * headings and buttons, by fields to fill in, and by the shape of teasers.
 */

import type { Box } from './box';
import { isAskingButton, labelOf } from './labels';
import { findOtherArticles } from './other-articles';
import { linkShare, proseWeight, runningSums, sumOf } from './prose';
import type { Run, Survey } from './survey';

/** No box of furniture holds more of a page's prose than this, comments aside. */
const MAX_SHARE = 0.35;
/** The same for what stands around a field or a button. */
const MAX_FORM = 0.25;
/** How far up a label or a button speaks for its surroundings. */
const MAX_CLIMB = 6;
/** Prose below this much (characters) is no article that furniture could be beside. */
const MIN_ARTICLE = 400;

/** @param headline index of the run that is the page's headline, or -1 */
export function findFurniture(survey: Survey, headline: number): readonly boolean[] {
  const { boxes, runs, root } = survey;
  const apart = new Array<boolean>(runs.length).fill(false);
  const sums = runningSums(runs.map(proseWeight));
  const total = sumOf(sums, root);
  const share = (box: Box) => (total === 0 ? 0 : sumOf(sums, box) / total);
  const holdsHeadline = (box: Box) => box.first <= headline && headline < box.end;
  const setApart = ({ first, end }: { first: number; end: number }) => apart.fill(true, first, end);

  const isSurrounding = (box: Box) => (box.setApart || SURROUNDING.has(box.tag)) && !holdsHeadline(box);
  const surrounding = outermost(boxes, isSurrounding).reduce((sum, box) => sum + sumOf(sums, box), 0);
  let done = 0;
  for (const box of boxes) {
    if (box.end <= done || !isSurrounding(box)) continue;
    // A page whose whole text stands in a "sidebar" or a form has its article there.
    const isBeside = total - surrounding >= MIN_ARTICLE || share(box) < MAX_SHARE;
    if (!isBeside && (total >= MIN_ARTICLE || box.tag === 'form')) continue;
    setApart(box);
    done = box.end;
  }

  findOtherArticles(survey, headline).forEach(setApart);
  for (const [index, run] of runs.entries()) {
    // A label that is furniture by its own name still speaks for what follows it, unless that is known to be.
    if (apart[index] && (apart[index + 1] ?? true) && !run.box.flow.button) continue;
    const { text } = run.content;
    const climb = (limit: number) => climbFrom(run.box, (box) => !holdsHeadline(box) && share(box) <= limit);
    if (run.box.flow.button) {
      apart[index] = true;
      if (isAskingButton(text)) askingBox(run.box, holdsHeadline, share, runs).forEach(setApart);
      continue;
    }
    const label = labelOf(text);
    if (label === null || index === headline) continue;
    // Only below an article may readers' words outweigh it; "12 comments" above one is a link to them.
    const belowArticle = sumOf(sums, { first: Math.max(0, headline), end: index }) >= MIN_ARTICLE;
    const labelled = climb(label === 'comments' && belowArticle ? 1 : MAX_SHARE);
    const box = labelled.findLast((each) => each.first === index) ?? run.box;
    if (box.first === index && (box.end > index + 1 || label === 'advert')) {
      setApart(box);
      continue;
    }
    const around = labelled.find((each) => each.end > index + 1) ?? run.box.parent;
    const limit = around?.end ?? index + 1;
    const end =
      label === 'comments' && belowArticle
        ? limit
        : label === 'advert'
          ? index + 1
          : endOfLabelled(runs, index, limit);
    setApart({ first: index, end });
  }

  for (const box of boxes) {
    if (holdsHeadline(box) || (apart[box.first] && apart[box.end - 1])) continue;
    if (box.hasField && share(box) < MAX_FORM) setApart(smallForm(box, share, holdsHeadline));
    else if (isTeaser(box, runs)) setApart(box);
  }
  return apart;
}

/** Elements that by HTML's own meaning stand around an article unless the headline is in them. */
const SURROUNDING = new Set(['footer', 'form', 'menu', 'search']);

/** Boxes of a kind that lie in no other box of that kind. */
function outermost(boxes: readonly Box[], isOfKind: (box: Box) => boolean): readonly Box[] {
  const found: Box[] = [];
  let end = -1;
  let last: Box | null = null;
  for (const box of boxes) {
    // Boxes come in page order: whatever begins before the last one's end lies in it.
    if (last !== null && box.first < end && isWithin(box, last)) continue;
    if (!isOfKind(box)) continue;
    found.push(box);
    last = box;
    end = box.end;
  }
  return found;
}

function isWithin(box: Box, outer: Box): boolean {
  return box.first >= outer.first && box.end <= outer.end;
}

/** A box and those around it, innermost first, as far as they may be furniture. */
function climbFrom(box: Box, mayBe: (box: Box) => boolean): readonly Box[] {
  const path: Box[] = [];
  for (let at: Box | null = box; at !== null && path.length < MAX_CLIMB && mayBe(at); at = at.parent)
    path.push(at);
  return path;
}

/** Where the list under a label ends that has no box of its own: at the next heading or paragraph of prose. */
function endOfLabelled(runs: readonly Run[], label: number, limit: number): number {
  let end = label + 1;
  for (; end < limit; end++) {
    const run = runs[end];
    if (run === undefined || (run.box.heading > 0 && linkShare(run) < 0.5)) break;
    if (linkShare(run) < 0.5 && run.box.flow.item === null && run.content.text.length > 30) break;
  }
  return end;
}

/** The box that a button asking for something closes: a few short runs beside it. */
function askingBox(
  button: Box,
  holdsHeadline: (box: Box) => boolean,
  share: (box: Box) => number,
  runs: readonly Run[],
): readonly Box[] {
  const path = climbFrom(
    button,
    (box) => !holdsHeadline(box) && share(box) < MAX_FORM && box.end - box.first <= 8 && !isPost(box, runs),
  );
  return path.slice(-1);
}

/** A post of a live blog has a heading or a time of its own. */
function isPost(box: Box, runs: readonly Run[]): boolean {
  if (box.tag !== 'article' && box.tag !== 'section' && box.tag !== 'li') return false;
  const first = runs[box.first];
  return (
    first !== undefined && (first.content.timeChars > 0 || (first.box.heading > 0 && linkShare(first) < 0.5))
  );
}

/** A box with a field, and what introduces it. */
function smallForm(box: Box, share: (box: Box) => number, holdsHeadline: (box: Box) => boolean): Box {
  const { parent } = box;
  const grows =
    parent !== null && !holdsHeadline(parent) && share(parent) < MAX_FORM && parent.end - parent.first <= 8;
  return grows && parent.tag !== 'body' ? parent : box;
}

/** A linked heading or picture line with a short text below it: another story. */
function isTeaser({ tag, first, end }: Box, runs: readonly Run[]): boolean {
  if (tag !== 'article' && tag !== 'li' && tag !== 'div' && tag !== 'section') return false;
  if (end - first < 1 || end - first > 5) return false;
  const inside = runs.slice(first, end);
  const heading = inside.findIndex((run) => run.box.heading > 0 && linkShare(run) > 0.8);
  if (heading < 0 || heading > 1) return false;
  return inside.reduce((sum, run) => sum + run.content.text.length, 0) < 500;
}
