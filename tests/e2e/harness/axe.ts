import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { MENU_TEXTS } from '../../../texts/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA with all it builds on, and axe's own good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RUN = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`;

/** What axe finds wrong with one of the extension's own pages, a line a fault. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(RUN) as Promise<readonly string[]>;
}

/**
 * What axe finds wrong with the card over a page. Its shadow tree is closed: axe runs in the extension's own
 * world of the page, where the browser opens it. Chromium only.
 */
export async function faultsOfCard(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const contextId = await worldOf(session, MENU_TEXTS.name);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(AXE);
  await run(`{
    const host = document.querySelector(':root > [data-aside]');
    Object.defineProperty(host, 'shadowRoot', { configurable: true, value: chrome.dom.openOrClosedShadowRoot(host) });
  }`);
  // The page itself is the test's: only the card counts.
  const faults = await run(
    RUN.replace('axe.run(document', "axe.run(document.querySelector(':root > [data-aside]')"),
  );
  await session.detach();
  return faults;
}

/** The execution context of an extension's content scripts in a page's main frame. */
function worldOf(session: CDPSession, name: string): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === name) resolve(context.id);
    });
    void session.send('Runtime.enable');
  });
}
