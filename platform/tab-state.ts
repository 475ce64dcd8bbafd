/** What the popup can say of a tab: whether its page can be read, and what the checker found there. */
import { type Browser, browser } from 'wxt/browser';
import { tellChecker } from './messages';
import type { PageState } from './page-state';
import { mayReadSite } from './permissions';
import { READABLE_TYPES } from './readable-types';
import { loadSettings } from './settings';

export type TabState =
  /** A page that no extension may read or that is no document: the browser's own, a store, a PDF, an image. */
  | { readonly kind: 'unreadable' }
  /** The reader has switched the extension off on this site. */
  | { readonly kind: 'switched-off'; readonly host: string }
  /** Not a listed site: the reader may check this page, or let the extension look at the site's pages. */
  | { readonly kind: 'not-permitted'; readonly host: string }
  /** The gate, or the checker, found that the page is not about the story. */
  | { readonly kind: 'not-about-story'; readonly host: string }
  /** The checker is at work or has finished: `page.status`. */
  | { readonly kind: 'checked'; readonly host: string; readonly page: PageState };

/** Reads a tab's state anew. Needs the tab's address: a permission for its site, or the reader's click. */
export async function readTabState(tab: Pick<Browser.tabs.Tab, 'id' | 'url'>): Promise<TabState> {
  const url = URL.parse(tab.url ?? '');
  if (tab.id === undefined || url === null || !url.protocol.startsWith('http')) return { kind: 'unreadable' };
  const host = url.hostname;
  if ((await loadSettings()).sitesOff.includes(host)) return { kind: 'switched-off', host };
  const page = await tellChecker(tab.id, 'page-state', null);
  if (page !== undefined) {
    return page.relevant === false ? { kind: 'not-about-story', host } : { kind: 'checked', host, page };
  }
  if (!READABLE_TYPES.includes(await documentType(tab.id))) return { kind: 'unreadable' };
  return (await mayReadSite(url.href)) ? { kind: 'not-about-story', host } : { kind: 'not-permitted', host };
}

/** The MIME type of a tab's document; empty where the browser lets no extension in. */
async function documentType(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}
