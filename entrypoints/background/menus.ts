import { type Browser, browser } from 'wxt/browser';
import { MAX_SELECTION, tellChecker } from '../../platform/messages';
import { MENU_TEXTS } from '../../texts/browser';
import { startChecker } from './inject';

const WEB_PAGES = ['https://*/*', 'http://*/*'];

/** Puts the extension's two entries into the context menu; the browser keeps them until the next update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'check-selection',
    title: MENU_TEXTS.checkSelection,
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: 'check-page',
    title: MENU_TEXTS.checkPage,
    contexts: ['page', 'action'],
    documentUrlPatterns: WEB_PAGES,
  });
}

/** Does what an entry says; choosing it lets the extension into that one page. */
export async function onMenuChosen(
  { menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined || !(await startChecker(tab.id))) return;
  if (menuItemId !== 'check-selection') return;
  await tellChecker(tab.id, 'check-selection', { text: selectionText.slice(0, MAX_SELECTION) });
}
