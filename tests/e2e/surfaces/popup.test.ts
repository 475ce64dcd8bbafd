import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';
import { LISTED, STORY, UNLISTED } from './story';

/** What stands in the elements that a selector finds, white space folded. */
const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) =>
    found.map((one) => (one instanceof HTMLElement ? one.innerText.replace(/\s+/g, ' ').trim() : '')),
  );

inEachBrowser(
  (stage) => {
    const open: Page[] = [];
    afterEach(async () => {
      // A popup closes by itself when another page comes to the front.
      for (const page of open.splice(0)) await page.close().catch(() => undefined);
    });
    // Each time at another address: the popup remembers its view over the same page.
    let stories = 0;
    const onStory = () => withPopup(stage(), open, `${LISTED}/${stories++}`, STORY);

    describe('timeline', () => {
      test('is the first view, with the page’s place on it', async () => {
        const { popup } = await onStory();
        expect(await texts(popup, '[role="tab"][aria-selected="true"]')).toEqual(['Timeline']);
        await shows(popup, 'You are here');
        const rows = await texts(popup, '.timeline-list > li');
        const here = rows.findIndex((row) => row.includes('This page, 20 June 2024'));
        expect(here).toBeGreaterThan(5);
        expect(rows[here + 1]).toMatch(/^July 2024/);
        await shows(popup, 'Unmarked text has not been checked.');
        await shows(popup, 'The Northern Echo, which published them, campaigned for the plant.');
      });

      test('the picture is a list in words, and its rows narrow the timeline', async () => {
        const { popup } = await onStory();
        const row = await popup.waitForSelector('.axis-rows > li ::-p-text(Louise Haigh), .axis-all');
        expect(row).not.toBeNull();
        await press(popup, 'Show all');
        const names = await popup.$$eval('.axis-rows button', (rows) =>
          rows.map((one) => one.textContent ?? ''),
        );
        expect(names.find((name) => name.startsWith('Louise Haigh'))).toMatch(
          /^Louise Haigh: \d+ statements, .*2024/,
        );
        const before = (await texts(popup, '.timeline-event')).length;
        await popup.click('.axis-rows li:has([title="Louise Haigh"]) button');
        await popup.waitForSelector('.axis-row[aria-pressed="true"]');
        const after = await texts(popup, '.timeline-event');
        expect(after.length).toBeLessThan(before);
        expect(after.every((entry) => entry.includes('Louise Haigh'))).toBe(true);
        await press(popup, 'Clear filters');
        await shows(popup, `${before} of ${before} events`);
      });

      test('filters by person and topic; an event unfolds with its statements and sources', async () => {
        const { popup } = await onStory();
        await popup.select('.timeline-filters select', 'phil-wilson');
        await popup.select('.timeline-filters label:last-child select', 'plant');
        await shows(popup, '1 of ');
        await popup.click('.timeline-event summary');
        await popup.waitForSelector('.timeline-event details[open] .statement');
        await shows(popup, 'Find the article');
      });

      test('by claim: a row opens the claim, and Back leads back', async () => {
        const { popup } = await onStory();
        await press(popup, 'By claim');
        await press(popup, 'Show all');
        await popup.click('.axis-rows li:has([title="Jobs at the plant"]) button');
        await shows(popup, 'How many people work at');
        await shows(popup, 'Before this page, 20 June 2024');
        expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Jobs at the plant');
        await press(popup, '‹ Back');
        await shows(popup, 'You are here');
      });
    });

    describe('this page', () => {
      test('its claims in page order; a click scrolls to the mark and opens its card', async () => {
        const { popup, page } = await onStory();
        await press(popup, 'This page');
        const quotes = await texts(popup, '.row-quote');
        expect(
          quotes.map((quote) => ['2015', '500', 'world-beating'].find((word) => quote.includes(word))),
        ).toEqual(['2015', '500', 'world-beating']);
        await popup.click('.row-list li:last-child button');
        const card = await stage().cardOpens(page);
        expect(card.label).toContain('Quote differs');
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
        await until(async () => popup.isClosed(), Boolean, 'the popup to close');
      });

      test('all of them as Markdown with sources', async () => {
        const { popup, page } = await onStory();
        await popup.evaluate(() => {
          navigator.clipboard.writeText = async (text) => {
            document.body.dataset.copied = text;
          };
        });
        await press(popup, 'This page');
        await press(popup, 'Copy all with sources');
        await shows(popup, 'Copied to the clipboard.');
        const copied = await popup.evaluate(() => document.body.dataset.copied ?? '');
        expect(copied).toMatch(/^# Claims on “The plant at Newton Aycliffe” beside the record/);
        expect(copied).toContain(`](<${page.url()}>), published 20 June 2024`);
        expect(copied.match(/^> /gm)).toHaveLength(3);
        expect(copied).toContain('(The Northern Echo, 17 or 18 April 2024');
      });
    });

    test('people: posts by observed date, statements by date, claims that lead on', async () => {
      const { popup } = await onStory();
      await press(popup, 'People');
      await press(popup, 'Louise Haigh');
      await shows(popup, 'Between them the record is silent.');
      const posts = await texts(popup, '.post-list > li');
      expect(posts[0]).toMatch(/^Shadow Transport Secretary .*April 2024/i);
      await popup.click('.claim-links a');
      await popup.waitForSelector('.detail-question');
    });

    describe('search', () => {
      test('by one key from any tab, tolerant of a typing error, with the hits highlighted', async () => {
        const { popup } = await onStory();
        await press(popup, 'People');
        await popup.keyboard.press('/');
        await popup.waitForSelector('input[type="search"]:focus');
        await popup.keyboard.type('redundency');
        await popup.waitForSelector('.row-list mark');
        expect((await texts(popup, '.row-list mark')).join(' ').toLowerCase()).toContain('redund');
        await popup.click('.row-list a');
        await popup.waitForSelector('.detail, .timeline-event details[open]');
      });

      test('a key typed into the field stays there; nothing found is said', async () => {
        const { popup } = await onStory();
        await press(popup, 'Search');
        await popup.waitForSelector('input[type="search"]:focus');
        await popup.keyboard.type('zzz/zzz');
        await shows(popup, 'Nothing in the record fits “zzz/zzz”.');
      });
    });

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
      await popup.keyboard.press('Enter');
      const card = await stage().cardOpens(page);
      expect(card.label).toContain('Matches the record');
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
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Find the article');
    });

    test('opens where it was left, over the same page only', async () => {
      const { popup, page } = await onStory();
      await press(popup, 'People');
      await press(popup, 'Mark Harper');
      await shows(popup, 'Posts on record');
      await popup.close();
      const again = await openPopupPage(stage(), page);
      await shows(again, 'Posts on record');
      await again.close();
      const other = await withPopup(stage(), open, `${LISTED}/another`, STORY);
      expect(await texts(other.popup, '[aria-selected="true"]')).toEqual(['Timeline']);
    });

    describe('states', () => {
      test('not about the plant', async () => {
        const html = newsPage({ title: 'Market day', body: '<p>The market opens at nine.</p>' });
        const { popup } = await withPopup(stage(), open, `${LISTED}/market`, html);
        await shows(popup, 'This page is not about the plant.');
        await press(popup, 'This page');
        await shows(popup, 'Not about the plant');
      });

      test('about the plant, with no claim on it', async () => {
        const { popup } = await withPopup(
          stage(),
          open,
          `${LISTED}/quiet`,
          newsPage({ body: ABOUT_THE_PLANT }),
        );
        await shows(popup, 'No claim on this page is in the record.');
        await press(popup, 'This page');
        await shows(popup, 'That says nothing about whether its sentences hold.');
      });

      test('not readable: a page of the browser', async () => {
        const { popup } = await withPopup(stage(), open, 'chrome://version/');
        await shows(popup, 'This page cannot be read by extensions.');
        await press(popup, 'This page');
        await shows(popup, 'Nothing to check here');
      });

      test('no permission: offers to check the page, and does', async () => {
        const { popup, page } = await withPopup(stage(), open, UNLISTED, STORY);
        await shows(popup, 'This page has not been checked.');
        await press(popup, 'This page');
        await press(popup, 'Check this page');
        await shows(popup, '3 claims on this page are in the record.');
        expect((await stage().marks(page)).length).toBeGreaterThanOrEqual(3);
      });

      test('the site’s switch: off and on again', async () => {
        const { popup, page } = await onStory();
        await shows(popup, '3 claims on this page');
        await press(popup, 'On for www.thenorthernecho.co.uk');
        await shows(popup, 'Switched off on www.thenorthernecho.co.uk.');
        await until(
          () => stage().marks(page),
          (marks) => marks.length === 0,
          'the marks to go',
        );
        await press(popup, 'On for www.thenorthernecho.co.uk');
        await shows(popup, '3 claims on this page');
      });

      test('a page that gives no date has no place on the timeline', async () => {
        const html = newsPage({
          body: `${ABOUT_THE_PLANT}<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
        });
        const { popup } = await withPopup(stage(), open, `${LISTED}/undated`, html);
        await shows(popup, 'This page gives no date');
        expect(await popup.$('.timeline-here')).toBeNull();
      });

      test('a page later than the record says so', async () => {
        const html = newsPage({
          published: '2025-02-01T09:00:00Z',
          body: `${ABOUT_THE_PLANT}<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
        });
        const { popup } = await withPopup(stage(), open, `${LISTED}/later`, html);
        await shows(popup, 'Published after the record ends');
      });

      test('a page beyond the bounds of work', async () => {
        const html = newsPage({ body: ABOUT_THE_PLANT.repeat(12_000) });
        const { popup } = await withPopup(stage(), open, `${LISTED}/long`, html);
        await press(popup, 'This page');
        await popup.waitForFunction(
          () => /the rest of (it|the page) has not been checked/.test(document.body.innerText),
          { timeout: 15_000 },
        );
      });
    });

    test('nothing has gone wrong on the way', () => {
      expect(stage().errors).toEqual([]);
    });
  },
  ['chromium'],
);

/** Presses the Tab key until the focus is where a selector says, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.$(`${selector}:focus`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}`);
}

/** Opens a page, waits until it has been looked at, and opens the popup over it. */
async function withPopup(stage: Stage, open: Page[], address: string, html?: string) {
  const page = await stage.open(address, html);
  open.push(page);
  if (html === STORY && address.startsWith(LISTED)) await stage.checked(page);
  const popup = await openPopupPage(stage, page);
  open.push(popup);
  return { page, popup };
}
