/** Where pictures are taken: a browser with the extension, the ways in which a reader may see it, and the shutter. */

import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { PageState } from '../../platform/page-state';
import type { ExtensionBrowser } from '../browser/launch';
import type { NewsServer } from '../browser/news-server';
import { SAMPLE, UNLISTED } from './articles';

/** How a reader sees the extension: colours, and the room that there is. */
export interface Look {
  readonly name: string;
  readonly dark?: boolean;
  /** The reader's own few colours in place of all others. */
  readonly forced?: boolean;
  /** Size of the window in CSS px, where it is not what each surface asks for. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The last is a window of 1280 by 1024 px at 400 % zoom (WCAG 1.4.10). */
export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced', forced: true },
  { name: 'narrow', size: { width: 320, height: 640 } },
  { name: 'zoomed', size: { width: 320, height: 256 } },
];

/** Device pixels to a CSS pixel: sharp on the screens that READMEs are read on. */
export const SHARPNESS = 2;
/** Milliseconds for transitions to end before a picture is taken. */
const SETTLE = 250;

export interface Studio {
  readonly extension: ExtensionBrowser;
  readonly web: NewsServer;
  /** One of the extension's own pages, through which its tabs are asked. */
  readonly control: Page;
  readonly look: Look;
  /** Folder for the pictures. */
  readonly directory: string;
  /** Device pixels to a CSS pixel. */
  readonly sharpness: number;
  /** Whether a picture is asked for, by its name: "card-matches-dark". */
  readonly wants: (picture: string) => boolean;
}

/** Whether any of some pictures is asked for in the studio's look. */
export function wantsAny({ wants, look }: Studio, names: readonly string[]): boolean {
  return names.some((name) => wants(`${name}-${look.name}`));
}

/** A new tab of a size, or of the look's. */
export async function newPage(studio: Studio, width: number, height: number): Promise<Page> {
  const page = await studio.extension.browser.newPage();
  await page.setViewport({ width, height, ...studio.look.size, deviceScaleFactor: studio.sharpness });
  await wear(page, studio.look);
  return page;
}

/** Gives a page the look's colours. */
export async function wear(page: Page, look: Look): Promise<void> {
  await colour(await page.createCDPSession(), look);
}

/** The driver knows no forced colours; the browser does. */
async function colour(session: CDPSession, { dark = false, forced = false }: Look): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: dark || forced ? 'dark' : 'light' },
    ],
  });
}

/** Serves a page under an address and opens it. */
export async function openArticle(studio: Studio, address: string, html: string): Promise<Page> {
  studio.web.serve(address, html);
  const page = await newPage(studio, 900, 720);
  await page.goto(address);
  return page;
}

/** Waits until a page has been checked to its end. */
export async function checked(studio: Studio, page: Page): Promise<PageState> {
  for (;;) {
    const state = await ask(studio, page, 'page-state', null);
    if (state?.status === 'done') return state;
    await rest(50);
  }
}

/** Opens the sample on a site that is on no list, and has it checked as a reader does, by the popup's button. */
export async function openUnlisted(studio: Studio): Promise<Page> {
  const page = await openArticle(studio, `${UNLISTED}/train-plant`, SAMPLE.dated);
  const asking = await openPopup(studio, page);
  await (await asking.waitForSelector('.button-main'))?.click();
  await checked(studio, page);
  await asking.close();
  return page;
}

/** Has the checker of a page show a finding, as a click in the popup's list does. */
export async function showCard(studio: Studio, page: Page, finding: string): Promise<Frame> {
  await page.bringToFront();
  await ask(studio, page, 'show-finding', { finding });
  return cardOn(studio, page);
}

/** The frame of the card that is open over a page, once it can be seen, in the look's colours. */
export async function cardOn({ extension, look }: Studio, page: Page): Promise<Frame> {
  await page.waitForSelector(':root > [data-aside]:popover-open');
  const frame = page.frames().find((one) => one.url().endsWith('/card.html'));
  if (frame === undefined) throw new Error('The card has no frame');
  // Of another origin than its page, it does not share the page's.
  const target = await extension.browser.waitForTarget((one) => one.url() === frame.url());
  await colour(await target.createCDPSession(), look);
  // It has a thread of its own, which draws when it comes to it.
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return frame;
}

/** Opens the popup over a page. The browser gives it its size. */
export async function openPopup({ extension, look }: Studio, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = extension.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.clickButton(page);
  const popup = await (await opened).asPage();
  await wear(popup, look);
  await popup.waitForSelector('[role="tab"]');
  return popup;
}

/** Takes a picture, if it is asked for. */
export async function take(studio: Studio, page: Page, name: string): Promise<void> {
  const picture = `${name}-${studio.look.name}`;
  if (!studio.wants(picture)) return;
  await rest(SETTLE);
  // Only what is seen: to reach beyond it, the browser would lay the page out anew.
  await page.screenshot({ path: join(studio.directory, `${picture}.png`), captureBeyondViewport: false });
}

/** Runs in the page: scrolls marked words to where the whole card has room below. @returns where they are then */
export function placeOfMark(words: string): { x: number; y: number } {
  const range = document.createRange();
  for (const { startContainer, startOffset, endContainer, endOffset } of [...CSS.highlights.values()].flatMap(
    (highlight) => [...highlight],
  )) {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (!String(range).includes(words)) continue;
    const top = range.getBoundingClientRect().top;
    scrollBy({ top: top - Math.min(100, innerHeight / 8) });
    const line = [...range.getClientRects()].at(-1);
    if (line !== undefined) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error(`The page has no mark on “${words}”`);
}

async function ask(studio: Studio, page: Page, type: string, data: unknown): Promise<PageState | null> {
  const message = JSON.stringify({ to: 'checker', type, data });
  return studio.control.evaluate(`chrome.tabs.query({}).then((tabs) => {
    const { id } = tabs.findLast(({ url }) => url === ${JSON.stringify(page.url())});
    return chrome.tabs.sendMessage(id, ${message}, { frameId: 0 }).catch(() => null);
  })`) as Promise<PageState | null>;
}

/** For what ends by itself, without an event to wait for: a transition. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
