/** Which sites the reader has let the extension look at, beyond the listed ones, by the browser's own prompt. */
import { browser } from 'wxt/browser';
import { SITE_PATTERNS } from './sites';

/** The match pattern for a page's host; `null` for addresses that no permission covers (browser pages, files). */
export function sitePattern(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether the extension may look at this page without being asked to each time. */
export async function mayReadSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the reader, by the browser's prompt, to let the extension look at a site's pages from now on. Must be
 * called straight from a click. What follows from a yes is the background's: the prompt may close the popup.
 *
 * @param pattern as `sitePattern` gives it
 */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back that `askForSite` was granted. */
export function giveUpSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns of the sites that the reader has added, in alphabetical order. */
export async function keptSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !SITE_PATTERNS.includes(pattern)).sort();
}

/**
 * Calls back whenever a site has been granted or given back, in whichever window that happens.
 *
 * @returns a function that stops it
 */
export function watchKeptSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
