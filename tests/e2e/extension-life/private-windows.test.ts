/** Private windows: closed to the extension until the reader lets it in, and then like any other. */
import type { Page, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { privateBadge } from '../harness/background';
import { cardFrame } from '../harness/card';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const ARTICLE = newsPage({
  published: '2024-04-18',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

const BESIDE = ARTICLE.replace(
  '</article>',
  '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p></article>',
);

async function openPrivately(stage: Stage, name: string): Promise<Page> {
  const address = `${SITE}/${name}`;
  stage.web.serve(address, ARTICLE);
  await stage.openPrivateWindow(address);
  return stage.pageAt(address);
}

inEachBrowser((stage, kind) => {
  /** Waits for the record in a tab. @returns the kind of its window */
  const recordOpensIn = async (page: Page): Promise<string> => {
    if (kind === 'chromium') {
      const isRecord = (target: Target) => target.url().includes('/record.html#claim/plant-jobs');
      const record = await stage().extension.browser.waitForTarget(isRecord);
      return record.browserContext() === page.browserContext() ? 'private' : 'open';
    }
    const isPrivate = await until(
      () =>
        stage().ask<boolean | null>(
          page,
          `(await api.tabs.query({})).find(({ url }) => url?.includes('/record.html#claim/plant-jobs'))?.incognito ?? null`,
        ),
      (answer) => answer !== null,
      'the record to open',
    );
    return isPrivate ? 'private' : 'open';
  };

  test('closed to the extension as it is installed', async () => {
    const page = await openPrivately(stage(), 'closed');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await stage().marks(page)).toEqual([]);
    await page.close();
  });

  test('open to it when the reader lets it in: marks, a number of their own, nothing stored', async () => {
    await stage().letIntoPrivateWindows();
    const stored = () =>
      stage().control.evaluate(
        '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
      );
    const before = await stored();
    // Two windows side by side, each with its own number.
    const open = await stage().open(`${SITE}/beside`, BESIDE);
    const page = await openPrivately(stage(), 'let-in');
    await stage().marked(page, '750 people');
    await until(
      () => (kind === 'chromium' ? privateBadge(stage().extension, page.url()) : stage().badge(page)),
      (badge) => badge === '1',
      'the badge of the private window',
    );
    await stage().marked(open, '750 people', '2015');
    await until(
      () => stage().badge(open),
      (badge) => badge === '2',
      'the badge of the other',
    );
    expect(await stored()).toBe(before);
    await open.close();
    await page.close();
  });

  test('the record opens from a card there, in that window', async () => {
    const page = await openPrivately(stage(), 'to-the-record');
    await stage().marked(page, '750 people');
    await page.bringToFront();
    await pressStep(page);
    const frame = await until(
      () => cardFrame(page),
      (one) => one !== undefined,
      'the card',
    );
    const button = await frame?.waitForSelector('xpath/.//button[.="Open in the record"]');
    await button?.click();
    expect(await recordOpensIn(page)).toBe('private');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
