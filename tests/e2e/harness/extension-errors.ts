import type { Browser } from 'puppeteer-core';

/** The part of Firefox's inner interface that tells what has been reported on the browser's own console. */
declare const Services: {
  console: { getMessageArray(): { message?: string; sourceName?: string; isWarning?: boolean }[] };
};

/**
 * Errors that the extension's own scripts have caused, wherever they run: Firefox keeps them out of the pages'
 * consoles. In Chromium they are those of the background; content scripts report to their page.
 */
export async function extensionErrors(browser: Browser, kind: 'chromium' | 'firefox'): Promise<string[]> {
  if (kind === 'chromium') return [];
  const page = await browser.newPage();
  await page.goto('about:support', { waitUntil: [] });
  const errors = await page.evaluate(() =>
    Services.console
      .getMessageArray()
      .filter(({ sourceName, isWarning }) => sourceName?.startsWith('moz-extension://') && isWarning !== true)
      .map(({ message, sourceName }) => `${sourceName}: ${message}`),
  );
  await page.close();
  return errors;
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
