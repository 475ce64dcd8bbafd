/** Which runs are the article's, and what each of them is. */
import type { BlockKind } from '../../../engine/model/article';
import { type Box, isCaption } from './box';
import { isByline, isPointer, isPrompt, isStaffCredit, labelOf } from './labels';
import { hasSentence, linkShare, proseWeight } from './prose';
import { type Run, STEP, type Survey } from './survey';
import { HINT } from './vocabulary';
import { isDateLine } from './written-date';

export interface PickedRun {
  readonly kind: BlockKind;
  readonly run: Run;
}

/** Text of this many characters is a sentence even if its full stop is missing. */
const LONG = 60;

/** In short steps. */
export function* pickBlocks(
  survey: Survey,
  apart: readonly boolean[],
  headline: number,
  body: Box,
): Generator<void, readonly PickedRun[]> {
  const { runs } = survey;
  const from = headline >= 0 && headline < body.end ? headline : body.first;
  const end = endOfArticle(survey, apart, body);
  const firstProse = runs.findIndex(
    (run, index) =>
      index > from && index >= body.first && !apart[index] && proseWeight(run) > 0 && run.box.flow.paragraph,
  );
  const picked: PickedRun[] = [];
  for (let index = from; index < end; index++) {
    if (index % STEP === STEP - 1) yield;
    const run = runs[index];
    if (run === undefined || (apart[index] && index !== headline)) continue;
    const kind = index === headline ? 'headline' : kindOf(run, index, headline, body, firstProse);
    if (kind === 'headline' || (kind !== null && isArticles(run, kind, index < body.first)))
      picked.push({ kind, run });
  }
  while (picked.at(-1)?.kind === 'heading') picked.pop();
  return picked.filter(({ run }, index) => !isListOfLinks(run) && !repeatsNext(picked, index));
}

/**
 * The body's end, or that of what goes on after it: prose of the same `<article>` that stands beside the body.
 */
function endOfArticle({ runs }: Survey, apart: readonly boolean[], body: Box): number {
  let article: Box | null = body;
  while (article !== null && article.tag !== 'article') article = article.parent;
  let end = body.end;
  for (let index = body.end; index < (article?.end ?? 0); index++) {
    const run = runs[index];
    if (run === undefined || apart[index]) continue;
    if (run.box.heading === 1) break;
    if (run.box.tag === 'p' && proseWeight(run) >= LONG && linkShare(run) < 0.2) end = index + 1;
  }
  return end;
}

function kindOf(run: Run, index: number, headline: number, body: Box, firstProse: number): BlockKind | null {
  const { box, content } = run;
  const { flow } = box;
  if (flow.button) return null;
  const isOpening = headline >= 0 && index > headline && index <= firstProse && index - headline <= 3;
  if (box.heading > 0) return isOpening && hasSentenceLength(content.text) ? 'standfirst' : 'heading';
  if (isCell(run)) return 'table-cell';
  if (isCaption(flow) && content.text.length < MAX_CAPTION) return 'caption';
  if (flow.figure && !flow.quote)
    return content.text.length < MAX_CAPTION && hasSentence(content.text) ? 'caption' : null;
  if (flow.quote) return 'quote';
  if (isItem(run)) return 'list-item';
  if (headline >= 0 && index > headline && (index < body.first || (index <= firstProse && isIntro(box)))) {
    return 'standfirst';
  }
  if (isBoldHeading(run) && isOpening && hasSentenceLength(content.text)) return 'standfirst';
  return flow.speaker || box.tag === 'summary' || isBoldHeading(run) ? 'heading' : 'paragraph';
}

const MAX_CAPTION = 600;

/** Old pages lay themselves out in tables: a cell of one short text holds a value, any other holds a page. */
function isCell({ box, content }: Run): boolean {
  const { cell, paragraph } = box.flow;
  return cell !== null && !paragraph && cell.end - cell.first === 1 && content.text.length < 200;
}

/** An item with a heading of its own is a post of a live page or a picture of a gallery. */
function isItem({ box }: Run): boolean {
  const { item } = box.flow;
  if (item === null) return false;
  const length = item.end - item.first;
  return length <= 2 || (length < MAX_ITEM && !item.children.some(holdsHeading));
}

/** Runs of the longest list item. */
const MAX_ITEM = 40;

function holdsHeading(box: Box): boolean {
  return box.heading > 0 || box.children.some((child) => child.heading > 0 || child.tag === 'header');
}

/** A line in bold that is no sentence: how many local papers write their crossheads. */
function isBoldHeading({ content }: Run): boolean {
  return (
    content.strongChars === content.text.length && content.text.length < 80 && !hasSentence(content.text)
  );
}

function isIntro(box: Box): boolean {
  return namesOf(box, HINT.standfirst);
}

/** Whether a box, or the one around it unless that is the body, is named so. */
function namesOf(box: Box, hint: number): boolean {
  const { parent } = box;
  const around =
    parent === null || (parent.hints & HINT.body) !== 0 || parent.end - parent.first > 6 ? 0 : parent.hints;
  return ((box.hints | around) & hint) !== 0;
}

function hasSentenceLength(text: string): boolean {
  return text.length >= LONG || (text.length >= 30 && hasSentence(text));
}

/** Whether a run of that kind is the article's own words. @param before stands between headline and body */
function isArticles(run: Run, kind: BlockKind, before: boolean): boolean {
  const { text, timeChars } = run.content;
  const { box } = run;
  const linked = linkShare(run);
  const meta = namesOf(box, HINT.meta);
  if (kind === 'table-cell') return /[\p{L}\p{N}]/u.test(text) && linked < 0.8;
  if (
    !/\p{L}{2}/u.test(text) ||
    isDateLine(text) ||
    labelOf(text) !== null ||
    isPointer(text, linked) ||
    isByline(text)
  )
    return false;
  if (timeChars > 0.5 * text.length || isPrompt(text) || isCredit(text) || isStaffCredit(text)) return false;
  if (meta && text.length < 160 && (kind === 'caption' || !hasSentence(text) || linked > 0.3)) return false;
  switch (kind) {
    case 'heading':
      return linked < 0.8;
    case 'caption':
    case 'quote':
      return linked < 0.8;
    case 'list-item':
      return linked < 0.8 && (!before || text.length >= 15);
    case 'standfirst':
      return (
        linked < 0.5 &&
        text.length >= 25 &&
        (hasSentence(text) || text.length >= LONG || box.flow.paragraph || isIntro(box))
      );
    default:
      if (linked > 0.8) return false;
      if (box.flow.paragraph) return !before || hasSentenceLength(text);
      return hasSentence(text) || text.endsWith(':') || text.length >= LONG;
  }
}

/** "Photos © Jane Doe, 2018": a line with the sign, and no sentence. */
function isCredit(text: string): boolean {
  return text.length < 160 && text.includes('©') && !hasSentence(text);
}

/** Items of a list that are links one and all lead away. */
function isListOfLinks({ box, content }: Run): boolean {
  return box.flow.item !== null && content.linkChars > 0.5 * content.text.length && content.text.length < 120;
}

/** Some sites print a heading twice for two sizes of screen. */
function repeatsNext(picked: readonly PickedRun[], index: number): boolean {
  const [one, next] = [picked[index], picked[index + 1]];
  return (
    one?.kind !== 'headline' && one?.kind === next?.kind && one?.run.content.text === next?.run.content.text
  );
}
