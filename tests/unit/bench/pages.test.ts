import { expect, test } from 'vitest';
import { loadGateTerms } from '../../../data/load-gate';
import { namesStory } from '../../../engine/gate';
import { splitSentences } from '../../../engine/language/sentences';
import { otherPage, plantArticle } from '../../bench/pages';

test('a page of local news does not name the story', () => {
  const { html, sentences } = otherPage(6_000);
  expect(sentences).toHaveLength(6_000);
  expect(new Set(sentences).size).toBe(6_000);
  expect(namesStory(html, loadGateTerms())).toBe(false);
});

test('an article about the plant is as long as asked for, and hardly a text stands in it twice', () => {
  const texts = plantArticle(6_000).blocks.map(({ text }) => text);
  const sentences = texts.flatMap(splitSentences).length;
  expect(sentences).toBeGreaterThan(5_950);
  expect(sentences).toBeLessThanOrEqual(6_000);
  expect(new Set(texts).size).toBeGreaterThan(0.99 * texts.length);
});
