/**
 * Which runs of a page surround the article and are none of it: told by the names of elements, by the wording of
 * headings and buttons, by fields to fill in, and by the shape of teasers.
 */
import type { Box } from './box';
import { labelledStretch } from './labelled';
import { isAskingButton } from './labels';
import { findOtherArticles } from './other-articles';
import { MAX_SHARE, MIN_ARTICLE, PageView, type Stretch } from './page-view';
import { linkShare } from './prose';
import { type Run, STEP, type Survey } from './survey';
import { buildOf, createTeaserTest } from './teasers';

/** No more of a page's prose stands around a field or a button, and no more runs. */
const MAX_FORM = 0.25;
const MAX_FORM_RUNS = 8;

/** Elements that by HTML's own meaning stand around an article unless the headline is in them. */
const SURROUNDING = new Set(['dialog', 'footer', 'form', 'menu', 'search']);

/**
 * In short steps.
 *
 * @param headline index of the run that is the page's headline, or -1
 */
export function* findFurniture(survey: Survey, headline: number): Generator<void, readonly boolean[]> {
  const view = new PageView(survey, headline);
  const { runs, boxes } = view;
  const apart = new Array<boolean>(runs.length).fill(false);
  const setApart = ({ first, end }: Stretch) => apart.fill(true, first, end);

  for (const box of surroundings(view)) setApart(box);
  yield;
  for (const box of findOtherArticles(survey, headline)) setApart(box);
  yield;
  for (const [index, run] of runs.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { button } = run.box.flow;
    // What is known to be furniture, with all that follows, need not be asked again.
    if (apart[index] && (apart[index + 1] ?? true) && !button) continue;
    if (button) apart[index] = true;
    if (isAsking(run)) setApart(boxAskedFrom(run.box, view) ?? { first: index, end: index + 1 });
    const stretch = button || index === headline ? null : labelledStretch(index, view);
    if (stretch !== null) setApart(stretch);
  }
  yield;
  const isTeaser = createTeaserTest(runs);
  for (const [index, box] of boxes.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (view.holdsHeadline(box) || (apart[box.first] && apart[box.end - 1])) continue;
    if (box.hasField && view.share(box) < MAX_FORM) setApart(formAround(box, view));
    else if (isTeaser(box)) setApart(box);
  }
  return apart;
}

/**
 * Boxes that are named, or by their element known, as furniture. A name is evidence and no verdict: where hardly anything
 * is left beside them, those that hold much of the page's prose, one alone or alike ones together, are the article.
 */
function surroundings(view: PageView): readonly Box[] {
  const { boxes, prose, runs } = view;
  const isSurrounding = (box: Box) =>
    (box.setApart || SURROUNDING.has(box.tag)) && !view.holdsHeadline(box) && !isQuotation(box, runs);
  const found = outermost(boxes, isSurrounding);
  const beside = prose - weightOf(found, view);
  if (beside >= MIN_ARTICLE) return found;

  const alike = new Map<string, Box[]>();
  for (const box of found) alike.set(buildOf(box), [...(alike.get(buildOf(box)) ?? []), box]);
  const kept = found.filter((box) => {
    const group = alike.get(buildOf(box)) ?? [];
    return weightOf(group, view) < MAX_SHARE * prose || (prose < MIN_ARTICLE && box.tag !== 'form');
  });
  return beside + weightOf(found, view) - weightOf(kept, view) < MAX_SHARE * prose ? [] : kept;
}

function weightOf(boxes: readonly Box[], view: PageView): number {
  return boxes.reduce((sum, box) => sum + view.proseOf(box), 0);
}

/** Most runs of a quotation that is shown with who said it, from elsewhere on the web. */
const MAX_QUOTATION = 12;

/** What is quoted in an article, from social media for example, is the article's, whatever the box is called. */
function isQuotation({ first, end, parent }: Box, runs: readonly Run[]): boolean {
  if (end === first || end - first > MAX_QUOTATION || parent?.flow.isQuoted) return false;
  return runs.slice(first, end).every(({ box }) => box.flow.isQuoted);
}

/** Boxes of a kind that lie in no other box of that kind. */
function outermost(boxes: readonly Box[], isOfKind: (box: Box) => boolean): readonly Box[] {
  const found: Box[] = [];
  let done = 0;
  for (const box of boxes) {
    // Boxes come in page order: one that ends no later than one found before lies in it.
    if (box.end <= done || !isOfKind(box)) continue;
    found.push(box);
    done = box.end;
  }
  return found;
}

/** A button, or a link that is made like one. */
function isAsking(run: Run): boolean {
  return (run.box.flow.button || linkShare(run) === 1) && isAskingButton(run.content.text);
}

/** The box that a button asking for something closes: a few short runs beside it. */
function boxAskedFrom(button: Box, view: PageView): Box | null {
  const isSmall = (box: Box) => box.end - box.first <= MAX_FORM_RUNS && !isPost(box, view.runs);
  return view.climb(button, MAX_FORM, isSmall).at(-1) ?? null;
}

/** A post of a live blog has a heading or a time of its own. */
function isPost(box: Box, runs: readonly Run[]): boolean {
  if (box.tag !== 'article' && box.tag !== 'section' && box.tag !== 'li') return false;
  const first = runs[box.first];
  if (first === undefined) return false;
  return first.content.timeChars > 0 || (first.box.heading > 0 && linkShare(first) < 0.5);
}

/** A box with a field, and what introduces it. */
function formAround(box: Box, view: PageView): Box {
  const { parent } = box;
  if (parent === null || view.holdsHeadline(parent) || view.share(parent) >= MAX_FORM) return box;
  return parent.end - parent.first <= MAX_FORM_RUNS ? parent : box;
}
