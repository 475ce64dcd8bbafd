import { expect, test } from 'vitest';
import { SITE_PATTERNS } from '../../../platform/sites';
import { unless } from '../harness/left-out';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const LISTED = 'https://www.thenorthernecho.co.uk';
const UNLISTED = 'https://unlisted.example';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p id="jobs">The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

/** Hosts that the browsers themselves ask, with or without an extension. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

inEachBrowser((stage, kind) => {
  test('asks for the listed sites only, and for what each part needs', async () => {
    const manifest = await stage().control.evaluate('(globalThis.browser ?? chrome).runtime.getManifest()');
    expect(manifest).toMatchObject({
      permissions: ['activeTab', 'contextMenus', 'scripting', 'search', 'storage'],
      host_permissions: SITE_PATTERNS,
      content_scripts: [{ matches: SITE_PATTERNS, js: [expect.stringMatching(/\bgate\.js$/)] }],
      // The card's document, which holds nothing until the checker tells it what to show.
      web_accessible_resources: [
        expect.objectContaining({
          resources: [expect.stringMatching(/^\/?card\.html$/)],
          ...(kind === 'chromium' && { use_dynamic_url: true }),
        }),
      ],
    });
  });

  test('leaves a site that is not listed alone, until the reader asks from the popup', async () => {
    const page = await stage().open(`${UNLISTED}/popup`, ARTICLE);
    await rest(800);
    expect(await stage().marks(page)).toEqual([]);
    await stage().openPopup(page, 'This page has not been checked.');
    await stage().clickInPopup('This page');
    await stage().popupSays('Check this page');
    await stage().clickInPopup('Check this page');
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('the context menu checks a page', async () => {
    const page = await stage().open(
      `${LISTED}/menu`,
      newsPage({ title: 'Market day', body: '<p>Hitachi of Newton Aycliffe was there.</p>' }),
    );
    await stage().chooseMenuEntry(page, 'check-page');
    await until(
      () => stage().state(page),
      (state) => state?.status === 'done',
      'the page to be checked',
    );
    await page.close();
  });

  test('the context menu checks selected text, and shows the result at the selection', async () => {
    const page = await stage().open(`${LISTED}/menu-selection`, ARTICLE);
    await stage().marked(page, '750 people');
    await page.click('#jobs', { count: 3 });
    await stage().chooseMenuEntry(page, 'check-selection');
    expect((await stage().cardOpens(page)).text).toContain('750');
    await page.close();
  });

  test('commands go from claim to claim', async () => {
    const page = await stage().open(`${LISTED}/commands`, ARTICLE);
    await stage().marked(page, '750 people');
    await stage().checked(page);
    await stage().pressCommand(page, 'next-finding');
    expect((await stage().cardOpens(page)).focused).toBe(true);
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await stage().pressCommand(page, 'previous-finding');
    await stage().cardOpens(page);
    await page.close();
  });

  test('a command on a page without claims does nothing', async () => {
    const page = await stage().open(
      `${LISTED}/no-claims`,
      newsPage({ title: 'Market', body: '<p>At nine.</p>' }),
    );
    await stage().pressCommand(page, 'next-finding');
    await rest(300);
    expect(await stage().card(page)).toBeNull();
    await page.close();
  });

  test('nothing is asked of the web, save the search that a reader clicks', async () => {
    const page = await stage().open(`${LISTED}/requests`, ARTICLE);
    await stage().marked(page, '750 people');
    await stage().openPopup(page, 'Timeline');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const foreign = () =>
      stage().web.requests.filter((address) => {
        const { hostname, origin } = new URL(address);
        return !BROWSERS_OWN.test(hostname) && origin !== LISTED && origin !== UNLISTED;
      });
    expect(foreign()).toEqual([]);
    // Of the sites themselves nothing is asked but what was opened, once each, and their icons.
    const own = stage().web.requests.filter((address) =>
      [LISTED, UNLISTED].includes(new URL(address).origin),
    );
    const pages = own.filter((address) => !address.endsWith('/favicon.ico'));
    expect(pages.toSorted()).toEqual(stage().opened.toSorted());
    const before = stage().web.requests.length;
    await stage().clickInCard(page, 'Find the article (web search)');
    const searched = await until(
      async () =>
        stage()
          .web.requests.slice(before)
          .filter((address) => address.includes('Echo')),
      (addresses) => addresses.length > 0,
      'the search',
    );
    expect(decodeURIComponent(searched[0] ?? '')).toContain('Northern+Echo');
    await page.close();
  });

  unless({ in: 'chromium', because: 'the prompt for a site can be answered by hand only' }, kind, () => {
    test('a site that is given is looked at, and taken back it is left alone', async () => {
      const page = await stage().open(`${UNLISTED}/kept`, ARTICLE);
      await stage().changePermission('add', `${UNLISTED}/*`);
      await page.bringToFront();
      await stage().marked(page, '750 people');
      const other = await stage().open(`${UNLISTED}/kept-too`, ARTICLE);
      await stage().marked(other, '750 people');
      await stage().reloadExtension();
      const third = await stage().open(`${UNLISTED}/kept-after-update`, ARTICLE);
      await stage().marked(third, '750 people');
      await stage().changePermission('remove', `${UNLISTED}/*`);
      for (const one of [page, other, third]) {
        await stage().unmarked(one, '750 people');
        await one.close();
      }
      const fourth = await stage().open(`${UNLISTED}/given-back`, ARTICLE);
      await rest(800);
      expect(await stage().marks(fourth)).toEqual([]);
      await fourth.close();
    });
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
