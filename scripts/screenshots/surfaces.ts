/** What each picture shows, and how the browser is brought to show it. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { loadRecord } from '../../data/load-record';
import type { ExtensionBrowser } from '../browser/launch';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Stage {
  readonly extension: ExtensionBrowser;
  readonly scheme: Scheme;
  /** Folder for the pictures. */
  readonly directory: string;
}

/** Device pixels to a CSS pixel: sharp on the screens that READMEs are read on. */
export const SHARPNESS = 2;
/** Milliseconds for transitions to end before a picture is taken. */
const SETTLE = 300;

const { claims, actors } = loadRecord();
/** The claim that the record begins with, and the person it knows in most posts. */
const claim = claims[0]?.id ?? '';
const person = actors.toSorted((a, b) => b.posts.length - a.posts.length)[0]?.id ?? '';

const PAGES = [
  { name: 'record', address: 'record.html#timeline', width: 1100, height: 900 },
  { name: 'record-claim', address: `record.html#claim/${claim}`, width: 1100, height: 900 },
  { name: 'record-person', address: `record.html#person/${person}`, width: 1100, height: 900 },
  { name: 'record-sources', address: 'record.html#sources', width: 1100, height: 900 },
  { name: 'options', address: 'options.html', width: 900, height: 1000 },
  { name: 'welcome', address: 'welcome.html', width: 1000, height: 1000 },
] as const;

const POPUP_TABS = ['timeline', 'page', 'people', 'search'] as const;

/** Waits for the page that greets a new reader, which would come to the front at any moment, and closes it. */
export async function closeWelcome({ browser }: ExtensionBrowser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}

/** The record, the settings and the welcome page. */
export async function takePages(stage: Stage): Promise<void> {
  for (const { name, address, width, height } of PAGES) {
    const page = await newPage(stage, width, height);
    await page.goto(stage.extension.address(address));
    if (name === 'welcome') await page.waitForFunction(() => CSS.highlights.size > 0);
    await take(stage, page, name);
    await page.close();
  }
}

/** Each tab of the popup, over the sample page. */
export async function takePopup(stage: Stage, sample: string): Promise<void> {
  const page = await checkedSample(stage, sample);
  const popup = await openPopup(stage, page);
  for (const tab of POPUP_TABS) {
    await popup.click(`#tab-${tab}`);
    if (tab === 'search') await popup.type('input[type="search"]', 'redundancy');
    await take(stage, popup, `popup-${tab}`);
  }
  await popup.close();
  await page.close();
}

/** The card over the sample page, opened by resting the pointer on a mark. */
export async function takeCard(stage: Stage, sample: string): Promise<void> {
  const page = await checkedSample(stage, sample);
  const { x, y } = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = document.createRange();
    const found = ranges.find(({ startContainer, startOffset, endContainer, endOffset }) => {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range).includes('500');
    });
    if (found === undefined) throw new Error('The sample page has no mark on “500”');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // Room for the whole card below.
    scrollBy({ top: 230 });
    const line = [...range.getClientRects()].at(-1);
    if (line === undefined) throw new Error('The mark on “500” is not to be seen');
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForSelector(':root > [data-aside]:popover-open');
  await take(stage, page, 'card');
  await page.close();
}

/** The sample page, checked as a reader has any page checked: by the popup's button. */
async function checkedSample(stage: Stage, sample: string): Promise<Page> {
  const page = await newPage(stage, 900, 720);
  await page.goto(sample);
  const popup = await openPopup(stage, page);
  await popup.click('#tab-page');
  const check = await popup.waitForSelector('.button-main');
  await check?.click();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await popup.close();
  return page;
}

async function openPopup({ extension, scheme }: Stage, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = extension.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.clickButton(page);
  const popup = await (await opened).asPage();
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.waitForSelector('[role="tab"]');
  return popup;
}

async function newPage({ extension, scheme }: Stage, width: number, height: number): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: SHARPNESS });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page;
}

async function take({ scheme, directory }: Stage, page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  await page.screenshot({ path: join(directory, `${name}-${scheme}.png`) });
}
