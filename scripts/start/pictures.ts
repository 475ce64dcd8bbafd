import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch';

/** Milliseconds for transitions to end before a picture is taken. */
const SETTLE = 300;

/**
 * Takes pictures of the marked page, of the card over its first difference and of the popup. Firefox shows its popup
 * to no automation, so there is no picture of it.
 *
 * @param words of the page, in which the mark is that the card is to be opened on
 * @returns the files written
 */
export async function takePictures(
  extension: ExtensionBrowser,
  page: Page,
  words: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const name of ['page', 'card', 'popup']) await rm(join(folder, `${name}.png`), { force: true });
  const files: string[] = [];
  const take = async (of: Page, name: string, fullPage = false) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path, fullPage });
    files.push(path);
  };
  await page.bringToFront();
  await take(page, 'page', true);

  const { x, y } = await page.evaluate(middleOfMark, words);
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForSelector(':root > [data-aside]:popover-open');
  await take(page, 'card');

  if (extension.kind === 'chromium') {
    const opened = extension.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await extension.clickButton(page);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('[role="tab"]');
    await take(popup, 'popup');
    await popup.close();
  }
  return files;
}

/** Runs in the page: scrolls to the first mark within these words. @returns where it is in the window */
function middleOfMark(words: string): { x: number; y: number } {
  // Highlights hold static ranges, which have neither text nor place of their own.
  const mark = document.createRange();
  const isFound = [...CSS.highlights.values()].some((ranges) =>
    [...ranges].some(({ startContainer, startOffset, endContainer, endOffset }) => {
      mark.setStart(startContainer, startOffset);
      mark.setEnd(endContainer, endOffset);
      return words.includes(String(mark).replace(/\s+/g, ' '));
    }),
  );
  if (!isFound) throw new Error(`The page has no mark on “${words}”`);
  // In the upper part of the window, so that there is room for the card below it.
  mark.startContainer.parentElement?.scrollIntoView({ block: 'start' });
  scrollBy({ top: -innerHeight / 4 });
  const [line] = mark.getClientRects();
  if (line === undefined) throw new Error(`The mark on “${words}” is not to be seen`);
  return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
}
