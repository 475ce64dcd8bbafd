/** The least that could be done with a page's text: what the checker is measured beside. */
import type { Page } from 'puppeteer-core';
import { settle } from './stage';
import { traced } from './trace';

/** In a page: walks the article's text nodes and cuts them into words, in a task of its own. @returns how many there are */
const CUT = `new Promise((resolve) => {
  setTimeout(function cutIntoWords() {
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });
    let words = 0;
    while (walker.nextNode()) {
      for (const { isWordLike } of segmenter.segment(walker.currentNode.data)) if (isWordLike) words++;
    }
    resolve(words);
  });
})`;

/** Milliseconds of main thread that cutting a page's text into words takes. */
export async function cuttingTime(page: Page): Promise<number> {
  const trace = await traced(page, async () => {
    if ((await page.evaluate(CUT)) === 0) throw new Error('The page has no words');
    await settle(page);
  });
  return trace.call('cutIntoWords').busy;
}
