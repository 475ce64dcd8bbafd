import { browser } from 'wxt/browser';
import { tellChecker } from '../../platform/messages';
import { keptSites, mayReadSite } from '../../platform/permissions';
import { startGate } from './inject';

const SCRIPT_ID = 'gate-on-kept-sites';

/**
 * Lets the gate run on the sites that the reader has added, as the manifest does on the listed ones. What was
 * registered before is replaced: an update forgets it, and a site may have been given up.
 */
export function registerKeptSites(): Promise<void> {
  // One at a time: two permissions may be given or taken at once.
  registering = registering.then(register, register);
  return registering;
}

let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = await keptSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ['/gate.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Starts the gate in pages that are open already and that the manifest's content script does not reach any
 * more: those of a site just added, or loaded before an update.
 */
export async function startGateInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['https://*/*', 'http://*/*'], discarded: false });
  for (const { id, url } of tabs) {
    // The address shows only where there is a permission for it.
    if (id !== undefined && url !== undefined && (await mayReadSite(url))) await startGate(id);
  }
}

/** Ends the checkers in open pages of sites that the reader has taken back. */
export async function stopCheckers(patterns: string[]): Promise<void> {
  // Without the permission a tab's address no longer shows: each checker knows its own.
  for (const { id } of await browser.tabs.query({ discarded: false })) {
    if (id !== undefined) await tellChecker(id, 'permission-removed', { patterns });
  }
}
