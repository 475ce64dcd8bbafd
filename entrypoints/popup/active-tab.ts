import { browser } from 'wxt/browser';

/** The tab the popup was opened on. */
export interface ActiveTab {
  readonly id: number | undefined;
  /** Empty where the browser does not tell. */
  readonly url: string;
  readonly title: string;
  /** Whether it is in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** The tab in front of the window the popup hangs from. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url ?? '', title: tab?.title ?? '', isPrivate: tab?.incognito ?? true };
}
