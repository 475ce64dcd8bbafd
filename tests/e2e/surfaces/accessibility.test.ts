import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfCard } from '../harness/axe';
import { openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser, unless } from '../harness/stage';
import { LISTED, STORY, UNLISTED } from './story';

const SCHEMES = ['light', 'dark'] as const;

/** Each of the extension's pages, with a text that stands there when it is ready. */
const PAGES = [
  ['record.html#timeline', 'The record ends on'],
  ['record.html#claims', 'Jobs and the threat to them'],
  ['record.html#claim/can-vary-contract', 'Statements'],
  ['record.html#people', 'Organisations'],
  ['record.html#person/paul-howell', 'Posts on record'],
  ['record.html#event/derby-sign-off', 'Find the article'],
  ['record.html#sources', 'Asking for a correction'],
  ['record.html#source/b', 'Checksum'],
  ['record.html#search', 'Claims, what people said'],
  ['options.html', 'Start afresh'],
  ['welcome.html', 'What it never does'],
] as const;

inEachBrowser((stage, kind) => {
  const inScheme = async (page: Page, scheme: string) => {
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };

  describe.each(SCHEMES)('axe finds nothing, %s', (scheme) => {
    const pages = () =>
      test.each(PAGES)('%s', async (address, ready) => {
        const page = await stage().openOwn(address);
        await inScheme(page, scheme);
        await shows(page, ready);
        expect(await faultsOf(page)).toEqual([]);
        await page.close();
      });
    if (scheme === 'light') pages();
    else unless({ in: 'firefox', because: 'the driver cannot change its colour scheme' }, kind, pages);

    unless({ in: 'firefox', because: 'popup and card are closed to its automation' }, kind, () => {
      test('the popup, tab by tab', async () => {
        const page = await stage().open(LISTED, STORY);
        await stage().checked(page);
        const popup = await openPopupPage(stage(), page);
        await inScheme(popup, scheme);
        await shows(popup, 'You are here');
        expect(await faultsOf(popup)).toEqual([]);
        for (const tab of ['This page', 'People', 'Search']) {
          await press(popup, tab);
          if (tab === 'Search') await popup.keyboard.type('jobs');
          expect(await faultsOf(popup), tab).toEqual([]);
        }
        await press(popup, 'People');
        await press(popup, 'Kim McGuinness');
        await shows(popup, 'Posts on record');
        expect(await faultsOf(popup), 'a person').toEqual([]);
        await popup.close();
        await page.close();
      });

      test('the popup with nothing to show', async () => {
        const page = await stage().open(UNLISTED, STORY);
        const popup = await openPopupPage(stage(), page);
        await inScheme(popup, scheme);
        await press(popup, 'This page');
        await shows(popup, 'Check this page');
        expect(await faultsOf(popup)).toEqual([]);
        await popup.close();
        await page.close();
      });

      test('the card, folded and unfolded', async () => {
        const page = await stage().open(LISTED, STORY);
        await inScheme(page, scheme);
        for (const [words, scrolled] of [
          ['500', 0],
          ['world-beating', 100_000],
        ] as const) {
          await stage().marked(page, words);
          await page.evaluate((top) => scrollTo({ top }), scrolled);
          await stage().pointAt(page, words);
          await stage().cardOpens(page);
          expect(await faultsOfCard(page), words).toEqual([]);
          await stage().clickInCard(page, 'More actions');
          expect(await faultsOfCard(page), words).toEqual([]);
          await page.keyboard.press('Escape');
          await stage().cardCloses(page);
        }
        await page.close();
      });
    });
  });
});
