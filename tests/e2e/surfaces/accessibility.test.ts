import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { faultsOf, faultsOfCard } from '../harness/axe';
import { openPopupPage, press, shows } from '../harness/popup';
import { inEachBrowser, unless } from '../harness/stage';
import { LISTED, STORY, UNLISTED } from './story';

const LOOKS = ['light', 'dark', 'forced colours', 'at 400 %'] as const;
type Look = (typeof LOOKS)[number];
/** A window of 1280 by 1024 px at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 };

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
  /** What axe finds in each look, one after the other: a page need not be loaded for each. */
  const faultsInLooks = async (
    page: Page,
    looks: readonly Look[],
    faults: () => Promise<readonly string[]>,
  ) => {
    const found: string[] = [];
    for (const look of looks) {
      await wear(page, look);
      found.push(...(await faults()).map((fault) => `${look}: ${fault}`));
    }
    return found;
  };
  const wear = async (page: Page, look: Look) => {
    if (look === 'at 400 %') return page.setViewport(ZOOMED);
    if (kind === 'firefox') return;
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
      ],
    });
  };
  // Firefox's driver changes neither its colours nor lets itself into popup and card.
  const looks = LOOKS.filter((look) => kind === 'chromium' || look === 'light' || look === 'at 400 %');

  test.each(PAGES)('axe finds nothing in %s, in every look', async (address, ready) => {
    const page = await stage().openOwn(address);
    await shows(page, ready);
    expect(await faultsInLooks(page, looks, () => faultsOf(page))).toEqual([]);
    await page.close();
  });

  unless({ in: 'firefox', because: 'popup and card are closed to its automation' }, kind, () => {
    // The browser gives the popup its size.
    const coloured = LOOKS.filter((look) => look !== 'at 400 %');

    test.each(['Timeline', 'This page', 'People', 'Search', 'Kim McGuinness'])(
      'the popup: %s',
      async (place) => {
        const page = await stage().open(`${LISTED}/axe`, STORY);
        await stage().checked(page);
        const popup = await openPopupPage(stage(), page);
        if (place === 'Kim McGuinness') await press(popup, 'People');
        await press(popup, place);
        if (place === 'Search') await popup.keyboard.type('jobs');
        expect(await faultsInLooks(popup, coloured, () => faultsOf(popup))).toEqual([]);
        await popup.close();
        await page.close();
      },
    );

    test('the popup with nothing to show', async () => {
      const page = await stage().open(UNLISTED, STORY);
      const popup = await openPopupPage(stage(), page);
      await press(popup, 'This page');
      await shows(popup, 'Check this page');
      expect(await faultsInLooks(popup, coloured, () => faultsOf(popup))).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('the card, folded and unfolded', async () => {
      const page = await stage().open(LISTED, STORY);
      for (const [words, scrolled] of [
        ['500', 0],
        ['world-beating', 100_000],
      ] as const) {
        await stage().marked(page, words);
        await page.evaluate((top) => scrollTo({ top }), scrolled);
        await stage().pointAt(page, words);
        await stage().cardOpens(page);
        expect(await faultsInLooks(page, coloured, () => faultsOfCard(page)), words).toEqual([]);
        await stage().clickInCard(page, 'More actions');
        expect(await faultsInLooks(page, coloured, () => faultsOfCard(page)), words).toEqual([]);
        await page.keyboard.press('Escape');
        await stage().cardCloses(page);
      }
      await page.close();
    });

    test('the card at 400 %', async () => {
      const page = await stage().open(`${LISTED}/zoomed`, STORY);
      await stage().checked(page);
      await wear(page, 'at 400 %');
      await stage().pressCommand(page, 'next-finding');
      await stage().cardOpens(page);
      expect(await faultsOfCard(page)).toEqual([]);
      await page.close();
    });
  });
});
