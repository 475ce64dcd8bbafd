import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings';
import { SITE_PATTERNS } from '../../../platform/sites';
import type { BrowserKind, ExtensionBrowser } from '../../../scripts/browser/launch';
import type { NewsServer } from '../../../scripts/browser/news-server';
import {
  type Colours,
  changePermission,
  chooseMenuEntry,
  extensionErrors,
  giveListedSites,
  letIntoPrivateWindows,
  letReload,
  openPrivateWindow,
  pressCommand,
  showAs,
  showInColours,
  stopBackground,
} from './background';
import { until } from './until';

/** The extension in a browser, beyond any page: background, storage, button and popup. */
export class ExtensionSide {
  /** Uncaught errors of pages and content scripts, and errors on their consoles. */
  readonly errors: string[] = [];

  protected constructor(
    readonly kind: BrowserKind,
    readonly web: NewsServer,
    readonly extension: ExtensionBrowser,
    /** One of the extension's pages, kept open: what tests ask of the browser's extension interface goes here. */
    public control: Page,
  ) {}

  /** Stops the background, as the browser does when nothing has happened for a while. */
  stopBackground(): Promise<void> {
    return stopBackground(this.extension);
  }

  /** Presses a keyboard command of the manifest while a page is shown. */
  pressCommand(page: Page, command: string): Promise<void> {
    return pressCommand(this.extension, page, command);
  }

  /** Chooses an entry of the context menu on a page. */
  chooseMenuEntry(page: Page, entry: string, selectionText?: string): Promise<void> {
    return chooseMenuEntry(this.extension, page, entry, selectionText);
  }

  /** Gives the extension a site, or takes it back, in the browser's own settings. Firefox only. */
  changePermission(change: 'add' | 'remove', pattern: string): Promise<void> {
    return changePermission(this.extension, change, pattern);
  }

  /** Shows a page as it would be printed, or as on the screen again. */
  showAs(page: Page, medium: 'print' | 'screen'): Promise<void> {
    return showAs(this.extension, page, medium);
  }

  /** Shows a page, and the card over it, in a reader's colours. */
  showInColours(page: Page, colours: Colours): Promise<void> {
    return showInColours(this.extension, page, colours);
  }

  /** Takes the listed sites from the extension, or gives them back, in the browser's own settings. */
  giveListedSites(given: boolean): Promise<void> {
    return giveListedSites(this.extension, given, SITE_PATTERNS);
  }

  /** Ends the extension and starts it again, as an update does. */
  reloadExtension(): Promise<void> {
    return this.#restart(async () => {
      await this.control.evaluate(
        'void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)',
      );
    });
  }

  /** Lets the extension into private windows, in the browser's own settings. */
  letIntoPrivateWindows(): Promise<void> {
    return this.#restart(() => letIntoPrivateWindows(this.extension));
  }

  /** Opens an address in a private window. */
  async openPrivateWindow(address: string): Promise<void> {
    // In Firefox an extension that may not look into such windows may not open them either.
    if (this.kind === 'firefox') return openPrivateWindow(this.extension, address);
    await this.control.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`,
    );
  }

  async #restart(restart: () => Promise<void>): Promise<void> {
    if (this.kind === 'chromium') await letReload(this.extension);
    await restart();
    // Its pages are closed when it ends; a page that opens too early would go with them.
    await until(
      () => this.control.evaluate('true').catch(() => false),
      (isOpen) => isOpen === false,
      'the extension to end',
    );
    const control = await until(
      () => this.#openControl(),
      (page) => page !== null,
      'the extension to start again',
    );
    this.control = control;
  }

  async #openControl(): Promise<Page | null> {
    try {
      const page = await this.extension.browser.newPage();
      await page.goto(this.extension.address('options.html'), { waitUntil: [] });
      await page.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().name');
      return page;
    } catch {
      return null;
    }
  }

  /** Stores settings: the defaults save for what is given. */
  storeSettings(settings: Partial<Settings>): Promise<void> {
    return this.store({ settings: { ...DEFAULT_SETTINGS, ...settings } });
  }

  /** Puts values into the extension's local storage, as an older version may have left them. */
  async store(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.control.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)})`,
    );
  }

  /** Errors so far: of pages, of content scripts and of the extension's background. */
  async allErrors(): Promise<string[]> {
    return [...this.errors, ...(await extensionErrors(this.extension))];
  }

  /** Clicks the extension's button while a page is shown, and waits for the popup to say something. */
  async openPopup(page: Page, text: string): Promise<void> {
    // A click on the button closes a popup that is open.
    await this.control.evaluate(`(globalThis.browser ?? chrome).extension.getViews({ type: 'popup' })
      .forEach((popup) => popup.close())`);
    await page.bringToFront();
    await this.extension.clickButton(page);
    await this.popupSays(text);
  }

  /** Waits until the open popup says something. */
  popupSays(text: string): Promise<string> {
    return until(
      () => this.popupText(),
      (said) => said.includes(text),
      `the popup to say "${text}"`,
    );
  }

  /** Clicks the button of the open popup with this name, or else one whose name begins with it. */
  async clickInPopup(name: string): Promise<void> {
    await this.control.evaluate(`(() => {
      const [popup] = (globalThis.browser ?? chrome).extension.getViews({ type: 'popup' });
      const buttons = [...popup.document.querySelectorAll('button')];
      const names = buttons.map((button) => button.innerText.trim());
      const at = names.indexOf(${JSON.stringify(name)});
      buttons[at < 0 ? names.findIndex((each) => each.startsWith(${JSON.stringify(name)})) : at].click();
    })()`);
  }

  /** What the open popup says; empty where none is open. */
  popupText(): Promise<string> {
    return this.control.evaluate(`(() => {
      const [popup] = (globalThis.browser ?? chrome).extension.getViews({ type: 'popup' });
      return popup?.document.body?.innerText ?? '';
    })()`) as Promise<string>;
  }
  async stop(): Promise<void> {
    await this.extension.close();
    await this.web.close();
  }
}
