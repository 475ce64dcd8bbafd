/** The browser in which pages are measured, with the built extension in it. */
import type { Page } from 'puppeteer-core';
import { Stage } from '../e2e/harness/stage';
import type { BenchPage } from './pages';

/** A site on the extension's list, where gate and checker run by themselves. */
export const LISTED = 'www.itv.com';
/** A site on the list that the reader has switched off: the checker runs when it is told to. */
export const SWITCHED_OFF = 'www.bbc.co.uk';
/** A site that the extension knows nothing of. */
export const UNLISTED = 'www.example-gazette.example';

/** Starts the browser. */
export async function startBrowser(): Promise<Stage> {
  const stage = await Stage.start('chromium');
  await stage.storeSettings({ sitesOff: [SWITCHED_OFF] });
  return stage;
}

let pages = 0;

/** An address of a site that has not been opened yet. */
export function freshAddress(host: string): string {
  pages++;
  return `https://${host}/news/${pages}`;
}

/** Opens a page on a site at a new address, and waits until the browser has done with it. */
export async function openPage(stage: Stage, host: string, { html }: BenchPage): Promise<Page> {
  const page = await stage.open(freshAddress(host), html);
  await settle(page);
  return page;
}

/** Waits until the page has been painted and the browser has nothing left to do with it. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 150));
  });
}

/** Mark set when the checker is asked for, and at each change of what it has painted. */
export const INJECTED = 'bench:injected';
export const PAINTED = 'bench:painted';

/** Has the checker set a mark whenever it changes the page's marks. To be called before it starts. */
export async function markPainting(stage: Stage, page: Page): Promise<void> {
  await stage.inPage(page, () => {
    const { set } = HighlightRegistry.prototype;
    HighlightRegistry.prototype.set = function (name, highlight) {
      // As PAINTED: nothing from outside reaches here.
      performance.mark('bench:painted');
      return set.call(this, name, highlight);
    };
    return true;
  });
}

/** Starts the checker in a page, as the background does, and waits until it has checked everything. */
export async function check(stage: Stage, page: Page): Promise<void> {
  await stage.ask(
    page,
    `performance.mark('${INJECTED}') && api.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [0] },
      files: ['/checker.js'],
    }).then(() => true)`,
  );
  await stage.checked(page);
  await settle(page);
}

/** Bytes that the page's scripts hold, the extension's among them, once what is no longer needed has gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What only a first collection lets go goes with the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
