import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';
import { PATIENCE } from './until';

/** Why tests that read and click the popup are left out in Firefox. */
export const NO_POPUP = 'the browser lets no automation into its popup';

/**
 * Clicks the extension's button while a page is shown, and gives the popup as a page to be read and clicked.
 * Chromium only: Firefox lets no automation into its popup.
 */
export async function openPopupPage(stage: Stage, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = stage.extension.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await stage.extension.clickButton(page);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('[role="tab"]');
  return popup;
}

/** Waits until a page shows a text. */
export async function shows(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: PATIENCE },
    text,
  );
}

/** Clicks the button, link, tab or label with this name, or else one whose name begins with it. */
export async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(markControl, { timeout: PATIENCE }, name);
  await page.click('[data-pressed]');
}

/** Runs in the page: marks the control with a name for the click that follows. @returns whether there is one */
function markControl(wanted: string): boolean {
  for (const before of document.querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed');
  const controls = document.querySelectorAll<HTMLElement>('button, a, summary, label, [role="tab"]');
  const seen = [...controls].filter((one) => one.checkVisibility());
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.innerText.trim();
  const found =
    seen.find((one) => nameOf(one) === wanted) ?? seen.find((one) => nameOf(one).startsWith(wanted));
  found?.setAttribute('data-pressed', '');
  return found !== undefined;
}
