import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PageState } from '../../../platform/page-state';
import { BROWSER_KINDS, type BrowserKind, launch } from '../../../scripts/browser/launch';
import { startNewsServer } from '../../../scripts/browser/news-server';
import { closeWelcome, listenToBackground } from './background';
import { type CardControl, type CardView, cardFrame, readCard, readCardBox } from './card';
import { ExtensionSide } from './extension-side';
import { type LeftOut, notTried } from './left-out';
import { until } from './until';

/** Folder that the extension was built into. */
const folderOf = (kind: BrowserKind) =>
  resolve(process.env.WXT_OUT_DIR ?? '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** A mark as the page's own scripts can see it. */
export interface SeenMark {
  /** The name of its style. */
  readonly style: string;
  readonly text: string;
}

/** A browser with the extension, a web of its own, and what a test does in them. */
export class Stage extends ExtensionSide {
  /** Addresses that tests have opened, in order. */
  readonly opened: string[] = [];
  /** The browser's number of each page's tab. */
  readonly #tabs = new WeakMap<Page, number>();
  /** Pages that the test at hand has opened. */
  #ofTest: Page[] = [];

  static async start(kind: BrowserKind): Promise<Stage> {
    const web = await startNewsServer();
    const extension = await launch(kind, { extension: folderOf(kind), port: web.port });
    const control = await extension.browser.newPage();
    await control.goto(extension.address('options.html'), { waitUntil: [] });
    await closeWelcome(control);
    const stage = new Stage(kind, web, extension, control);
    if (kind === 'chromium') listenToBackground(extension, stage.errors);
    return stage;
  }

  /** Opens an address in a new tab; serves it first if given its HTML. */
  async open(address: string, html?: string): Promise<Page> {
    if (html !== undefined) this.web.serve(address, html);
    const page = await this.#newPage(address);
    this.opened.push(address);
    await page.goto(address);
    this.#tabs.set(page, await this.#tabAt(page.url()));
    return page;
  }

  /** Opens one of the extension's own pages in a new tab: "record.html#claims". */
  async openOwn(name: string): Promise<Page> {
    const page = await this.#newPage(name);
    // Firefox tells nobody when such a page has loaded.
    await page.goto(this.extension.address(name), { waitUntil: [] });
    return page;
  }

  /** A page that the browser itself has opened, or opened again, at an address. */
  async pageAt(address: string): Promise<Page> {
    const page = await until(
      async () => (await this.extension.browser.pages()).find((one) => one.url() === address),
      (found) => found !== undefined,
      `a page at ${address}`,
    );
    this.#listen(page, address);
    this.#tabs.set(page, await this.#tabAt(address));
    return page;
  }

  async #newPage(address: string): Promise<Page> {
    const page = await this.extension.browser.newPage();
    this.#ofTest.push(page);
    this.#listen(page, address);
    await page.setViewport({ width: 1000, height: 800 });
    return page;
  }

  /** After each test: what a failed one leaves open would be in the way when it is tried again. */
  async endTest(failed: boolean): Promise<void> {
    const opened = this.#ofTest;
    this.#ofTest = [];
    if (failed) await Promise.all(opened.map((page) => page.close().catch(() => undefined)));
  }

  #listen(page: Page, address: string): void {
    const note = (error: string) => {
      // Firefox asks for the site's icon and tells the page that the page's own policy forbids it.
      if (!error.includes('/favicon.ico')) this.errors.push(`${address}: ${error}`);
    };
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
  }

  /** The marks on a page, by style and in page order. */
  marks(page: Page): Promise<SeenMark[]> {
    return page.evaluate(() =>
      [...CSS.highlights].flatMap(([style, ranges]) =>
        [...ranges].map(({ startContainer, startOffset, endOffset }) => ({
          style,
          text: startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        })),
      ),
    );
  }

  /** Waits until all of these words are marked, each within one mark. */
  async marked(page: Page, ...texts: readonly string[]): Promise<void> {
    await until(
      async () => (await this.marks(page)).map(({ text }) => text),
      (marks) => texts.every((wanted) => marks.some((text) => text.includes(wanted))),
      `marks on ${texts.join(' and ')}`,
    );
  }

  /** Waits until none of these words is marked. */
  async unmarked(page: Page, ...texts: readonly string[]): Promise<void> {
    await until(
      async () => (await this.marks(page)).map(({ text }) => text),
      (marks) => !texts.some((unwanted) => marks.some((text) => text.includes(unwanted))),
      `no marks on ${texts.join(' and ')}`,
    );
  }

  /** Moves the pointer onto marked words, as a hand does: in several steps. @returns where it is then */
  async pointAt(page: Page, text: string): Promise<{ x: number; y: number }> {
    const at = await this.placeOf(page, text);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    return at;
  }

  /** Middle of marked words in the window; of their first line, where they run over several. */
  placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
    return page.evaluate((wanted) => {
      for (const ranges of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endOffset } of ranges) {
          const at = startContainer.textContent?.slice(0, endOffset).indexOf(wanted, startOffset) ?? -1;
          if (at < 0) continue;
          const words = document.createRange();
          words.setStart(startContainer, at);
          words.setEnd(startContainer, at + wanted.length);
          const [box] = words.getClientRects();
          if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      throw new Error(`No mark on "${wanted}"`);
    }, text);
  }

  /** Waits until a page has been checked to its end. */
  checked(page: Page): Promise<PageState | null> {
    return until(
      () => this.state(page),
      (state) => state?.status === 'done',
      'the check to end',
    );
  }

  /** What the checker says of a page; `null` where there is none. */
  state(page: Page): Promise<PageState | null> {
    const message = { to: 'checker', type: 'page-state', data: null };
    return this.ask(
      page,
      `api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => null)`,
    );
  }

  /**
   * The card over a page; `null` where none is open.
   *
   * @param inView name of a button to scroll into view first
   */
  async card(page: Page, inView?: string): Promise<CardView | null> {
    const box = await this.inPage(page, readCardBox);
    const frame = box === null ? undefined : await cardFrame(page);
    if (frame === undefined || box === null) return null;
    const read = await frame.evaluate(readCard, inView).catch(() => null);
    if (read === null) return null;
    // The frame's border.
    const controls = read.controls.map(({ name, x, y }) => ({
      name,
      x: box.left + 1 + x,
      y: box.top + 1 + y,
    }));
    return { ...read, box, controls };
  }

  /** Waits until a card is open. */
  cardOpens(page: Page): Promise<CardView> {
    return until(
      () => this.card(page),
      (card) => card !== null,
      'a card to open',
    );
  }

  /** Waits until no card is open. */
  cardCloses(page: Page): Promise<unknown> {
    return until(
      () => this.card(page),
      (card) => card === null,
      'the card to close',
    );
  }

  /** Clicks a button of the open card with the mouse, having scrolled it into view as a reader would. */
  async clickInCard(page: Page, name: string): Promise<void> {
    await this.cardOpens(page);
    let last: CardControl | undefined;
    // A card that is still finding its size moves away under the pointer.
    const control = await until(
      async () => {
        const before = last;
        last = (await this.card(page, name))?.controls.find((one) => one.name === name);
        return last?.x === before?.x && last?.y === before?.y ? last : undefined;
      },
      (found) => found !== undefined,
      `a button “${name}” at rest in the card`,
    );
    await page.mouse.click(control.x, control.y);
  }

  /** Runs a function that uses nothing from outside it in the extension's world of a page. */
  inPage<Result>(page: Page, source: () => Result): Promise<Result> {
    return this.ask(
      page,
      `api.scripting.executeScript({ target: { tabId: tab.id }, func: ${source} })
      .then(([frame]) => frame.result ?? null)`,
    );
  }

  /** What the extension's button shows in a page's tab. */
  badge(page: Page): Promise<string> {
    return this.ask(page, 'api.action.getBadgeText({ tabId: tab.id })');
  }

  /**
   * Asks the browser's extension interface.
   *
   * @param expression JavaScript in which `api` is that interface and `tab` the page's tab
   */
  ask<Result>(page: Page, expression: string): Promise<Result> {
    return this.control.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tab = { id: ${this.#tabs.get(page)} };
      return ${expression};
    })()`) as Promise<Result>;
  }

  #tabAt(address: string): Promise<number> {
    return this.control.evaluate(`(async () => {
      const tabs = await (globalThis.browser ?? chrome).tabs.query({});
      return tabs.findLast(({ url }) => url === ${JSON.stringify(address)})?.id;
    })()`) as Promise<number>;
  }
}

/**
 * Runs the same tests in each browser, each with a stage of its own.
 *
 * @param tests gets the stage and the browser's kind
 * @param leftOut a browser in which none of them can be run
 */
export function inEachBrowser(
  tests: (stage: () => Stage, kind: BrowserKind) => void,
  leftOut?: LeftOut,
): void {
  const wanted = process.env.E2E_BROWSER;
  describe.each(BROWSER_KINDS)('%s', (kind) => {
    let stage: Stage | undefined;
    const current = () => {
      if (stage === undefined) throw new Error('The browser has not been started');
      return stage;
    };
    if (leftOut?.in === kind) return notTried(leftOut.because, () => tests(current, kind));
    if (wanted !== undefined && wanted !== kind)
      return notTried(`only ${wanted} was asked for`, () => tests(current, kind));
    beforeAll(async () => {
      stage = await Stage.start(kind);
    });
    afterAll(() => stage?.stop());
    afterEach(({ task }) => stage?.endTest(task.result?.state === 'fail'));
    tests(current, kind);
  });
}
