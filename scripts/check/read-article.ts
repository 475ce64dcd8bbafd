import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../../engine/model/article';
import type { IsoDate } from '../../engine/model/record';
import { readPage } from '../../entrypoints/checker.content/read-page';

import { decodePage, parsePage } from './parse-page';
import { createStaticLayout, createUnstyledLayout } from './static-layout';
import { textArticle } from './text-article';

/** The day in the United Kingdom. */
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * Reads one file as an article.
 *
 * @param published the day to take it as published, if not the one that the page gives
 * @throws Error whose message says why it cannot be read, without its name
 */
export async function readArticle(file: string, published: IsoDate | null): Promise<Article> {
  const read = READERS[extname(file).toLowerCase()];
  if (read === undefined)
    throw new Error('not a page or a text: its name ends in none of .html, .htm and .txt');
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ''] ?? error.message);
  });
  const article = read(bytes);
  return published === null ? article : { ...article, published: { date: published, origin: 'given' } };
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Article>> = {
  '.html': pageArticle,
  '.htm': pageArticle,
  '.txt': (bytes) => textArticle(decodeText(bytes)),
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to read it',
};

function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('not a text: it holds bytes that no text has');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Characters below which the page's own styles are taken to hide it until a script shows it. */
const MIN_TEXT = 200;

function pageArticle(bytes: Uint8Array): Article {
  const document = parsePage(decodePage(bytes));
  const today = TODAY.format(new Date());
  const { article } = readPage(document, { layout: createStaticLayout(document), today });
  if (lengthOf(article) >= MIN_TEXT) return article;
  const unstyled = readPage(document, { layout: createUnstyledLayout(), today }).article;
  return lengthOf(unstyled) > lengthOf(article) ? unstyled : article;
}

function lengthOf({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
