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

    test('“Go to this page’s date” by keyboard: the focus goes there, the place is seen, and Tab goes on from it', async () => {
      const { popup } = await onStory();
      await popup.waitForSelector('.timeline-here');
      await popup.$eval('.panel', (panel) => panel.scrollTo({ top: 0 }));
      await tabTo(popup, '.timeline-count > .link-button');
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Go to this page’s date');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.timeline-here:focus');
      const seen = await popup.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [header, panel, here] = [box('.popup-header'), box('.panel'), box('.timeline-here')];
        if (!header || !panel || !here) throw new Error('Something is missing');
        // Whole, and the popup's head where it was.
        return { header: header.top, isIn: here.top >= panel.top && here.bottom <= panel.bottom };
      });
      expect(seen).toEqual({ header: 0, isIn: true });
      await popup.keyboard.press('Tab');
      await popup.waitForSelector('.timeline-here + .timeline-event summary:focus');
    });

    test('a site switched off and on again: the focus stays on the switch, each change is announced', async () => {
      const { popup, page } = await onStory();
      await popup.waitForSelector('.switch');
      const [before] = await popup.$$('.popup-header [role="status"]');
      const says = (words: string) =>
        popup.waitForFunction(
          (region, wanted) => region?.isConnected && region.textContent?.includes(wanted),
          {},
          before,
          words,
        );
      await tabTo(popup, '.switch');
      await popup.keyboard.press('Space');
      await says('Switched off on www.thenorthernecho.co.uk.');
      await popup.waitForSelector('.switch[aria-checked="false"]:focus');
      await stage().unmarked(page, '2015');
      await popup.keyboard.press('Space');
      await says('3 claims');
      await popup.waitForSelector('.switch[aria-checked="true"]:focus');

      // By the button in the list's place, which goes with the change.
      await popup.keyboard.press('Space');
      await press(popup, 'This page');
      await tabTo(popup, '.empty-state .button');
      await popup.keyboard.press('Enter');
      await says('3 claims');
      await popup.waitForSelector('.panel:focus');
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
