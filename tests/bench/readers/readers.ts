import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { Article, BlockKind } from '../../../engine/model/article';
import { readPage } from '../../../entrypoints/checker.content/read-page';
import { parsePage } from '../../../scripts/check/parse-page';
import { createStaticLayout } from '../../../scripts/check/static-layout';

/** What a reader makes of a page. */
export interface ReaderResult {
  readonly title: string;
  /** Everything it takes for the article, blocks parted by line breaks. */
  readonly text: string;
  /** The same without title, standfirst and captions. */
  readonly body: string;
  /** The day of publication as `YYYY-MM-DD`, if the reader tells one. */
  readonly published: string | null;
  /** Words of the text that it can lead back to nodes of the page, 0 to 1. */
  readonly mapped: number;
}

export interface Reader {
  readonly name: string;
  /** @param document parsed anew for each call: some readers take it apart */
  read(document: Document): ReaderResult | Promise<ReaderResult>;
}

const TODAY = '2026-01-15';

export const READERS: readonly Reader[] = [
  { name: 'this project', read: readOwn },
  { name: '@mozilla/readability', read: readWithReadability },
  { name: 'defuddle', read: readWithDefuddle },
  { name: 'all visible text', read: readEverything },
];

function readOwn(document: Document): ReaderResult {
  const { article, map } = readPage(document, { layout: createStaticLayout(document), today: TODAY });
  let words = 0;
  let mapped = 0;
  for (const [block, { text }] of article.blocks.entries()) {
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      words++;
      const pieces = map.pieces({ block, start: index, end: index + word.length });
      const onPage = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      if (onPage.replace(/[\u00AD\u200B-\u200F]/g, '') === word) mapped++;
    }
  }
  return {
    title: article.title,
    text: article.blocks.map((block) => block.text).join('\n'),
    body: bodyOf(article),
    published: article.published?.date ?? null,
    mapped: words === 0 ? 0 : mapped / words,
  };
}

/** What sets of articles count as the body of what this project's reader gives. */
export function bodyOf({ blocks }: Article): string {
  return blocks.flatMap(({ kind, text }) => (BODY.has(kind) ? text : [])).join('\n');
}

/** Kinds of blocks that sets of articles count as their bodies. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table-cell']);

function readWithReadability(document: Document): ReaderResult {
  const parsed = new Readability(document).parse();
  const title = parsed?.title ?? '';
  const body = textOf(parsed?.content ?? '');
  return {
    title,
    text: `${title}\n${body}`,
    body,
    published: parsed?.publishedTime?.slice(0, 10) ?? null,
    mapped: 0, // a copy of the page comes back
  };
}

async function readWithDefuddle(document: Document): Promise<ReaderResult> {
  const { title, content, published } = await quietly(() => Defuddle(document, 'https://news.example/story'));
  const body = textOf(content);
  return {
    title,
    text: `${title}\n${body}`,
    body,
    published: published?.slice(0, 10) || null,
    mapped: 0,
  };
}

/** Malformed JSON-LD, of which some pages have a little on purpose, is reported at length each time. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => {};
  try {
    return await work();
  } finally {
    console.error = error;
  }
}

function readEverything(document: Document): ReaderResult {
  const text = textOf(document.body.innerHTML);
  return { title: document.title, text, body: text, published: null, mapped: 0 };
}

/** Text of markup, a line a block. */
export function textOf(markup: string): string {
  const { body } = parsePage(`<html><body>${markup}</body></html>`);
  for (const unread of Array.from(body.querySelectorAll('script, style, noscript, template')))
    unread.remove();
  const parted = body.innerHTML.replace(
    /<\/?(?:p|div|h\d|li|ul|ol|t[dhr]|table|blockquote|fig\w+|section|article|br|pre)\b/gi,
    '\n$&',
  );
  return parsePage(`<html><body>${parted}</body></html>`).body.textContent ?? '';
}
