/** What others would do with the same page, in the page itself: each is set up first, and called to be measured. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { StoryRecord } from '../../engine/model/record';
import { settle } from './stage';
import { setMark, totalOf, traced } from './trace';

const require = createRequire(import.meta.url);
/** A library's file as a function that returns what it exports. */
const load = (path: string) => `(() => { const module = { exports: {} }; const { exports } = module;
${readFileSync(require.resolve(path), 'utf8')}
return module.exports; })()`;

/** Words that are marked on a page, as offsets in the text of its article. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** What the peers work on. */
export interface Material {
  readonly sentences: readonly string[];
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly stretches: readonly Stretch[];
}

export const PEERS = ['mark.js', 'Fuse', 'minisearch'] as const;
export type Peer = (typeof PEERS)[number] | 'limit';

/** What each does, as the body of a function in the page, where `material` and `library` are at hand; returns how much it has found. */
const WORK: Readonly<Record<Peer, string>> = {
  // The least: the article's text, node by node, cut into words.
  limit: `
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });
    let words = 0;
    while (walker.nextNode()) {
      for (const { isWordLike } of segmenter.segment(walker.currentNode.data)) if (isWordLike) words++;
    }
    return words;`,
  'mark.js': `
    new library(document.querySelector('article')).markRanges(material.stretches);
    return document.querySelectorAll('mark').length;`,
  Fuse: `
    const index = new library(material.statements, { keys: ['text'] });
    let found = 0;
    for (const sentence of material.sentences) found += index.search(sentence).length;
    return found;`,
  minisearch: `
    const index = new library({ fields: ['text'] });
    index.addAll(material.statements);
    let found = 0;
    for (const sentence of material.sentences) found += index.search(sentence).length;
    return found;`,
};

const LIBRARIES: Readonly<Record<Peer, string>> = {
  limit: 'null',
  'mark.js': load('mark.js/dist/mark.min.js'),
  Fuse: load('fuse.js/min'),
  minisearch: load('minisearch'),
};

/** Does a peer's work in a page. @returns milliseconds of main thread; with the layout and painting that follow, where the page was changed */
export async function timeOf(page: Page, peer: Peer, material: Material): Promise<number> {
  await page.evaluate(`globalThis.material = ${JSON.stringify(material)};
    globalThis.library = ${LIBRARIES[peer]};
    globalThis.start = () => new Promise((resolve) => {
      setTimeout(function work() { resolve((() => { ${WORK[peer]} })()); });
    });`);
  await settle(page);
  let worked: unknown = 0;
  const trace = await traced(page, async () => {
    worked = await page.evaluate('start()');
    await settle(page);
    await setMark(page, END);
  });
  if (worked === 0) throw new Error(`${peer} has done nothing`);
  const { start, busy } = trace.call('work');
  return peer === 'mark.js' ? busy + totalOf(trace.tasks(start, trace.mark(END))) : busy;
}

const END = 'bench:end';

/** The record's statements as a peer would index them. */
export function statementsOf({ statements }: StoryRecord): Material['statements'] {
  return statements.map(({ id, summary, quote }) => ({
    id,
    text: quote === null ? summary : `${summary} ${quote}`,
  }));
}

/** Where the marks on a checked page stand in its article's text. */
export function stretchesOf(page: Page): Promise<Stretch[]> {
  return page.evaluate(() => {
    const starts = new Map<Node, number>();
    const article = document.querySelector('article');
    if (article === null) throw new Error('The page has no article');
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) {
      starts.set(walker.currentNode, length);
      length += walker.currentNode.textContent?.length ?? 0;
    }
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endOffset }) => ({
        start: (starts.get(startContainer) ?? 0) + startOffset,
        length: endOffset - startOffset,
      }))
      .sort((a, b) => a.start - b.start);
  });
}
