import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { isListedSite } from '../../../platform/sites';
import { openPopupPage } from '../harness/popup';
import type { Stage } from '../harness/stage';
import { STORY } from './story';

/** A page and the popup that hangs over it. */
export interface PageAndPopup {
  readonly page: Page;
  readonly popup: Page;
}

/**
 * Opens pages with the popup over them, and closes both after each test.
 *
 * @returns a function that opens an address, serves it first if given its HTML, waits for the check of a story,
 * and opens the popup
 */
export function usePopups(stage: () => Stage): (address: string, html?: string) => Promise<PageAndPopup> {
  const open: Page[] = [];
  afterEach(async () => {
    // A popup closes by itself when another page comes to the front.
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });
  return async (address, html) => {
    const page = await stage().open(address, html);
    open.push(page);
    if (html === STORY && isListedSite(address)) await stage().checked(page);
    const popup = await openPopupPage(stage(), page);
    open.push(popup);
    return { page, popup };
  };
}
