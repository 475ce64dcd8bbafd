/**
 * What reaches the extension's background from the browser itself, where no page and no test can click: menus,
 * commands, permissions, being stopped. Each browser is asked by its own inner interface.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browser/launch';
import { MENU_TEXTS } from '../../../texts/browser';

/** A browser that runs the extension. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly kind: BrowserKind;
}

/** Stops the background as the browser does when it has been idle. */
export async function stopBackground({ browser, kind }: RunningBrowser): Promise<void> {
  if (kind === 'firefox') {
    await inFirefox(browser, 'await extension.terminateBackground({ ignoreDevToolsAttached: true })');
    return;
  }
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  if (worker === undefined) return;
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  await (await worker.worker())?.close();
  await gone;
}

/**
 * What the extension's button shows at an address in a private window of Chromium, where the extension has a background
 * of its own, which alone knows these tabs. Empty while none runs.
 */
export async function privateBadge({ browser }: RunningBrowser, address: string): Promise<string> {
  for (const target of browser.targets().filter((one) => one.type() === 'service_worker')) {
    const text = await (await target.worker())?.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) =>
         tab?.incognito ? chrome.action.getBadgeText({ tabId: tab.id }) : '')`,
    );
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}

/** Presses a keyboard command of the manifest while a page is shown. */
export function pressCommand({ browser, kind }: RunningBrowser, page: Page, command: string): Promise<void> {
  const name = JSON.stringify(command);
  return kind === 'firefox'
    ? inFirefox(browser, `extension.shortcuts.onCommand(${name})`, page)
    : inWorker(browser, page, `chrome.commands.onCommand.dispatch(${name}, tab)`);
}

/** Chooses an entry of the context menu on a page. @param selectionText what is selected where the menu was opened */
export function chooseMenuEntry(
  { browser, kind }: RunningBrowser,
  page: Page,
  entry: string,
  selectionText = '',
): Promise<void> {
  const info = JSON.stringify({
    menuItemId: entry,
    selectionText,
    editable: false,
    modifiers: [],
    pageUrl: page.url(),
  });
  return kind === 'firefox'
    ? inFirefox(
        browser,
        `const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
         extension.tabManager.addActiveTabPermission(tab);
         extension.emit('webext-menu-menuitem-click', ${info}, tab)`,
        page,
      )
    : inWorker(browser, page, `chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
}

/** Switches the extension off for good, as the browser's own page of extensions does. Firefox only. */
export function disableExtension({ browser }: RunningBrowser): Promise<void> {
  return inFirefox(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await (await AddonManager.getAddonByID(extension.id)).disable()`,
  );
}

/** Gives the extension a site, or takes it back, as the browser's own settings do. Firefox only. */
export function changePermission(
  { browser }: RunningBrowser,
  change: 'add' | 'remove',
  pattern: string,
): Promise<void> {
  const origins = JSON.stringify([pattern]);
  return inFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     await ExtensionPermissions.${change}(extension.id, { permissions: [], origins: ${origins} }, extension)`,
  );
}

/** Shows a page as it would be printed, or as on the screen again. */
export async function showAs(
  { browser, kind }: RunningBrowser,
  page: Page,
  medium: 'print' | 'screen',
): Promise<void> {
  if (kind === 'chromium') return page.emulateMediaType(medium);
  await inFirefox(
    browser,
    `const window = Services.wm.getMostRecentWindow('navigator:browser');
     window.gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`,
    page,
  );
}

/** Takes the extension's listed sites back, or gives them to it again, as the browser's own settings do. */
export async function giveListedSites(
  { browser, kind }: RunningBrowser,
  given: boolean,
  patterns: readonly string[],
): Promise<void> {
  if (kind === 'chromium') return configure(browser, { hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' });
  await inFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const change = { permissions: [], origins: ${JSON.stringify(patterns)} };
     await ExtensionPermissions.${given ? 'add' : 'remove'}(extension.id, change, extension)`,
  );
}

/** Lets the extension into private windows, as the browser's own settings do. The browser restarts it for that. */
export async function letIntoPrivateWindows({ browser, kind }: RunningBrowser): Promise<void> {
  if (kind === 'chromium') return configure(browser, { incognitoAccess: true });
  await inFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const change = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
     await ExtensionPermissions.add(extension.id, change);
     await (await AddonManager.getAddonByID(extension.id)).reload()`,
  );
}

/** Opens an address in a private window, of which the extension may know nothing. Firefox only. */
export function openPrivateWindow({ browser }: RunningBrowser, address: string): Promise<void> {
  return inFirefox(
    browser,
    `const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
     await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
     await opened.delayedStartupPromise;
     const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal })`,
  );
}

/** Lets an extension that is not from the store come back when it is reloaded. Chromium only. */
export function letReload({ browser }: RunningBrowser): Promise<void> {
  return inChromium(browser, 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
}

/** The colours that a reader has chosen. */
export interface Colours {
  readonly dark?: boolean;
  /** A few of the reader's own in place of all others. */
  readonly forced?: boolean;
}

/** Shows a page, and the card over it, in a reader's colours; Firefox shows all pages in them. */
export async function showInColours(
  { browser, kind }: RunningBrowser,
  page: Page,
  { dark = false, forced = false }: Colours,
): Promise<void> {
  if (kind === 'firefox') {
    return inFirefox(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
       Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0});`,
    );
  }
  const features = [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  // Of another origin than its page, the card's frame does not share the page's.
  const cards = browser.targets().filter((target) => target.url().endsWith('/card.html'));
  const sessions = [page.createCDPSession(), ...cards.map((card) => card.createCDPSession())];
  for (const session of sessions) await (await session).send('Emulation.setEmulatedMedia', { features });
}

/** Changes what Chromium's own page of extensions shows for ours. */
function configure(browser: Browser, change: Readonly<Record<string, unknown>>): Promise<void> {
  return inChromium(
    browser,
    `chrome.developerPrivate.getExtensionsInfo().then((all) => {
       const { id: extensionId } = all.find(({ name }) => name === ${JSON.stringify(MENU_TEXTS.name)});
       return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...${JSON.stringify(change)} });
     })`,
  );
}

/** Runs an expression in Chromium's own page of extensions. */
async function inChromium(browser: Browser, expression: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(expression);
  await page.close();
}

/**
 * Errors that the extension's own scripts have caused, wherever they run: Firefox keeps them out of the pages'
 * consoles. In Chromium they are those of the background; content scripts report to their page.
 */
export function extensionErrors({ browser, kind }: RunningBrowser): Promise<string[]> {
  if (kind === 'chromium') return Promise.resolve([]);
  return inFirefox(
    browser,
    `return Services.console.getMessageArray()
       .filter(({ sourceName, isWarning }) => sourceName?.startsWith('moz-extension://') && !isWarning)
       .map(({ message, sourceName }) => sourceName + ': ' + message)`,
  );
}

/** Gathers what the background reports as errors, each time it is started. Chromium only. */
export function listenToBackground({ browser }: RunningBrowser, errors: string[]): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.on('error', (error) => errors.push(`background: ${String(error)}`));
  });
}

/**
 * Runs a script in a page with Firefox's own rights.
 *
 * @param script body of an async function, in which `extension` is ours
 * @param shown page to be in front meanwhile
 */
async function inFirefox<Result>(browser: Browser, script: string, shown?: Page): Promise<Result> {
  const page = await browser.newPage();
  await page.goto('about:support', { waitUntil: [] });
  await shown?.bringToFront();
  const result = await page.evaluate(`(async () => {
    const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('on-the-record'));
    ${script}
  })()`);
  await page.close();
  return result as Result;
}

/** Runs an expression in Chromium's worker, in which `tab` is the one of a page. */
async function inWorker(browser: Browser, page: Page, expression: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(page.url())});
    ${expression};
  })()`);
}

/** Closes the page that opens when the extension is installed: it would come to the front in the middle of a test. */
export async function closeWelcome(control: Page): Promise<void> {
  await control.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const find = async () => (await tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
    let welcome;
    while (!(welcome = await find())) await new Promise((resolve) => setTimeout(resolve, 20));
    await tabs.remove(welcome.id);
  })()`);
}
