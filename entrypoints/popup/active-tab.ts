import { browser } from 'wxt/browser';

/** The tab the popup was opened on. */
export interface ActiveTab {
  readonly id: number | undefined;
  /** Empty where the browser does not tell. */
  readonly url: string;
  readonly title: string;
}

/** The tab in front of the window the popup hangs from. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url ?? '', title: tab?.title ?? '' };
}
