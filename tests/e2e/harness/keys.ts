import type { Page } from 'puppeteer-core';

/** Presses the keys that go from claim to claim, forwards by the stop and back by the comma. */
export async function pressStep(page: Page, key: 'Period' | 'Comma' = 'Period'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}
