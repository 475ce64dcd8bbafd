import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Article, BLOCK_KINDS, type Block, type BlockKind } from '../../engine/model/article';
import type { Verdict } from '../../engine/model/finding';
import { type LabelledLine, parseLabelledLines } from './labelled-lines';
import { formatProblem, type Problem } from './problems';

/** Reads labelled sentences (`corpus/*.jsonl`, `corpus/real/*.jsonl`; format in GUIDE.md) as articles with labels. */

/** A claim that a fair reader would say the sentence makes, and the verdicts that would be right. */
export interface Label {
  readonly claim: string;
  readonly verdict: readonly Verdict[];
  /** A finding here is neither right nor wrong. */
  readonly optional: boolean;
}

/** A sentence (or block) of a labelled article. */
export interface LabelledBlock {
  readonly id: string;
  /** In its file, from 1. */
  readonly line: number;
  readonly block: number;
  /** Whether the page is about the plant, so that "the factory" means this one. */
  readonly plantPage: boolean;
  readonly labels: readonly Label[];
  /** Note of who labelled it: what the labels rest on; `null` without one. */
  readonly why: string | null;
}

/** An article whose blocks are labelled; blocks that are only context carry no entry. */
export interface LabelledArticle {
  /** Path in the corpus: `train-trade.jsonl`, `real/real-2024.jsonl`. */
  readonly file: string;
  /** Real coverage: the story day or page that it is of, to be left out whole. Invented text: `null`. */
  readonly group: string | null;
  /** What tells the article from others of its file. */
  readonly doc: string;
  readonly article: Article;
  readonly blocks: readonly LabelledBlock[];
}

/** Where restated real coverage lies, within the folder of labelled text. */
const REAL = 'real/';

/**
 * All labelled articles of a folder and of real coverage within it, by file in alphabetical order. Throws an error
 * with a line for each fault, by file and line.
 *
 * @param title of a page about the story's subject that has none of its own
 */
export function readLabelledFolder(folder: string, title: string): LabelledArticle[] {
  return ['', REAL].flatMap((part) =>
    filesIn(`${folder}/${part}`).flatMap((name) =>
      parseLabelled(
        { file: `${part}${name}`, path: `${basename(folder)}/${part}${name}` },
        readFileSync(`${folder}/${part}${name}`, 'utf8'),
        title,
      ),
    ),
  );
}

/**
 * The labelled articles in the text of one file; errors and `title` as for a folder.
 *
 * @param file its name as the articles bear it; `path`, as errors give it
 */
export function parseLabelled(
  { file, path }: { readonly file: string; readonly path: string },
  text: string,
  title: string,
): LabelledArticle[] {
  const problems: Problem[] = [];
  const lines = parseLabelledLines(path, text, problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return toArticles(file, lines, title);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

/** Lines of one `doc` make one article in order; any other line makes a page of its own, as the guide says. */
function toArticles(file: string, lines: readonly LabelledLine[], title: string): LabelledArticle[] {
  const docs = new Map<string, LabelledLine[]>();
  for (const line of lines) {
    const key = line.doc ?? line.id;
    docs.set(key, [...(docs.get(key) ?? []), line]);
  }
  return [...docs.values()].map((group) => toArticle(file, group, title));
}

function toArticle(file: string, lines: readonly LabelledLine[], titleOfSubject: string): LabelledArticle {
  const [first] = lines;
  const whole = first?.doc !== undefined;
  const blocks: Block[] = [];
  const labelled: LabelledBlock[] = [];
  for (const line of lines) {
    if (!whole && line.context !== null) blocks.push({ kind: 'paragraph', text: line.context });
    labelled.push({
      id: line.id,
      line: line.at,
      block: blocks.length,
      plantPage: line.plant_page,
      labels: line.labels,
      why: line.why ?? null,
    });
    blocks.push({ kind: blockKind(line.block), text: line.text });
  }
  const title = first?.title ?? (first?.plant_page ? titleOfSubject : 'News');
  const published = first?.published == null ? null : { date: first.published, origin: 'given' as const };
  // Invented files name groups of their own; they are left out file by file.
  const group = file.startsWith(REAL) ? (first?.group ?? null) : null;
  if (group === null && file.startsWith(REAL))
    throw new Error(
      `corpus/${file}:${first?.at}: ${first?.id} has no group; real coverage is left out by groups, see corpus/GUIDE.md`,
    );
  const doc = first?.doc ?? first?.id ?? '';
  return { file, group, doc, article: { title, published, blocks }, blocks: labelled };
}

/** The corpus says `p` and `li` where the engine says `paragraph` and `list-item`. */
function blockKind(name: string | undefined): BlockKind {
  if (name === 'li') return 'list-item';
  return BLOCK_KINDS.find((kind) => kind === name) ?? 'paragraph';
}
