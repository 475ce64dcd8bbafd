import { browser } from 'wxt/browser';
import { DATASET_FILES } from '../../platform/dataset-scripts';
import type { Sender } from '../../platform/messages';
import { markStyleSheet } from '../checker.content/mark-styles';

const CHECKER_FILE = '/checker.js';
const GATE_FILE = '/gate.js';

/**
 * Starts the checker in the document that asked for it, never in one that has taken its place since.
 *
 * @returns whether it was started
 */
export async function startCheckerFor(sender: Sender): Promise<boolean> {
  const target = await documentOf(sender);
  return target !== null && injectChecker(target);
}

/** Puts the dataset into the document whose checker has asked for it, a script at a time. @returns whether all of it came */
export async function giveDataset(sender: Sender): Promise<boolean> {
  const target = await documentOf(sender);
  if (target === null) return false;
  for (const file of DATASET_FILES) {
    if (!(await inject(target, file))) return false;
  }
  return true;
}

/** Starts the checker in the page that a tab shows. @returns whether the browser allowed it */
export function startChecker(tabId: number): Promise<boolean> {
  return injectChecker({ tabId, frameIds: [0] });
}

/** Starts the gate in the page that a tab shows. @returns whether the browser allowed it */
export function startGate(tabId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [0] }, GATE_FILE);
}

type InjectedFile = typeof CHECKER_FILE | typeof GATE_FILE | (typeof DATASET_FILES)[number];

type Target = { readonly tabId: number } & (
  | { readonly documentIds: string[] }
  | { readonly frameIds: number[] }
);

/** The document that a message has come from; `null` where another may have taken its place. */
async function documentOf({ tab, documentId, url }: Sender): Promise<Target | null> {
  if (tab?.id === undefined) return null;
  if (documentId !== undefined) return { tabId: tab.id, documentIds: [documentId] };
  // Firefox names no documents: the tab must still be at the address that asked.
  const now = await browser.tabs.get(tab.id).catch(() => undefined);
  return now !== undefined && now.url === url ? { tabId: tab.id, frameIds: [0] } : null;
}

/** The checker, and the styles of its marks: of the reader's own origin, which the page's give way to. */
async function injectChecker(target: Target): Promise<boolean> {
  const css = browser.scripting.insertCSS({ target, css: markStyleSheet(), origin: 'USER' });
  const [started] = await Promise.all([inject(target, CHECKER_FILE), css.catch(() => undefined)]);
  return started;
}

async function inject(target: Target, file: InjectedFile): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // No permission for the page (a browser page, a store, a site not granted), or it has gone.
    return false;
  }
}
