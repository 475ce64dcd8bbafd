/** The pages that are measured: made up of invented sentences, the same each time. */
import { fileURLToPath } from 'node:url';
import { readLabelledFolder } from '../../data/build/labelled';
import { splitSentences } from '../../engine/language/sentences';
import type { Article, Block } from '../../engine/model/article';
import { newsPage } from '../e2e/harness/news-page';
import { otherSentence } from './other-sentences';

/** Sentences of the pages that are measured: a report, a long read, more than anybody reads. */
export const SIZES = [60, 600, 6_000] as const;

export interface BenchPage {
  readonly html: string;
  /** Its sentences in order. */
  readonly sentences: readonly string[];
}

/** An article about the plant: the labelled text that the engine is tried on, one piece after another. */
export function plantArticle(size: number): Article {
  const blocks: Block[] = [];
  let sentences = 0;
  for (const block of plantBlocks()) {
    sentences += splitSentences(block.text).length;
    if (sentences > size) break;
    blocks.push(block);
  }
  return {
    title: 'The plant at Newton Aycliffe',
    published: { date: '2024-07-18', origin: 'given' },
    blocks,
  };
}

/** A page with such an article. */
export function plantPage(size: number): BenchPage {
  const { title, blocks } = plantArticle(size);
  const sentences = blocks.flatMap(({ text }) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  return {
    html: newsPage({ title, published: '2024-07-18', body: blocks.map(markup).join('\n') }),
    sentences,
  };
}

/** A page of local news that has nothing to do with the plant. */
export function otherPage(size: number): BenchPage {
  const sentences = Array.from({ length: size }, (_, at) => otherSentence(at));
  const paragraphs = Array.from({ length: Math.ceil(size / 3) }, (_, at) =>
    sentences.slice(3 * at, 3 * at + 3),
  );
  const body = paragraphs.map((paragraph) => `<p>${paragraph.join(' ')}</p>`).join('\n');
  return { html: newsPage({ title: 'News from the county', published: '2024-07-18', body }), sentences };
}

/** Files of whole articles, in the order in which a page takes them; single sentences follow. */
const ARTICLES = ['train-articles', 'own-regional', 'own-broadcast', 'own-industry', 'own-near-misses'];

/**
 * Running text without end: when the labelled text has been gone through, it comes again with a time in every
 * block, so that no sentence is met twice. Headings are left out: some announce other stories, which are not read.
 */
function* plantBlocks(): Generator<Block, never> {
  const articles = readLabelledFolder(fileURLToPath(new URL('../../corpus', import.meta.url)), 'News')
    .filter(({ blocks }) => blocks.every((block) => block.plantPage))
    .toSorted((one, other) => placeOf(one.file) - placeOf(other.file));
  for (let round = 0; ; round++) {
    for (const [at, { article }] of articles.entries()) {
      for (const { kind, text } of article.blocks) {
        if (kind === 'heading' || kind === 'headline') continue;
        yield {
          kind,
          text: round === 0 ? text : `${text} That was at ${clock(round * articles.length + at)}.`,
        };
      }
    }
  }
}

function placeOf(file: string): number {
  const place = ARTICLES.indexOf(file.replace('.jsonl', ''));
  return place < 0 ? ARTICLES.length : place;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60) % 24}.${String(minute % 60).padStart(2, '0')}`;
}

function markup({ kind, text }: Block): string {
  const inner = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (kind === 'list-item') return `<ul><li>${inner}</li></ul>`;
  return kind === 'quote' ? `<blockquote><p>${inner}</p></blockquote>` : `<p>${inner}</p>`;
}
