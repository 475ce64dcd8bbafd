/** The extension's background as tests meet it: stopped, and heard of when something goes wrong in it. */
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browser/launch';

/** The parts of Firefox's inner interface that are used here. */
interface FirefoxExtension {
  readonly id: string;
  readonly extension: { terminateBackground(options: object): Promise<void> };
}
declare const Services: {
  console: { getMessageArray(): { message?: string; sourceName?: string; isWarning?: boolean }[] };
};
declare const WebExtensionPolicy: { getActiveExtensions(): FirefoxExtension[] };

/** Asks Firefox itself, in a page with the browser's own rights. */
async function inFirefox<Result>(browser: Browser, ask: () => Result): Promise<Awaited<Result>> {
  const page = await browser.newPage();
  await page.goto('about:support', { waitUntil: [] });
  const result = await page.evaluate(ask);
  await page.close();
  return result as Awaited<Result>;
}

/** Stops the background as the browser does when it has been idle. */
export async function stopBackground(browser: Browser, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') {
    await inFirefox(browser, async () => {
      const ours = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('on-the-record'));
      await ours?.extension.terminateBackground({ ignoreDevToolsAttached: true });
    });
    return;
  }
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  await (await worker?.worker())?.close();
  if (worker !== undefined) await gone;
}

/** Lets an extension that is not from the store come back when it is reloaded. Chromium only. */
export async function letReload(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/**
 * Errors that the extension's own scripts have caused, wherever they run: Firefox keeps them out of the pages'
 * consoles. In Chromium they are those of the background; content scripts report to their page.
 */
export function extensionErrors(browser: Browser, kind: BrowserKind): Promise<string[]> {
  if (kind === 'chromium') return Promise.resolve([]);
  return inFirefox(browser, () =>
    Services.console
      .getMessageArray()
      .filter(({ sourceName, isWarning }) => sourceName?.startsWith('moz-extension://') && isWarning !== true)
      .map(({ message, sourceName }) => `${sourceName}: ${message}`),
  );
}

/** Gathers what the background reports as errors, each time it is started. Chromium only. */
export function listenToBackground(browser: Browser, errors: string[]): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.on('error', (error) => errors.push(`background: ${String(error)}`));
  });
}
