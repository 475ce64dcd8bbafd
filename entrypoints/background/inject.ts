import { browser } from 'wxt/browser';
import type { Sender } from '../../platform/messages';
import { markStyleSheet } from '../checker.content/mark-styles';

const CHECKER_FILE = '/checker.js';
const GATE_FILE = '/gate.js';

/**
 * Starts the checker in the document that asked for it, never in one that has taken its place since.
 *
 * @returns whether it was started
 */
export async function startCheckerFor({ tab, documentId, url }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  if (documentId !== undefined) return injectChecker({ tabId: tab.id, documentIds: [documentId] });
  // Firefox names no documents: the tab must still be at the address that asked.
  const now = await browser.tabs.get(tab.id).catch(() => undefined);
  return now !== undefined && now.url === url && startChecker(tab.id);
}

/** Starts the checker in the page that a tab shows. @returns whether the browser allowed it */
export function startChecker(tabId: number): Promise<boolean> {
  return injectChecker({ tabId, frameIds: [0] });
}

/** Starts the gate in the page that a tab shows. @returns whether the browser allowed it */
export function startGate(tabId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [0] }, GATE_FILE);
}

type Target = { readonly tabId: number } & (
  | { readonly documentIds: string[] }
  | { readonly frameIds: number[] }
);

/** The checker, and the styles of its marks: of the reader's own origin, which the page's give way to. */
async function injectChecker(target: Target): Promise<boolean> {
  const css = browser.scripting.insertCSS({ target, css: markStyleSheet(), origin: 'USER' });
  const [started] = await Promise.all([inject(target, CHECKER_FILE), css.catch(() => undefined)]);
  return started;
}

async function inject(target: Target, file: typeof CHECKER_FILE | typeof GATE_FILE): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // No permission for the page (a browser page, a store, a site not granted), or it has gone.
    return false;
  }
}
