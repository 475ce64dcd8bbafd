/** What the browser does with a page: keeps it, loads it ahead, puts it away, prints it, frames it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { unless } from '../harness/left-out';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const JOBS = '<p id="jobs">The Hitachi factory in Newton Aycliffe employs 750 people.</p>';
const OPENED = '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';
const ARTICLE = newsPage({ published: '2024-04-18', body: `${ABOUT_THE_PLANT}${JOBS}${OPENED}` });

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page without marks and card: the site is switched off, and the page as it was before. */
async function withoutExtension<Seen>(stage: Stage, page: Page, look: () => Promise<Seen>): Promise<Seen> {
  await stage.storeSettings({ sitesOff: ['www.thenorthernecho.co.uk'] });
  await stage.unmarked(page, '750 people', '2015');
  const seen = await look();
  await stage.storeSettings({});
  await stage.marked(page, '750 people', '2015');
  return seen;
}

inEachBrowser((stage, kind) => {
  test('a page that comes back from the back/forward cache has its marks and its number', async () => {
    const page = await stage().open(`${SITE}/back`, ARTICLE);
    await stage().checked(page);
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    const badge = await stage().badge(page);
    stage().web.serve(`${SITE}/elsewhere`, newsPage({ title: 'Market day', body: '<p>At nine.</p>' }));
    await page.goto(`${SITE}/elsewhere`);
    await until(
      () => stage().badge(page),
      (none) => none === '',
      'the badge to go',
    );
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(
      () => page.evaluate(() => location.pathname).catch(() => ''),
      (path) => path === '/back',
      'the page to come back',
    );
    await stage().marked(page, '750 people');
    await until(
      () => stage().badge(page),
      (again) => again === badge,
      'the badge to come back',
    );
    expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
    await page.close();
  });

  test('a tab that has been put away and is shown again is checked again', async () => {
    const address = `${SITE}/put-away`;
    const page = await stage().open(address, ARTICLE);
    await stage().checked(page);
    const badge = await stage().badge(page);
    await stage().control.bringToFront();
    // Chromium gives the tab another number.
    const tab = await stage().ask<number>(
      page,
      'api.tabs.discard(tab.id).then((away) => away?.id ?? tab.id)',
    );
    await stage().control.evaluate(
      `(globalThis.browser ?? chrome).tabs.update(${tab}, { active: true }).then(() => null)`,
    );
    const again = await stage().pageAt(address);
    await stage().marked(again, '750 people', '2015');
    await until(
      () => stage().badge(again),
      (text) => text === badge,
      'the badge to come back',
    );
    await again.close();
  });

  unless({ in: 'firefox', because: 'the browser loads no page ahead' }, kind, () => {
    test('a page that is loaded ahead is looked at when it is shown, not before', async () => {
      stage().web.serve(`${SITE}/ahead`, ARTICLE);
      const rules = '{"prerender": [{"urls": ["/ahead"], "eagerness": "immediate"}]}';
      const page = await stage().open(
        `${SITE}/before`,
        newsPage({
          title: 'Market day',
          body: '<a href="/ahead">On</a>',
          head: `<script type="speculationrules">${rules}</script>`,
        }),
      );
      await until(
        async () => stage().web.requests,
        (requests) => requests.includes(`${SITE}/ahead`),
        'the page to be loaded ahead',
      );
      await rest(1_000);
      expect(await stage().badge(page)).toBe('');
      page
        .evaluate(
          () => void setTimeout(() => document.querySelector<HTMLElement>('[href="/ahead"]')?.click()),
        )
        .catch(() => {});
      // The browser swaps the page for the one loaded ahead: the tab is the same, the driver’s page is not.
      await until(
        () =>
          stage().inPage(page, () => ({
            marks: [...CSS.highlights.values()]
              .flatMap((ranges) => [...ranges].map(({ startContainer }) => startContainer.textContent))
              .join(),
            ahead: performance
              .getEntriesByType('navigation')
              .some((entry) => Reflect.get(entry, 'activationStart') > 0),
          })),
        ({ marks, ahead }) => ahead && marks.includes('750 people') && marks.includes('2015'),
        'the marks of the page that was loaded ahead',
      );
      await until(
        () => stage().badge(page),
        (badge) => badge !== '',
        'the badge',
      );
    });
  });

  test('on paper there is neither mark nor card', async () => {
    const page = await stage().open(`${SITE}/printed`, ARTICLE);
    await stage().marked(page, '750 people', '2015');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const picture = async () => Buffer.from(await page.screenshot()).toString('base64');
    const onScreen = await picture();
    await stage().showAs(page, 'print');
    const printed = await picture();
    expect(await withoutExtension(stage(), page, picture)).toBe(printed);
    await stage().showAs(page, 'screen');
    expect(await withoutExtension(stage(), page, picture)).not.toBe(onScreen);
    await page.close();
  });

  test.each([
    ['of the same site', `${SITE}/framed`],
    ['of another listed site', 'https://www.bbc.co.uk/framed'],
    ['of a site that is not listed', 'https://unlisted.example/framed'],
  ])('a frame %s within a page is left alone', async (_, address) => {
    stage().web.serve(address, ARTICLE);
    const page = await stage().open(
      `${SITE}/frames`,
      newsPage({
        published: '2024-04-18',
        body: `${ABOUT_THE_PLANT}${OPENED}<iframe src="${address}" width="600" height="300"></iframe>`,
      }),
    );
    await stage().marked(page, '2015');
    const state = await stage().checked(page);
    await rest(500);
    const frame = page.frames().find((one) => one.url() === address);
    expect(await frame?.evaluate(() => [document.title, CSS.highlights.size])).toEqual([
      'The plant at Newton Aycliffe',
      0,
    ]);
    expect(state?.findings.map(({ text }) => text).join()).not.toContain('750');
    expect(await stage().badge(page)).toBe(`${state?.findings.length}`);
    await page.close();
  });

  test('a listed page within a page of another site is left alone', async () => {
    stage().web.serve(`${SITE}/framed`, ARTICLE);
    const page = await stage().open(
      'https://unlisted.example/frames',
      newsPage({ body: `<iframe src="${SITE}/framed" width="600" height="300"></iframe>` }),
    );
    await rest(800);
    const frame = page.frames().find((one) => one.url() === `${SITE}/framed`);
    expect(await frame?.evaluate(() => [document.title, CSS.highlights.size])).toEqual([
      'The plant at Newton Aycliffe',
      0,
    ]);
    expect(await stage().badge(page)).toBe('');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
