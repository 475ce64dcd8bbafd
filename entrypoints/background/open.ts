import { browser } from 'wxt/browser';

/**
 * Opens the record in a tab beside the one that asks.
 *
 * @param place as the record's address has it: "claim/jobs"
 */
export async function openRecord(place: string, openerTabId: number | undefined): Promise<boolean> {
  const url = `${browser.runtime.getURL('/record.html')}#${place}`;
  await browser.tabs.create(openerTabId === undefined ? { url } : { url, openerTabId });
  return true;
}

/** Searches the web by the reader's own search engine, in a new tab: the one request, made by a click. */
export async function searchWeb(words: string): Promise<boolean> {
  await browser.search.query({ text: words, disposition: 'NEW_TAB' });
  return true;
}
