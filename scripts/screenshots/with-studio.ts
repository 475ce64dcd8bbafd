import { resolve } from 'node:path';
import { type ExtensionBrowser, launch } from '../browser/launch';
import { startNewsServer } from '../browser/news-server';
import type { Studio } from './studio';

/** What a studio has before it is known what is to be taken in it. */
export type OpenStudio = Pick<Studio, 'extension' | 'web' | 'control' | 'sharpness'>;

/** Opens Chromium with the built extension, has pictures taken, and closes it whatever happens. */
export async function withStudio(
  sharpness: number,
  work: (studio: OpenStudio) => Promise<void>,
): Promise<void> {
  const web = await startNewsServer();
  let extension: ExtensionBrowser | undefined;
  try {
    extension = await launch('chromium', {
      extension: resolve(process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3'),
      port: web.port,
      sharpness,
    });
    await closeWelcome(extension);
    const control = await extension.browser.newPage();
    await control.goto(extension.address('options.html'));
    await work({ extension, web, control, sharpness });
  } finally {
    await extension?.close();
    await web.close();
  }
}

/** Waits for the page that greets a new reader, which would come to the front at any moment, and closes it. */
async function closeWelcome({ browser }: ExtensionBrowser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}
