/**
 * Sentences of real coverage of the plant, put into pages of different structure: marked on the words that the engine
 * finds in the article as it was marked by hand, counted as many times, and nothing else marked.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';
import type { Article } from '../../../engine/model/article';
import { inEachBrowser } from '../harness/stage';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const NAMES = [
  'aspnet-form',
  'bbc-article',
  'br-soup',
  'component-sections',
  'drupal-trade',
  'guardian-article',
  'newsquest',
  'next-cookie-wall',
  'plain-pre',
  'press-release',
  'reach-next',
  'section-headings',
  'shadow-roots',
  'squarespace',
  'tailwind-no-article',
  'wix-hashed',
  'wordpress-blocks',
];

interface Labelled {
  readonly text: string;
  readonly labels: readonly { readonly claim: string; readonly optional?: boolean }[];
}

/** Sentences that make a claim and name the plant themselves. */
const SENTENCES = readFileSync(new URL('../../../corpus/real/real-2024.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line))
  .filter(
    ({ text, labels }) =>
      labels.some(({ optional }) => !optional) && /Hitachi/.test(text) && /Aycliffe/.test(text),
  )
  .map(({ text }) => text)
  .filter((text) => /^[^<>&\n]{60,260}[.]$/.test(text))
  .slice(0, 3);

/** Where a page's source holds the words of a text, whatever white space is between them. */
function placesOf(text: string, source: string): readonly string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return source.match(new RegExp(words.join('\\s+'), 'g')) ?? [];
}

/** Puts each sentence behind a paragraph of the article, in the page's markup and in the article marked by hand. */
function withSentences(source: string, article: Article): { html: string; article: Article } {
  let html = source;
  const waiting = [...SENTENCES];
  const blocks = article.blocks.map((block) => {
    const places = block.kind === 'paragraph' ? placesOf(block.text, html) : [];
    const sentence = places.length === 1 ? waiting.shift() : undefined;
    if (sentence === undefined) return block;
    html = html.replace(places[0] ?? '', (found) => `${found} ${sentence}`);
    return { ...block, text: `${block.text} ${sentence}` };
  });
  if (waiting.length > 0) throw new Error('The page has too few paragraphs');
  return { html, article: { ...article, blocks } };
}

test('there are sentences to try', () => {
  expect(SENTENCES).toHaveLength(3);
});

inEachBrowser((stage) => {
  const checker = createChecker(loadDataset());

  test.each(NAMES)('%s', async (name) => {
    const read = (end: string) => readFileSync(new URL(`${name}.${end}`, PAGES), 'utf8');
    const { html, article } = withSentences(read('html'), JSON.parse(read('json')));
    const findings = [...checker.check(article)].flat();
    const expected = findings.map(({ span }) => article.blocks[span.block]?.text.slice(span.start, span.end));
    expect(expected.length).toBeGreaterThan(0);

    const page = await stage().open(`https://www.thenorthernecho.co.uk/plant-${name}`, html);
    await stage().checked(page);
    await stage().marked(page, expected[0] ?? '');
    const state = await stage().state(page);
    expect(state?.findings.map(({ text }) => text).sort()).toEqual([...expected].sort());
    const painted = (await stage().marks(page)).map(({ text }) => text).join(' ');
    for (const words of expected) expect(painted).toContain(words?.slice(0, 12));
    expect(painted.length).toBeLessThanOrEqual(expected.join(' ').length + expected.length);
    await page.close();
  });
});
