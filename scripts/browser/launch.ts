/** Starts a real browser with the built extension in it, and every site of the web mapped to one local server. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the local server that all names lead to. */
  readonly port: number;
  readonly headless?: boolean;
}

/** A browser with the extension. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Address of one of the extension's own pages: "options.html". */
  address(page: string): string;
  /** Clicks the extension's button in the toolbar while a page is shown: opens the popup, grants activeTab. */
  clickButton(page: Page): Promise<void>;
  close(): Promise<void>;
}

const PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The browser's program; `undefined` where it is not installed in one of the usual places. */
export function findBrowser(kind: BrowserKind): string | undefined {
  return PROGRAMS[kind].find((path) => existsSync(path));
}

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = findBrowser(kind);
  if (program === undefined) throw new Error(`No ${kind} found. Looked for ${PROGRAMS[kind].join(', ')}.`);
  return kind === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const id = new URL(worker.url()).host;
  return {
    kind: 'chromium',
    browser,
    address: (page) => `chrome-extension://${id}/${page}`,
    async clickButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('The browser does not list the extension');
      await extension.triggerAction(page);
    },
    close: () => browser.close(),
  };
}

/** As the manifest names it. */
const FIREFOX_ID = 'on-the-record@on-the-record.example';
/** Any would do; a fixed one makes the addresses of the extension's pages known. */
const FIREFOX_HOST = 'a1b2c3d4-0000-4000-8000-000000000001';

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Opens the extension's and the browser's own pages to automation.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port};80=${options.port}`,
    },
  });
  // A page with the browser's own rights: the toolbar is out of reach of any other.
  const privileged = await browser.newPage();
  await privileged.goto('about:support', { waitUntil: [] });
  await browser.installExtension(options.extension);
  return {
    kind: 'firefox',
    browser,
    address: (page) => `moz-extension://${FIREFOX_HOST}/${page}`,
    async clickButton(page) {
      await page.bringToFront();
      await privileged.evaluate(pressFirefoxButton, FIREFOX_ID);
    },
    close: () => browser.close(),
  };
}

/** Runs inside Firefox's own page: does what a click on the extension's button does. */
async function pressFirefoxButton(extensionId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** The few parts of Firefox's inner interface that the function above uses. */
interface FirefoxExtension {
  readonly id: string;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: FirefoxExtension): { triggerAction(window: unknown): Promise<void> };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const Services: { wm: { getMostRecentWindow(kind: string): unknown } };
