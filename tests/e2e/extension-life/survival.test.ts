/** What browsers do to an extension at bad moments: many pages at once, its background stopped, itself reloaded. */
import { expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const CLAIMS = [
  '<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>',
  '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>',
];

/** A page with the first claims of those above. */
function article(claims: number, after = ''): string {
  const body = `${ABOUT_THE_PLANT}${CLAIMS.slice(0, claims).join('')}${after}`;
  return newsPage({ published: '2024-04-18', body });
}

/** Text that keeps the checker at work after its first marks. */
const MUCH_MORE = '<p>The council met on Tuesday, and spoke for an hour of the swimming pool.</p>'.repeat(
  6_000,
);

/** How often a background is stopped that is started again each time. In Firefox each time takes a second or two. */
const STOPS = { chromium: 40, firefox: 12 } as const;

/** Opens addresses in tabs behind the one that is seen, all at once, as a browser does that restores a window. */
function restore(stage: Stage, addresses: readonly string[]): Promise<unknown> {
  return stage.control.evaluate(
    `Promise.all(${JSON.stringify(addresses)}.map((url) => (globalThis.browser ?? chrome).tabs.create({ url, active: false })))
      .then(() => true)`,
  );
}

/** What the checker in the tab at an address says of its page, and the tab's number: “done, 2 findings, badge 2”. */
function seenAt(stage: Stage, address: string): Promise<string> {
  const message = JSON.stringify({ to: 'checker', type: 'page-state', data: null });
  return stage.control.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
    if (tab === undefined) return 'no tab';
    const state = await api.tabs.sendMessage(tab.id, ${message}, { frameId: 0 }).catch(() => null);
    const badge = await api.action.getBadgeText({ tabId: tab.id });
    return (state?.status ?? 'no checker') + ', ' + state?.findings.length + ' findings, badge ' + badge;
  })()`) as Promise<string>;
}

function close(stage: Stage, addresses: readonly string[]): Promise<unknown> {
  return stage.control.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const all = await tabs.query({});
    await tabs.remove(all.flatMap(({ id, url }) => (${JSON.stringify(addresses)}.includes(url) ? id : [])));
  })()`);
}

inEachBrowser((stage, kind) => {
  test('thirty pages that are restored at once: each has its marks and its number, and none is held up', async () => {
    const addresses = Array.from({ length: 30 }, (_, at) => `${SITE}/restored-${at}`);
    for (const [at, address] of addresses.entries()) stage().web.serve(address, article(1 + (at % 2)));
    await restore(stage(), addresses);
    for (const [at, address] of addresses.entries()) {
      const claims = 1 + (at % 2);
      const wanted = `done, ${claims} findings, badge ${claims}`;
      await until(
        () => seenAt(stage(), address),
        (seen) => seen === wanted,
        wanted,
      );
    }
    // The page answers its reader.
    const last = await stage().pageAt(`${SITE}/restored-29`);
    await last.bringToFront();
    await stage().pointAt(last, '750 people');
    await stage().cardOpens(last);
    await close(stage(), addresses);
  }, 120_000);

  test('the background stopped while a page is checked: the number follows', async () => {
    const page = await stage().open(`${SITE}/stopped`, article(2, MUCH_MORE));
    await stage().marked(page, '750 people');
    await stage().stopBackground();
    const state = await stage().checked(page);
    expect(state?.findings).toHaveLength(2);
    await until(
      () => stage().badge(page),
      (badge) => badge === '2',
      'the number',
    );
    await page.close();
  });

  test('the background stopped before a page is opened: the gate wakes it', async () => {
    await stage().stopBackground();
    const page = await stage().open(`${SITE}/woken`, article(1));
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('the background stopped again and again while pages load: in the end each has its marks and its number', async () => {
    const addresses = Array.from({ length: 12 }, (_, at) => `${SITE}/stopped-over-${at}`);
    for (const [at, address] of addresses.entries()) stage().web.serve(address, article(1 + (at % 2)));
    const seen = () => Promise.all(addresses.map((address) => seenAt(stage(), address)));
    const opening = restore(stage(), addresses);
    // Until the pages have asked and been left without an answer more than once.
    for (let times = 0; times < STOPS[kind]; times++) await stage().stopBackground();
    await opening;
    const wanted = addresses.map((_, at) => `done, ${1 + (at % 2)} findings, badge ${1 + (at % 2)}`);
    await until(seen, (states) => states.join() === wanted.join(), wanted.join());
    await close(stage(), addresses);
  }, 120_000);

  test('the extension reloaded in the middle of a check: the page is checked by the new one alone', async () => {
    const page = await stage().open(`${SITE}/reloaded`, article(2, MUCH_MORE));
    await stage().marked(page, '750 people');
    const before = await stage().marks(page);
    await stage().reloadExtension();
    await page.bringToFront();
    await until(
      () => stage().state(page),
      (state) => state?.status === 'done',
      'the new checker to answer',
    );
    await until(
      () => stage().badge(page),
      (badge) => badge === '2',
      'the number',
    );
    expect(await stage().marks(page)).toHaveLength(Math.max(2, before.length));
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
