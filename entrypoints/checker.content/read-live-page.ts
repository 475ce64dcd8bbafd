import { createBrowserLayout } from './browser-layout';
import { type ReadPage, readPageInSteps } from './read-page';
import { ukDay } from './read-page/uk-day';

/** What is read of a page that cannot be. */
const NOTHING: ReadPage = {
  article: { title: '', published: null, blocks: [] },
  map: { pieces: () => [] },
  truncated: false,
};

/**
 * Reads the page that is open, in short steps. Of a page that cannot be read it gives nothing: pages can name
 * their elements so that the document's own functions are out of reach.
 */
export function* readLivePage(): Generator<void, ReadPage> {
  try {
    return yield* readPageInSteps(document, {
      layout: createBrowserLayout(document),
      today: ukDay(new Date()),
    });
  } catch {
    return NOTHING;
  }
}
