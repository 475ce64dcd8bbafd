/** From a click on the extension's button to the popup's first words. */
import type { Page } from 'puppeteer-core';
import { openPopupPage } from '../../e2e/harness/popup';
import type { Stage } from '../../e2e/harness/stage';
import type { Measure } from '../measure';
import { plantPage } from '../pages';
import { check, openPage, SWITCHED_OFF } from '../stage';

const ROUNDS = 7;

export async function measurePopup(stage: Stage): Promise<readonly Measure[]> {
  const page = await openPage(stage, SWITCHED_OFF, plantPage(60));
  await check(stage, page);
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await openPopupPage(stage, page);
    paints.push(await firstPaint(popup));
    await popup.close();
  }
  return [{ what: 'popup: first contentful paint', unit: 'ms', before: 84, rounds: paints, bound: 80 }];
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
