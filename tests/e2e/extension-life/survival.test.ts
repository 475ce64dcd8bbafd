/** What browsers do to an extension at bad moments: many pages at once, its background stopped, itself reloaded. */
import { expect, test } from 'vitest';
import type { PageState } from '../../../platform/page-state';
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

/** A tab as the extension sees it. */
interface SeenTab {
  readonly id: number;
  readonly badge: string;
  readonly state: PageState | null;
}

/** Opens addresses in tabs behind the one that is seen, all at once, as a browser does that restores a window. */
function restore(stage: Stage, addresses: readonly string[]): Promise<unknown> {
  return stage.control.evaluate(
    `Promise.all(${JSON.stringify(addresses)}.map((url) => (globalThis.browser ?? chrome).tabs.create({ url, active: false })))
      .then(() => true)`,
  );
}

/** The tabs whose addresses begin so, in the order of their addresses. */
async function tabsAt(stage: Stage, address: string): Promise<readonly SeenTab[]> {
  const message = JSON.stringify({ to: 'checker', type: 'page-state', data: null });
  const seen = await stage.control.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tabs = (await api.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    tabs.sort((one, other) => (one.url < other.url ? -1 : 1));
    return Promise.all(tabs.map(async ({ id }) => ({
      id,
      badge: await api.action.getBadgeText({ tabId: id }),
      state: await api.tabs.sendMessage(id, ${message}, { frameId: 0 }).catch(() => null),
    })));
  })()`);
  return seen as readonly SeenTab[];
}

function close(stage: Stage, tabs: readonly SeenTab[]): Promise<unknown> {
  const ids = JSON.stringify(tabs.map(({ id }) => id));
  return stage.control.evaluate(`(globalThis.browser ?? chrome).tabs.remove(${ids}).then(() => true)`);
}

inEachBrowser((stage) => {
  test('thirty pages that are restored at once: each has its marks and its number, and none is held up', async () => {
    const base = `${SITE}/restored-`;
    const addresses = Array.from({ length: 30 }, (_, at) => `${base}${at + 10}`);
    for (const [at, address] of addresses.entries()) stage().web.serve(address, article(1 + (at % 2)));
    await restore(stage(), addresses);
    const numbers = addresses.map((_, at) => `${1 + (at % 2)}`);
    const tabs = await until(
      () => tabsAt(stage(), base),
      (seen) =>
        seen.length === addresses.length &&
        seen.every(({ badge, state }, at) => state?.status === 'done' && badge === numbers[at]),
      'thirty pages to be checked',
    );
    expect(tabs.map(({ state }) => state?.findings.length)).toEqual(numbers.map(Number));
    // The page answers its reader.
    const last = await stage().pageAt(`${base}39`);
    await last.bringToFront();
    await stage().pointAt(last, '750 people');
    await stage().cardOpens(last);
    await close(stage(), tabs);
  });

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
