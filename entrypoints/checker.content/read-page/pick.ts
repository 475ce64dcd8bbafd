/** Which runs are the article's, and what each of them is. */
import type { BlockKind } from '../../../engine/types';
import { isByline, isPointer, isPrompt, labelOf } from './labels';
import { hasSentence, linkShare, proseWeight } from './prose';
import type { Box, Run, Survey } from './survey';
import { HINT } from './vocabulary';

export interface PickedRun {
  readonly kind: BlockKind;
  readonly run: Run;
}

/** Text of this many characters is a sentence even if its full stop is missing. */
const LONG = 60;

export function pickBlocks(
  survey: Survey,
  apart: readonly boolean[],
  headline: number,
  body: Box,
): readonly PickedRun[] {
  const { runs } = survey;
  const from = headline >= 0 && headline < body.end ? headline : body.first;
  const end = endOfArticle(survey, apart, body);
  const firstProse = runs.findIndex(
    (run, index) =>
      index > from && index >= body.first && !apart[index] && proseWeight(run) > 0 && run.box.flow.paragraph,
  );
  const picked: PickedRun[] = [];
  for (let index = from; index < end; index++) {
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
  if (box.heading > 0) {
    const opens = headline >= 0 && index > headline && index < firstProse && index - headline <= 3;
    return opens && hasSentenceLength(content.text) ? 'standfirst' : 'heading';
  }
  if (flow.caption && content.text.length < 600) return 'caption';
  if (flow.figure && !flow.quote)
    return content.text.length < 600 && hasSentence(content.text) ? 'caption' : null;
  if (flow.quote) return 'quote';
  if (headline >= 0 && index > headline && (index < body.first || (index < firstProse + 1 && isIntro(box)))) {
    if (flow.listItem) return 'list-item';
    return 'standfirst';
  }
  if (flow.cell && !flow.paragraph && content.text.length < 200) return 'table-cell';
  if (flow.listItem) return 'list-item';
  if ((box.hints & HINT.speaker) !== 0) return 'heading';
  return 'paragraph';
}

function isIntro(box: Box): boolean {
  return ((box.hints | (box.parent?.hints ?? 0)) & HINT.standfirst) !== 0;
}

function hasSentenceLength(text: string): boolean {
  return text.length >= LONG || (text.length >= 30 && hasSentence(text));
}

/** Whether a run of that kind is the article's own words. @param before stands between headline and body */
function isArticles(run: Run, kind: BlockKind, before: boolean): boolean {
  const { text, timeChars } = run.content;
  const { box } = run;
  const linked = linkShare(run);
  const meta = ((box.hints | (box.parent?.hints ?? 0)) & HINT.meta) !== 0;
  if (!/[\p{L}\p{N}]/u.test(text) || labelOf(text) !== null || isPointer(text, linked) || isByline(text))
    return false;
  if (timeChars > 0.5 * text.length || isPrompt(text)) return false;
  if (meta && text.length < 160 && (kind === 'caption' || !hasSentence(text) || linked > 0.3)) return false;
  switch (kind) {
    case 'heading':
      return linked < 0.8;
    case 'caption':
    case 'quote':
    case 'table-cell':
      return linked < 0.8;
    case 'list-item':
      return linked < 0.8 && (!before || text.length >= 30);
    case 'standfirst':
      return (
        linked < 0.5 &&
        text.length >= 25 &&
        (hasSentence(text) || text.length >= LONG || box.flow.paragraph || isIntro(box))
      );
    default:
      if (linked > 0.8) return false;
      if (box.flow.paragraph) return !before || hasSentenceLength(text);
      return hasSentence(text) || text.length >= LONG;
  }
}

/** Items of a list that are links one and all lead away. */
function isListOfLinks({ box, content }: Run): boolean {
  return box.flow.listItem && content.linkChars > 0.5 * content.text.length && content.text.length < 120;
}

/** Some sites print a heading twice for two sizes of screen. */
function repeatsNext(picked: readonly PickedRun[], index: number): boolean {
  const [one, next] = [picked[index], picked[index + 1]];
  return (
    one?.kind !== 'headline' && one?.kind === next?.kind && one?.run.content.text === next?.run.content.text
  );
}
