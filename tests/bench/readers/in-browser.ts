/** Saved pages in Chromium, as it lays them out from their own markup and styles alone: without scripts, without the web. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find-browser';
import { bundle } from '../../e2e/harness/bundle';
import type { Reading, SavedPage } from './articles';
import { bodyOf, textOf } from './readers';

/** What of a page's own may run and be shown: the styles that stand in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const SITE = 'https://news.example/';

/** Readings of the same pages by each reader that runs in a browser, by the reader's name. */
export async function readInBrowser(
  pages: readonly SavedPage[],
): Promise<Readonly<Record<string, readonly Reading[]>>> {
  const script = await bundle('tests/bench/readers/in-page.ts', 'readers');
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
    ],
  });
  const own: Reading[] = [];
  const readability: Reading[] = [];
  for (const page of pages) {
    const tab = await open(await browser.newPage(), page);
    await tab.evaluate(`${script}; globalThis.readers = readers; 0`);
    const { found: article, time } = await tab.evaluate(readOwn);
    own.push({ body: bodyOf(article), time });
    const { found: markup, time: theirs } = await tab.evaluate(readWithReadability);
    readability.push({ body: textOf(markup), time: theirs });
    await tab.close();
  }
  await browser.close();
  return { 'this project, in Chromium': own, '@mozilla/readability, in Chromium': readability };
}

function chromium(): string {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('No Chromium found.');
  return found;
}

/** Opens a saved page at an address of its own; whatever else it asks for, it does not get. */
async function open(tab: Page, { name, source }: SavedPage): Promise<Page> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.url() === `${SITE}${name}` && request.isNavigationRequest()
      ? request.respond({
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
          body: source,
        })
      : request.abort(),
  );
  await tab.goto(`${SITE}${name}`);
  return tab;
}

/** The script that runs in the page has put them there. */
declare const readers: typeof import('./in-page');

function readOwn() {
  return readers.readOwn();
}

function readWithReadability() {
  return readers.readWithReadability();
}
