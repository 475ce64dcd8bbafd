import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { NO_POPUP, press } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { usePopups } from './over-page';
import { LISTED, STORY } from './story';

inEachBrowser(
  (stage) => {
    const openOver = usePopups(stage);
    // Each time at another address: the popup remembers its view over the same page.
    let stories = 0;
    const onStory = () => openOver(`${LISTED}/keys-${stories++}`, STORY);

    test('tabs by arrow keys, Home and End', async () => {
      const { popup } = await onStory();
      await press(popup, 'Timeline');
      for (const [key, expected] of [
        ['ArrowRight', 'tab-page'],
        ['End', 'tab-search'],
        ['ArrowRight', 'tab-timeline'],
        ['ArrowLeft', 'tab-search'],
        ['Home', 'tab-timeline'],
      ] as const) {
        await popup.keyboard.press(key);
        await popup.waitForSelector(`#${expected}[aria-selected="true"]`);
        expect(await popup.evaluate(() => document.activeElement?.id)).toBe(expected);
      }
    });

    test('whole use by keyboard: from the popup to a card on the page, and out again', async () => {
      const { popup, page } = await onStory();
      await press(popup, 'Timeline');
      await popup.keyboard.press('ArrowRight');
      await popup.waitForSelector('#tab-page[aria-selected="true"]:focus');
      await tabTo(popup, '.row-list > li:first-child button');
      // The key going down closes the popup, perhaps before the key has come up.
      await popup.keyboard.press('Enter').catch(() => undefined);
      const card = await stage().cardOpens(page);
      expect(card.label).toContain('Differs from the record');
      await until(
        () => stage().card(page),
        (now) => now?.focused === true,
        'the card to have the focus',
      );
      await page.keyboard.press('Escape');
      await stage().cardCloses(page);
    });

    test('the timeline by keyboard: a row of the picture, an event, its article', async () => {
      const { popup } = await onStory();
      await press(popup, 'Timeline');
      await tabTo(popup, '.axis-rows > li:nth-child(2) button');
      await popup.keyboard.press('Space');
      await popup.waitForSelector('.axis-row[aria-pressed="true"]:focus');
      await tabTo(popup, '.timeline-event:first-child summary');
      await popup.keyboard.press('Enter');
      await tabTo(popup, '.timeline-event:first-child .link-button');
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(
        'Find the article (web search)',
      );
    });

    test('nothing has gone wrong on the way', () => {
      expect(stage().errors).toEqual([]);
    });
  },
  { in: 'firefox', because: NO_POPUP },
);

/** Presses the Tab key until the focus is where a selector says, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.$(`${selector}:focus`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}`);
}
