import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { NO_POPUP, openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { usePopups } from './over-page';
import { LISTED, STORY } from './story';

/** What stands in the elements that a selector finds, white space folded. */
const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) =>
    found.map((one) => (one instanceof HTMLElement ? one.innerText.replace(/\s+/g, ' ').trim() : '')),
  );

inEachBrowser(
  (stage) => {
    const openOver = usePopups(stage);
    // Each time at another address: the popup remembers its view over the same page.
    let stories = 0;
    const onStory = () => openOver(`${LISTED}/${stories++}`, STORY);

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
        expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('select');
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
        expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe(
          'claim/plant-jobs',
        );
      });
    });

    describe('this page', () => {
      test('what differs first, what agrees folded; a click scrolls to the mark and opens its card', async () => {
        const { popup, page } = await onStory();
        await press(popup, 'This page');
        // Folded ones are not drawn.
        const quotes = await popup.$$eval('.row-quote', (rows) => rows.map((row) => row.textContent ?? ''));
        expect(
          quotes.map((quote) => ['2015', '500', 'world-beating'].find((word) => quote.includes(word))),
        ).toEqual(['500', 'world-beating', '2015']);
        expect(await popup.$eval('.family-fold', (fold) => fold.hasAttribute('open'))).toBe(false);
        await popup.click('.verdict-group:nth-of-type(2) .row-button');
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

    test('opens where it was left, over the same page only', async () => {
      const { popup, page } = await onStory();
      await press(popup, 'People');
      await press(popup, 'Mark Harper');
      await shows(popup, 'Posts on record');
      await popup.close();
      const again = await openPopupPage(stage(), page);
      await shows(again, 'Posts on record');
      await again.close();
      const other = await openOver(`${LISTED}/another`, STORY);
      expect(await texts(other.popup, '[aria-selected="true"]')).toEqual(['Timeline']);
    });

    test('nothing has gone wrong on the way', () => {
      expect(stage().errors).toEqual([]);
    });
  },
  { in: 'firefox', because: NO_POPUP },
);
