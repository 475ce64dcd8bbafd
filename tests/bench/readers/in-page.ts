/** The readers as they run in a browser: what ships, with the layout that the browser has made, and its yardstick. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../../../engine/model/article';
import { atOnce } from '../../../engine/pipeline';
import { readLivePage } from '../../../entrypoints/checker.content/read-live-page';

interface Timed<Found> {
  readonly found: Found;
  /** In milliseconds, in a page that has run nothing of it before; what of the layout is worked out when asked for is in it. */
  readonly time: number;
}

export function readOwn(): Timed<Article> {
  return timed(() => atOnce(readLivePage()).article);
}

/** Takes the document apart: to be called last. @returns the markup that it holds for the article */
export function readWithReadability(): Timed<string> {
  return timed(() => new Readability(document).parse()?.content ?? '');
}

function timed<Found>(read: () => Found): Timed<Found> {
  // A page that is shown has been laid out before anybody reads it.
  document.documentElement.getBoundingClientRect();
  const start = performance.now();
  const found = read();
  return { found, time: performance.now() - start };
}
