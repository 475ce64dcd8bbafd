/** The popup opens where it was left, but only over the same page. Forgotten when the browser closes. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
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

/** Keeps the view for this page, in place of any other page's, if the browser has room for it. */
export async function rememberView(address: string, view: View): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: { address, view } });
  } catch {
    // The popup opens with its first view next time.
  }
}
