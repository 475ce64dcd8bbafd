import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../engine/model/article';
import { readSource } from './page';

interface Expected extends Article {
  /** Texts of the page that are none of the article's. */
  readonly never: readonly string[];
}

const FOLDER = new URL('../../../../fixtures/pages/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

describe.each(names)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const { article, map, truncated } = readSource(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));

  test('is read as it was marked by hand', () => {
    const { title, published, blocks } = expected;
    expect(article).toEqual({ title, published, blocks });
    expect(truncated).toBe(false);
  });

  test('leaves its furniture', () => {
    const text = article.blocks.map((block) => block.text).join('\n');
    expect(expected.never.filter((words) => words !== '' && text.includes(words))).toEqual([]);
  });

  test('leads from every word back to the page', () => {
    for (const [block, { text }] of article.blocks.entries()) {
      for (const { index, 0: word } of text.matchAll(/\S+/g)) {
        const pieces = map.pieces({ block, start: index, end: index + word.length });
        const onPage = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
        expect(onPage.replace(/[\u00AD\u200B-\u200F]/g, '')).toBe(word);
      }
    }
  });
});
