/** The page reader on the markup of news sites, laid out by the browser and not by a library that knows no layout. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../../engine/model/article';
import { bundle } from '../harness/bundle';
import { inEachBrowser } from '../harness/stage';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

/** Reads the page that is open; then follows every word of the article back to the page's own text. */
const READ = `(() => {
  const steps = reader.readLivePage();
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { article, map } = step.value;
  const astray = article.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\\S+/g)].flatMap(({ index, 0: word }) => {
      const pieces = map.pieces({ block, start: index, end: index + word.length });
      const onPage = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      return shown(onPage) === word ? [] : [word];
    }));
  function shown(data) { return data.replace(/[\\u00AD\\u200B-\\u200F]/g, ''); }
  return { article, astray };
})()`;

let reader: string;
beforeAll(async () => {
  reader = await bundle('entrypoints/checker.content/read-live-page.ts', 'reader');
});

inEachBrowser((stage) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage().extension.browser.newPage();
  });
  afterAll(() => page.close());

  test.each(NAMES)('%s', async (name) => {
    const { title, published, blocks } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    const address = `https://fixtures.example/${name}`;
    stage().web.serve(address, readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(reader);
    const read = (await page.evaluate(READ)) as { article: Article; astray: string[] };
    expect(read).toEqual({ article: { title, published, blocks }, astray: [] });
  });
});
