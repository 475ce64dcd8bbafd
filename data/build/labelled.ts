import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Article, BLOCK_KINDS, type Block, type BlockKind } from '../../engine/model/article';
import { VERDICTS, type Verdict } from '../../engine/model/finding';

/** Reads labelled sentences (`corpus/*.jsonl`, `corpus/real/*.jsonl`; format in GUIDE.md) as articles with labels. */

const labelSchema = v.strictObject({
  claim: v.string(),
  verdict: v.array(v.picklist(VERDICTS)),
  optional: v.boolean(),
});

const lineSchema = v.object({
  id: v.string(),
  text: v.string(),
  context: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  plant_page: v.boolean(),
  labels: v.array(labelSchema),
  doc: v.optional(v.string()),
  title: v.optional(v.string()),
  block: v.optional(v.string()),
  group: v.optional(v.string()),
  why: v.optional(v.string()),
});
type Line = v.InferOutput<typeof lineSchema>;

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
 * that names file and line.
 *
 * @param title of a page about the story's subject that has none of its own
 */
export function readLabelledFolder(folder: string, title: string): LabelledArticle[] {
  return ['', REAL].flatMap((part) =>
    filesIn(`${folder}/${part}`).flatMap((name) =>
      toArticles(`${part}${name}`, readLines(`${folder}/${part}${name}`), title),
    ),
  );
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, i) => (text.trim() === '' ? [] : [readLine(text, `${path}:${i + 1}`)]));
}

/** Reads one line. Throws an error that names its place where it is not a labelled sentence. */
function readLine(text: string, place: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${place}: not a line of JSON; each line holds one labelled sentence, see GUIDE.md`);
  }
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(
    `${place}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}; see GUIDE.md for the format`,
  );
}

/** Lines of one `doc` make one article in order; any other line makes a page of its own, as the guide says. */
function toArticles(file: string, lines: readonly Line[], title: string): LabelledArticle[] {
  const docs = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.doc ?? line.id;
    docs.set(key, [...(docs.get(key) ?? []), line]);
  }
  return [...docs.values()].map((group) => toArticle(file, group, title));
}

function toArticle(file: string, lines: readonly Line[], titleOfSubject: string): LabelledArticle {
  const [first] = lines;
  const whole = first?.doc !== undefined;
  const blocks: Block[] = [];
  const labelled: LabelledBlock[] = [];
  for (const line of lines) {
    if (!whole && line.context !== null) blocks.push({ kind: 'paragraph', text: line.context });
    labelled.push({
      id: line.id,
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
    throw new Error(`${file}: ${first?.id} has no group; real coverage is left out by groups, see GUIDE.md`);
  const doc = first?.doc ?? first?.id ?? '';
  return { file, group, doc, article: { title, published, blocks }, blocks: labelled };
}

/** The corpus says `p` and `li` where the engine says `paragraph` and `list-item`. */
function blockKind(name: string | undefined): BlockKind {
  if (name === 'li') return 'list-item';
  return BLOCK_KINDS.find((kind) => kind === name) ?? 'paragraph';
}
