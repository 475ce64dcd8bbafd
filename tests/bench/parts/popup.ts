/** From a click on the extension's button to the popup's first words. */
import type { Page } from 'puppeteer-core';
import { openPopupPage } from '../../e2e/harness/popup';
import type { Stage } from '../../e2e/harness/stage';
import type { Measure } from '../measure';
import { plantPage } from '../pages';
import { median } from '../readers/measure';
import { check, freshAddress, openPage, SWITCHED_OFF, UNLISTED } from '../stage';

const ROUNDS = 7;

export async function measurePopup(stage: Stage): Promise<readonly Measure[]> {
  const page = await openPage(stage, SWITCHED_OFF, plantPage(60));
  await check(stage, page);
  const paints: number[] = [];
  const shown: number[] = [];
  const still: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await openPopupPage(stage, page);
    paints.push(await firstPaint(popup));
    shown.push(await allPainted(popup));
    const address = freshAddress(UNLISTED);
    stage.web.serve(address, await stillLife(popup));
    await popup.close();
    const picture = await stage.extension.browser.newPage();
    await picture.goto(address);
    still.push(await firstPaint(picture));
    await picture.close();
  }
  return [
    {
      name: 'popup: first contentful paint (limit: the same without scripts, as a page)',
      unit: 'ms',
      budget: { most: 100 },
      limit: median(still),
      peers: {},
      ours: median(paints),
    },
    {
      name: 'popup: its view painted',
      unit: 'ms',
      budget: null,
      limit: null,
      peers: {},
      ours: median(shown),
    },
  ];
}

/** Milliseconds from the beginning of the page to its first contentful paint. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Milliseconds from the beginning of the page until its largest text or picture so far was painted. */
function allPainted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}

/** What a page shows, as HTML without scripts that needs no other file. */
function stillLife(page: Page): Promise<string> {
  return page.evaluate(() => {
    const styles = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText);
    return `<!doctype html><meta charset="utf-8"><style>${styles.join('\n')}</style>${document.body.outerHTML}`;
  });
}
