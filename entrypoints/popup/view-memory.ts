/** The popup opens where it was left, but only over the same page. Forgotten when the browser closes, and of private windows not kept at all. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import { FIRST_VIEW, type View, ViewSchema } from './view';

const KEY = 'popupView';
const MemorySchema = v.object({ address: v.string(), view: ViewSchema });

/** The view last used on this page; the first view where there is none or it cannot be read. */
export async function recallView(address: string): Promise<View> {
  try {
    const stored = await browser.storage.session.get(KEY);
    const memory = v.safeParse(MemorySchema, stored[KEY]);
    return memory.success && memory.output.address === address ? memory.output.view : FIRST_VIEW;
  } catch {
    return FIRST_VIEW;
  }
}

/** Keeps the view for the tab's page, in place of any other page's, if the browser has room for it. */
export async function rememberView(tab: Pick<ActiveTab, 'url' | 'isPrivate'>, view: View): Promise<void> {
  if (tab.isPrivate) return;
  try {
    await browser.storage.session.set({ [KEY]: { address: tab.url, view } });
  } catch {
    // The popup opens with its first view next time.
  }
}
