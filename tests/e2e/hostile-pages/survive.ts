/** What a hostile page must not be able to hinder. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import type { Stage } from '../harness/stage';

export const SITE = 'https://www.thenorthernecho.co.uk';

/** A story with one claim. @param head goes into the head @param more HTML that follows the claim */
export function article(head: string, more = ''): string {
  const jobs = '<p id="jobs">The Hitachi factory in Newton Aycliffe employs 750 people.</p>';
  return newsPage({ published: '2024-04-18', head, body: `${ABOUT_THE_PLANT}${jobs}${more}` });
}

/** Opens a page of HTML, waits for its mark, opens the card by the pointer and closes it by Escape. */
export async function survives(stage: Stage, path: string, html: string): Promise<Page> {
  const page = await stage.open(`${SITE}/${path}`, html);
  await stage.marked(page, '750 people');
  await opensCard(stage, page);
  return page;
}

export async function opensCard(stage: Stage, page: Page): Promise<void> {
  await stage.pointAt(page, '750 people');
  const { box, text } = await stage.cardOpens(page);
  expect(text).toContain('750');
  expect(box.right - box.left).toBeGreaterThan(200);
  expect(box.bottom - box.top).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await stage.cardCloses(page);
}
