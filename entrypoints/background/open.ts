import { type Browser, browser } from 'wxt/browser';
import { type AskedChange, writeAsked } from '../../platform/asked-change';

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

/** Asks the reader, in a tab beside the one that a card stands in, whether they want a change of their settings. */
export async function askReader(change: AskedChange, opener: Browser.tabs.Tab | undefined): Promise<boolean> {
  const url = `${browser.runtime.getURL('/confirm.html')}#${writeAsked(change)}`;
  await browser.tabs.create(opener?.id === undefined ? { url } : { url, openerTabId: opener.id });
  return true;
}
