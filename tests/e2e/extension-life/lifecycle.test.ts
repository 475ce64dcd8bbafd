import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openQuestion } from '../harness/confirm';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { press } from '../harness/popup';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

async function openArticle(stage: Stage, name: string): Promise<Page> {
  const page = await stage.open(`${SITE}/${name}`, ARTICLE);
  await stage.marked(page, '750 people');
  await stage.checked(page);
  return page;
}

async function cardWorks(stage: Stage, page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await stage.pointAt(page, '750 people');
  await stage.cardOpens(page);
  await page.keyboard.press('Escape');
  await stage.cardCloses(page);
}

/** How many of our elements and highlights a page has; and style sheets: none, as the browser itself holds the marks’. */
function traces(page: Page): Promise<{ hosts: number; sheets: number; highlights: number }> {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll('[data-aside]').length,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));
}

inEachBrowser((stage) => {
  test('tabs have numbers of their own', async () => {
    const pages: Page[] = [];
    const more = [
      '',
      '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>',
      '<p>Hitachi has 56 trains left to build at Newton Aycliffe.</p>',
    ];
    for (const at of more.keys()) {
      pages.push(
        await stage().open(
          `${SITE}/tab-${at}`,
          newsPage({
            published: '2024-04-18',
            body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>
              ${more.slice(0, at + 1).join('')}`,
          }),
        ),
      );
    }
    const badges: string[] = [];
    for (const page of pages) {
      const state = await stage().checked(page);
      const shown = state?.findings.filter(({ marked }) => marked).length;
      const badge = await until(
        () => stage().badge(page),
        (text) => text === `${shown}`,
        `the badge ${shown}`,
      );
      badges.push(badge);
    }
    expect(new Set(badges).size).toBe(3);
    for (const page of pages) await page.close();
  });

  test('a checker that is started twice marks once', async () => {
    const page = await openArticle(stage(), 'twice');
    const before = await stage().marks(page);
    for (let at = 0; at < 3; at++) {
      await stage().ask(
        page,
        `api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/gate.js', '/checker.js'] })
          .then(() => true)`,
      );
    }
    await stage().checked(page);
    expect(await stage().marks(page)).toEqual(before);
    expect((await traces(page)).sheets).toBe(0);
    await cardWorks(stage(), page);
    expect((await traces(page)).hosts).toBe(1);
    await page.close();
  });

  test('a background that has been stopped wakes and has forgotten nothing', async () => {
    const page = await openArticle(stage(), 'wakes');
    await stage().stopBackground();
    await cardWorks(stage(), page);
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>');
    });
    await stage().marked(page, '2015');
    const state = await stage().checked(page);
    await until(
      () => stage().badge(page),
      (badge) => badge === `${state?.findings.length}`,
      'the badge to follow',
    );
    await stage().stopBackground();
    const other = await openArticle(stage(), 'wakes-again');
    await other.close();
    await page.close();
  });

  test('stopped while a card is open: what is chosen on the card is done', async () => {
    const page = await openArticle(stage(), 'wakes-for-card');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await stage().stopBackground();
    await stage().clickInCard(page, 'More actions');
    await stage().clickInCard(page, 'Hide this claim everywhere');
    const question = await openQuestion(stage(), page);
    await press(question, 'Hide this claim');
    await page.bringToFront();
    await stage().unmarked(page, '750 people');
    await stage().stopBackground();
    await stage().storeSettings({});
    await stage().marked(page, '750 people');
    await question.close();
    await page.close();
  });

  test('stopped before the popup is opened: the popup knows the page', async () => {
    const page = await openArticle(stage(), 'wakes-for-popup');
    await stage().stopBackground();
    await stage().openPopup(page, '1 claim: none differs from the record.');
    await page.close();
  });

  test('a site switched off loses its marks, and has them again when switched on', async () => {
    const page = await openArticle(stage(), 'switched');
    await stage().storeSettings({ sitesOff: ['www.thenorthernecho.co.uk'] });
    await stage().unmarked(page, '750 people');
    expect(await traces(page)).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
    await until(
      () => stage().badge(page),
      (badge) => badge === '',
      'the badge to go',
    );
    const other = await stage().open(`${SITE}/switched-too`, ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await stage().marks(other)).toEqual([]);
    await other.close();
    await stage().storeSettings({});
    await stage().marked(page, '750 people');
    await cardWorks(stage(), page);
    await page.close();
  });

  test('messages that nobody understands are not answered, and do no harm', async () => {
    const page = await openArticle(stage(), 'messages');
    const messages = [
      null,
      'page-state',
      {},
      { to: 'checker' },
      { to: 'checker', type: 'constructor', data: null },
      { to: 'checker', type: 'show-finding', data: { finding: 7 } },
      { to: 'checker', type: 'step-finding', data: { step: 1e9 } },
      { to: 'background', type: 'check-tab', data: { tab: 'x' } },
    ];
    for (const message of messages) {
      const answer = await stage().ask(
        page,
        `api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 })
          .then((answered) => answered ?? null, () => null)`,
      );
      expect(answer).toBeNull();
    }
    await cardWorks(stage(), page);
    await page.close();
  });

  test('an update takes over open pages, and leaves nothing of the version before', async () => {
    const page = await openArticle(stage(), 'updated');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await stage().reloadExtension();
    await page.bringToFront();
    await stage().marked(page, '750 people');
    await until(
      () => stage().state(page),
      (state) => state?.status === 'done',
      'the new checker to answer',
    );
    await cardWorks(stage(), page);
    expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 0 });
    await page.close();
  });

  test('an update with many pages open: each has its marks again, also those in the background', async () => {
    const pages: Page[] = [];
    for (let at = 0; at < 4; at++) pages.push(await openArticle(stage(), `updated-${at}`));
    const market = await stage().open(
      `${SITE}/market`,
      newsPage({ title: 'Market day', body: '<p>At nine.</p>' }),
    );
    await stage().reloadExtension();
    for (const page of pages) {
      await page.bringToFront();
      await until(
        () => stage().state(page),
        (state) => state?.status === 'done',
        'the new checker to answer',
      );
      await cardWorks(stage(), page);
      expect(await traces(page)).toMatchObject({ hosts: 1, sheets: 0 });
      await page.close();
    }
    expect(await traces(market)).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
    await market.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
