import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Label } from '../../data/build/labelled';
import { createChecker } from '../../engine/checker';
import type { Article, Span } from '../../engine/model/article';
import type { Dataset } from '../../engine/model/dataset';
import { VERDICTS } from '../../engine/model/finding';
import { readArticle } from '../check/read-article';
import { type Line, toLine } from './figures';
import { type Outcome, scoreUnit, type Unit } from './score';

/** Scores whole saved pages (`corpus/pages`): page reader, gate and engine together. */

/** The pages are by the author of this file, so the model that checks them has not seen it either. */
export const FILE_OF_SAME_AUTHOR = 'sentences.jsonl';

const pageSchema = v.strictObject({
  file: v.string(),
  published: v.nullable(v.string()),
  relevant: v.boolean(),
  findings: v.array(
    v.strictObject({
      text: v.string(),
      claim: v.string(),
      verdict: v.array(v.picklist(VERDICTS)),
      optional: v.boolean(),
    }),
  ),
});
export type LabelledPage = v.InferOutput<typeof pageSchema>;

/** What became of one page. */
export interface PageFigures extends Line {
  /** Whether it was rightly taken to be about the story, or not to be. */
  readonly relevance: boolean;
  /** Whether the publication date was read as it stands on the page. */
  readonly date: boolean;
  /** Labelled texts that the reader did not find on the page. */
  readonly unread: readonly string[];
  readonly units: readonly ScoredText[];
}

/** A labelled text, or an unlabelled sentence with a mark, and what became of it. */
export interface ScoredText extends Unit {
  readonly outcomes: readonly Outcome[];
}

/** All labelled pages of a folder, checked with a dataset. */
export async function scorePages(folder: string, dataset: Dataset): Promise<PageFigures[]> {
  const checker = createChecker(dataset);
  const scored: PageFigures[] = [];
  for (const page of readPages(join(folder, 'pages.jsonl'))) {
    const article = await readArticle(join(folder, page.file), null);
    const steps = checker.check(article);
    const found: FoundOnPage[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      for (const { sentence, claim, verdict } of step.value)
        found.push({ sentence: textOf(article, sentence), claim, verdict });
    }
    const units = scorePage(page, found);
    const whole = normalised(article.blocks.map((block) => block.text).join('\n'));
    scored.push({
      ...toLine(
        page.file,
        units.flatMap((unit) => unit.outcomes),
      ),
      relevance: step.value.relevant === page.relevant,
      date: (article.published?.date ?? null) === page.published,
      unread: [...new Set(page.findings.map(({ text }) => text))].filter(
        (text) => !whole.includes(normalised(text)),
      ),
      units,
    });
  }
  return scored;
}

function readPages(path: string): LabelledPage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(pageSchema, JSON.parse(line)));
}

/** A finding with the sentence that it stands in. */
export interface FoundOnPage {
  readonly sentence: string;
  readonly claim: string;
  readonly verdict: Outcome['given'][number];
}

/** Scores the findings of a page: each counts for the labelled text that its sentence holds or is part of. */
export function scorePage(page: LabelledPage, found: readonly FoundOnPage[]): ScoredText[] {
  const labels = new Map<string, Label[]>();
  for (const { text, ...label } of page.findings) labels.set(text, [...(labels.get(text) ?? []), label]);
  const texts = [...labels.keys()];
  const labelledText = (sentence: string) => texts.find((text) => isPartOf(text, sentence)) ?? sentence;
  const byText = new Map<string, FoundOnPage[]>(texts.map((text) => [text, []]));
  for (const each of found) {
    const text = labelledText(each.sentence);
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  return [...byText].map(([text, here]) => {
    const unit = { id: page.file, text, labels: labels.get(text) ?? [] };
    return { ...unit, outcomes: scoreUnit(unit, here) };
  });
}

function isPartOf(text: string, sentence: string): boolean {
  const [a, b] = [normalised(text), normalised(sentence)];
  return a.includes(b) || b.includes(a);
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf({ blocks }: Article, { block, start, end }: Span): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}
