/** How long a reader's key presses and clicks wait while a very long page is checked. */
import type { Page } from 'puppeteer-core';
import type { Stage } from '../../e2e/harness/stage';
import type { Measure } from '../measure';
import { type BenchPage, plantPage } from '../pages';
import { check, openPage, SWITCHED_OFF } from '../stage';

const ROUNDS = 2;
const SENTENCES = 6_000;
/** Between one input and the next, in milliseconds: a fast typist. */
const PAUSE = 60;

export async function measureInteraction(stage: Stage): Promise<readonly Measure[]> {
  const plant = plantPage(SENTENCES);
  const runs: Waits[] = [];
  for (let round = 0; round < ROUNDS; round++)
    runs.push(await waitsOn(stage, plant, (page) => check(stage, page)));
  const row = (what: string, before: number, wait: keyof Waits): Measure => ({
    what: `input while ${SENTENCES} sentences are checked: longest wait for ${what}`,
    unit: 'ms',
    before,
    rounds: runs.map((run) => run[wait]),
    bound: 32,
  });
  return [row('its handler', 57, 'handler'), row('the next frame', 88, 'frame')];
}

/** Longest waits, in milliseconds. */
interface Waits {
  readonly handler: number;
  readonly frame: number;
}

async function waitsOn(
  stage: Stage,
  plant: BenchPage,
  work: (page: Page) => Promise<unknown>,
): Promise<Waits> {
  const page = await openPage(stage, SWITCHED_OFF, plant);
  await page.evaluate(listen);
  let isWorking = true;
  const worked = work(page).finally(() => {
    isWorking = false;
  });
  let inputs = 0;
  while (isWorking) {
    await page.keyboard.press('Shift');
    // In the margin, where no words are.
    await page.mouse.click(5, 300 + (inputs % 10));
    inputs++;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  await worked;
  const { heard, handler, frame } = await page.evaluate(() => globalThis.inputWaits);
  if (heard < 2 * inputs)
    throw new Error(`The page has heard ${heard} events of ${inputs} presses and clicks`);
  await page.close();
  return { handler, frame };
}

declare global {
  var inputWaits: Waits & { readonly heard: number };
}

/**
 * Runs in the page: notes the longest waits, as the browser's own event timing gives them; what took less than 16 ms it
 * leaves out.
 */
function listen(): void {
  globalThis.inputWaits = { heard: 0, handler: 0, frame: 0 };
  for (const type of ['keydown', 'pointerdown']) {
    window.addEventListener(type, ({ timeStamp }) => {
      const { heard, handler, frame } = globalThis.inputWaits;
      const wait = performance.now() - timeStamp;
      globalThis.inputWaits = { heard: heard + 1, handler: Math.max(handler, wait), frame };
    });
  }
  const options = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const { frame } = globalThis.inputWaits;
      globalThis.inputWaits = { ...globalThis.inputWaits, frame: Math.max(frame, duration) };
    }
  }).observe(options);
}
