import type { Article } from '../../engine/model/article';

/**
 * What is read of a page, as JSON in the form of the fixtures in `tests/fixtures/pages`; `never`, words of the page that
 * must not be read, is for whoever marks the page by hand.
 */
export function pageMarks({ title, published, blocks }: Article): string {
  return JSON.stringify({ title, published, blocks, never: [] }, null, 1);
}
