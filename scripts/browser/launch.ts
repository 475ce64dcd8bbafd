/** Starts a real browser with the built extension in it. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './find-browser';

export { BROWSER_KINDS, type BrowserKind } from './find-browser';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of a local server that every name of the web leads to; without it the browser has the real web. */
  readonly port?: number;
  /** Without a window, unless `false`. */
  readonly headless?: boolean;
  /** Device pixels to a CSS pixel on the screen of a browser without a window: 1 unless given. */
  readonly sharpness?: number;
  /** Ctrl-C closes the browser and ends the program at once, unless `false`: for a program with more to clear away. */
  readonly endsOnSignal?: boolean;
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

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = findBrowser(kind);
  if (program === undefined) throw new Error(`No ${kind} found.`);
  return kind === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { sharpness = 1 } = options;
  const browser = await puppeteer.launch({
    executablePath,
    ...window(options),
    ...signals(options),
    pipe: true,
    // Not `--load-extension`, which Chrome has ignored since version 137.
    enableExtensions: [options.extension],
    args: [
      // For root there is no sandbox, and Chromium does not start without being told.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      // Tall enough for a whole popup; without a display the screen would be 600 px high.
      `--screen-info={${1280 * sharpness}x${1024 * sharpness} devicePixelRatio=${sharpness}}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.port === undefined
        ? []
        : ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`]),
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

/** In a window of its own the page is as large as the window. */
function window({ headless = true }: LaunchOptions) {
  return headless ? { headless } : { headless, defaultViewport: null };
}

function signals({ endsOnSignal = true }: LaunchOptions) {
  return { handleSIGINT: endsOnSignal, handleSIGTERM: endsOnSignal, handleSIGHUP: endsOnSignal };
}

/** As the manifest names it. */
const FIREFOX_ID = 'on-the-record@on-the-record.example';
/** Any would do; a fixed one makes the addresses of the extension's pages known. */
const FIREFOX_HOST = 'a1b2c3d4-0000-4000-8000-000000000001';

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    ...window(options),
    ...signals(options),
    acceptInsecureCerts: options.port !== undefined,
    // Opens the extension's and the browser's own pages to automation.
    args: ['--remote-allow-system-access'],
    // A crash reporter that starts with each browser, to tell its makers what it need not send.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      // The prompt for one more site stands outside every page: it is taken for answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.port !== undefined && {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${options.port};80=${options.port}`,
        // One process for all pages, kept from page to page: half of a short page's time goes into starting its own.
        'dom.ipc.processCount': 1,
        'dom.ipc.processPrelaunch.enabled': false,
      }),
    },
  });
  await browser.installExtension(options.extension);
  let privileged: Page | undefined;
  return {
    kind: 'firefox',
    browser,
    address: (page) => `moz-extension://${FIREFOX_HOST}/${page}`,
    async clickButton(page) {
      privileged ??= await openPrivileged(browser);
      await page.bringToFront();
      await privileged.evaluate(pressFirefoxButton, FIREFOX_ID);
    },
    close: () => browser.close(),
  };
}

/** A page with the browser's own rights: the toolbar is out of reach of any other. */
async function openPrivileged(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('about:support', { waitUntil: [] });
  return page;
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
