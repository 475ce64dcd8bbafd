import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { unless } from '../harness/left-out';
import { NO_POPUP, openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { LISTED, STORY } from './story';

/** Runs in the page: makes every text half as long again, as a translation may. */
function lengthen(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = text.data.trim();
    if (words !== '') text.data += ` ${'ipsum dolor '.repeat(words.length).slice(0, words.length / 2)}`;
  }
}

/** Runs in the page: what sticks out of the window to the right, or is cut off in its own box. */
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    if (!element.checkVisibility() || element.closest('.for-the-ear, svg, .skip') !== null) return [];
    const sticksOut = element.getBoundingClientRect().right > width + 1;
    // A site's name in the popup's head is cut by an ellipsis on purpose; its title has the whole.
    // What stands in a line has no width of its own.
    const isCut =
      element.clientWidth > 0 &&
      element.matches('button, a, h1, h2, h3, p') &&
      element.scrollWidth > element.clientWidth + 1;
    return sticksOut || isCut
      ? [`${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`]
      : [];
  });
}

inEachBrowser((stage, kind) => {
  const faults = async (page: Page) => {
    await page.evaluate(lengthen);
    return page.evaluate(overflowing);
  };

  describe.each([360, 1000])('in a window of %i px', (width) => {
    test.each([
      ['record.html#timeline', 'The record ends on'],
      ['record.html#claim/can-vary-contract', 'Statements'],
      ['record.html#sources', 'Asking for a correction'],
      ['options.html', 'Start afresh'],
      ['welcome.html', 'What it never does'],
    ])('%s', async (address, ready) => {
      const page = await stage().openOwn(address);
      await page.setViewport({ width, height: 800 });
      await shows(page, ready);
      expect(await faults(page)).toEqual([]);
      await page.close();
    });
  });

  unless({ in: 'firefox', because: NO_POPUP }, kind, () => {
    test('the popup, tab by tab', async () => {
      const page = await stage().open(LISTED, STORY);
      await stage().checked(page);
      for (const tab of ['Timeline', 'This page', 'People', 'Search']) {
        const popup = await openPopupPage(stage(), page);
        await shows(popup, '3 claims');
        await press(popup, tab);
        expect(await faults(popup), tab).toEqual([]);
        await popup.close();
      }
      await page.close();
    });
  });
});
