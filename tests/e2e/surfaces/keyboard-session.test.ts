/** A whole session without a mouse: from a page to a claim's card, to the record, to the popup and back to the page. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type CardView, cardFrame } from '../harness/card';
import { pressStep } from '../harness/keys';
import { unless } from '../harness/left-out';
import { openPopupPage, shows } from '../harness/popup';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';
import { LISTED, STORY } from './story';

/** Presses Tab until the focus is where a selector says. Keys go to a page, the focus may be in a frame of it. */
async function tabTo(keys: Page, where: Page | Frame, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await where.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await keys.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}`);
}

const focusedCard = (stage: Stage, page: Page, label: string) =>
  until(
    () => stage.card(page),
    (card): card is CardView => card?.focused === true && card.label.includes(label),
    `the card “${label}” with the focus`,
  );

inEachBrowser((stage, kind) => {
  test('from a page to a card, on to the next by the card’s own buttons, to its claim in the record', async () => {
    const page = await stage().open(`${LISTED}/session`, STORY);
    await stage().checked(page);
    await page.bringToFront();

    // The key leads to the page's first claim, and says so; the card's button to the second.
    await pressStep(page);
    const first = await focusedCard(stage(), page, '(1 of 3)');
    expect(first.spoken).toMatch(/^Claim 1 of 3\. Matches the record: /);
    const frame = await cardFrame(page);
    if (frame === undefined) throw new Error('The card has no frame');
    await tabTo(page, frame, '[aria-label="Next claim on this page"]');
    await page.keyboard.press('Enter');
    const second = await focusedCard(stage(), page, '(2 of 3)');
    expect(second.spoken).toMatch(/^Claim 2 of 3\. Differs from the record: /);

    // Its evidence unfolds; the seldom used actions do.
    await tabTo(page, frame, '.source-fold > summary');
    await page.keyboard.press('Enter');
    expect(await frame.evaluate(() => document.querySelector('.source-fold[open]') !== null)).toBe(true);
    await tabTo(page, frame, '[aria-label="More actions"]');
    await page.keyboard.press('Enter');
    await tabTo(page, frame, '.action-more .menu-button');

    // Escape, and the step again: the reader has lost nothing.
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await pressStep(page);
    await focusedCard(stage(), page, '(3 of 3)');
    await tabTo(page, frame, '.action-row > .button:first-child');
    await page.keyboard.press('Enter');
    const address = await until(
      () => stage().ask<string | null>(page, `(await api.tabs.query({ active: true }))[0]?.url ?? null`),
      (url) => url?.includes('/record.html#claim/') ?? false,
      'the record to open',
    );
    await stage().ask(
      page,
      `api.tabs.query({}).then((tabs) => api.tabs.remove(tabs.filter(({ url }) => url?.includes('/record.html')).map(({ id }) => id))).then(() => null)`,
    );

    // In the record: the claim, two people side by side, one of them over time, and back.
    const record = await stage().openOwn(address?.slice(address.indexOf('record.html')) ?? '');
    await shows(record, 'What the record holds');
    await record.bringToFront();
    await tabTo(record, record, '.record-trail a');
    await record.keyboard.press('Enter');
    await shows(record, 'Jobs and the threat to them');
    await tabTo(record, record, '[data-place="claim/plant-jobs"]');
    await record.keyboard.press('Enter');
    await shows(record, 'Two people side by side on this');
    await tabTo(record, record, '[data-place="compare/plant-jobs"]');
    await record.keyboard.press('Enter');
    await record.waitForSelector('.side-by-side');
    await record.evaluate(() => history.back());
    await shows(record, 'Two people side by side on this');
    await record.close();
    await page.close();
  });

  unless({ in: 'firefox', because: 'the browser lets no automation into its popup' }, kind, () => {
    test('from the popup’s list to a card of the page, and back to where the reader was', async () => {
      const page = await stage().open(`${LISTED}/session-popup`, STORY);
      await stage().checked(page);
      const popup = await openPopupPage(stage(), page);
      await shows(popup, '3 claims: ');
      await tabTo(popup, popup, '.popup-page .link-button');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.verdict-group');
      await tabTo(popup, popup, '.family-filter');
      await popup.keyboard.press('Space');
      await popup.waitForSelector('.family-filter[aria-pressed="true"]:focus');
      await tabTo(popup, popup, '.verdict-group .row-button');
      // The key going down closes the popup, perhaps before the key has come up.
      await popup.keyboard.press('Enter').catch(() => undefined);
      await focusedCard(stage(), page, 'Differs from the record');
      await page.keyboard.press('Escape');
      await stage().cardCloses(page);
      await page.close();
    });
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
