import * as v from 'valibot';
import { type PageState, PageStateSchema } from '../../platform/page-state';
import type { ExtensionBrowser } from '../browser/launch';

/** Milliseconds that a page's check may take; it takes far less. */
const PATIENCE = 20_000;
const PAUSE = 100;

/** As text, since not every way to a browser carries objects as deep as this. */
const AnswerSchema = v.pipe(v.string(), v.parseJson(), PageStateSchema);

/** Asks the checker, as the popup does, what it has found on a page; waits until it has checked all of it. */
export async function readState(extension: ExtensionBrowser, address: string): Promise<PageState> {
  const page = await extension.browser.newPage();
  await page.goto(extension.address('options.html'), { waitUntil: [] });
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = v.safeParse(AnswerSchema, await page.evaluate(question(address)));
    if (answer.success && answer.output.status === 'done') {
      await page.close();
      return answer.output;
    }
    if (Date.now() > deadline) throw new Error('The extension has not checked the sample page in time.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A script for one of the extension's own pages, where the browser's extension interface is. */
function question(address: string): string {
  return `(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
    const message = { to: 'checker', type: 'page-state', data: null };
    return JSON.stringify(tab && (await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null)));
  })()`;
}
