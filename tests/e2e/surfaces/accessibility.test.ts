import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { faultsOf, faultsOfCard } from '../harness/axe';
import { unless } from '../harness/left-out';
import { NO_POPUP, openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { LISTED, STORY, UNLISTED } from './story';

/** How readers may see a page: its colours. */
const COLOURS = {
  light: {},
  dark: { dark: true },
  'forced colours': { forced: true },
} as const;
/** A window of 1280 by 1024 px at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 };
const USUAL = { width: 1000, height: 800 };

/** Each of the extension's pages, with a text that stands there when it is ready. */
const PAGES = [
  ['record.html#timeline', 'The record ends on'],
  ['record.html#claims', 'Jobs and the threat to them'],
  ['record.html#claim/can-vary-contract', 'Statements'],
  ['record.html#compare/can-vary-contract', 'Two people side by side'],
  ['record.html#people', 'Organisations'],
  ['record.html#person/paul-howell', 'Posts on record'],
  ['record.html#event/derby-sign-off', 'Find the article'],
  ['record.html#sources', 'Asking for a correction'],
  ['record.html#source/b', 'Checksum'],
  ['record.html#search', 'Claims, what people said'],
  ['options.html', 'Start afresh'],
  ['welcome.html', 'What it never does'],
  ['confirm.html#change=hide-claim&claim=plant-jobs', 'Hide “Jobs at the plant”'],
  // In a tab of its own: the browser lets automation set no size of the popup, or not into it at all.
  ['popup.html', 'Who spoke, and when'],
] as const;

/** In Firefox each change of colours is one of the browser's settings, and takes long: one page stands for all there. */
const IN_ALL_COLOURS = 'record.html#claim/can-vary-contract';

inEachBrowser((stage, kind) => {
  /** What axe finds in each look, one after the other: a page need not be loaded for each. */
  const faultsInColours = async (page: Page, faults: () => Promise<readonly string[]>) => {
    const found: string[] = [];
    for (const [name, colours] of Object.entries(COLOURS)) {
      await stage().showInColours(page, colours);
      found.push(...(await faults()).map((fault) => `${name}: ${fault}`));
    }
    // Firefox shows all its pages in the last colours.
    if (kind === 'firefox') await stage().showInColours(page, COLOURS.light);
    return found;
  };
  const faultsZoomed = async (page: Page, faults: () => Promise<readonly string[]>) => {
    await page.setViewport(ZOOMED);
    const found = (await faults()).map((fault) => `at 400 %: ${fault}`);
    // Text is read downwards, without a turn to the right and back for each line.
    const wide = await page.evaluate(() => document.querySelector('#app')?.scrollWidth ?? 0);
    if (wide > ZOOMED.width) found.push(`at 400 %: ${wide} px wide`);
    await page.setViewport(USUAL);
    return found;
  };
  const open: Page[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close().catch(() => undefined);
  });
  const opened = async (page: Promise<Page>) => {
    open.push(await page);
    return page;
  };

  test.each(PAGES)('axe finds nothing in %s', async (address, ready) => {
    const page = await opened(stage().openOwn(address));
    await shows(page, ready);
    const faults = () => faultsOf(page);
    const inAll = kind === 'chromium' || address === IN_ALL_COLOURS;
    expect(await (inAll ? faultsInColours(page, faults) : faults())).toEqual([]);
    expect(await faultsZoomed(page, faults)).toEqual([]);
  });

  test('the colours are what the test says they are', async () => {
    const page = await opened(stage().openOwn('welcome.html'));
    const seen: Record<string, unknown> = {};
    for (const [name, colours] of Object.entries(COLOURS)) {
      await stage().showInColours(page, colours);
      seen[name] = await page.evaluate(() => [
        matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(forced-colors: active)').matches,
      ]);
    }
    expect(seen).toEqual({ light: [false, false], dark: [true, false], 'forced colours': [false, true] });
  });

  unless({ in: 'firefox', because: 'axe in the frame of a card outlasts a test there' }, kind, () => {
    test('the card, folded and unfolded', async () => {
      const page = await opened(stage().open(LISTED, STORY));
      const faults = () => faultsOfCard(page);
      for (const [words, scrolled] of [
        ['500', 0],
        ['world-beating', 100_000],
      ] as const) {
        await stage().marked(page, words);
        await page.evaluate((top) => scrollTo({ top }), scrolled);
        await stage().pointAt(page, words);
        await stage().clickInCard(page, 'More actions');
        expect(await faultsInColours(page, faults), words).toEqual([]);
        await page.keyboard.press('Escape');
        await stage().cardCloses(page);
      }
    });

    test('the card at 400 %', async () => {
      const page = await opened(stage().open(`${LISTED}/zoomed`, STORY));
      await stage().checked(page);
      await page.setViewport(ZOOMED);
      await stage().pressCommand(page, 'next-finding');
      await stage().cardOpens(page);
      expect(await faultsOfCard(page)).toEqual([]);
    });
  });

  unless({ in: 'firefox', because: NO_POPUP }, kind, () => {
    test.each(['Timeline', 'This page', 'People', 'Search', 'Kim McGuinness'])(
      'the popup: %s',
      async (place) => {
        const page = await opened(stage().open(`${LISTED}/axe`, STORY));
        await stage().checked(page);
        const popup = await opened(openPopupPage(stage(), page));
        if (place === 'Kim McGuinness') await press(popup, 'People');
        await press(popup, place);
        if (place === 'Search') await popup.keyboard.type('jobs');
        expect(await faultsInColours(popup, () => faultsOf(popup))).toEqual([]);
      },
    );

    test('the popup with nothing to show', async () => {
      const page = await opened(stage().open(UNLISTED, STORY));
      const popup = await opened(openPopupPage(stage(), page));
      await press(popup, 'This page');
      await shows(popup, 'Check this page');
      expect(await faultsInColours(popup, () => faultsOf(popup))).toEqual([]);
    });
  });
});
