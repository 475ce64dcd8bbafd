/** The checker on pages about the plant, beside cutting their text into words. */
import type { Page } from 'puppeteer-core';
import type { Stage } from '../../e2e/harness/stage';
import { amount, type Measure, median, type Unit } from '../measure';
import { type BenchPage, plantPage, SIZES } from '../pages';
import { cuttingTime } from '../peers';
import {
  check,
  heapOf,
  INJECTED,
  markPainting,
  openPage,
  PAINTED,
  SWITCHED_OFF,
  settle,
  UNLISTED,
} from '../stage';
import { longestOf, setMark, totalOf, traced } from '../trace';

/** A page so long that nobody reads it takes its time; fewer rounds of it must do. */
const ROUNDS = { 60: 7, 600: 3, 6000: 2 } as const;
/** In times of cutting the text into words. */
const BOUNDS = { 60: 6, 600: 8, 6000: 8 } as const;
const BEFORE = { 60: 15, 600: 20, 6000: 20 } as const;

export async function measureChecker(stage: Stage): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const plant = plantPage(size);
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS[size]; round++) runs.push(await run(stage, plant));
    measures.push(...measuresOf(size, runs));
  }
  return measures;
}

function measuresOf(size: (typeof SIZES)[number], runs: readonly Run[]): Measure[] {
  const own = (
    what: string,
    unit: Unit,
    value: (run: Run) => number,
    [before, bound]: readonly [before: number | null, bound: number | null] = [null, null],
  ): Measure => ({
    what: `checker, ${size} sentences: ${what}`,
    unit,
    before,
    rounds: runs.map(value),
    bound,
  });
  const isShort = size === 60;
  const cutting = median(runs.map((run) => run.cutting));
  return [
    {
      ...own('main thread, in times of cutting the text into words', '×', (run) => run.total / cutting, [
        BEFORE[size],
        BOUNDS[size],
      ]),
      note: `${amount(median(runs.map(({ total }) => total)), 'ms')} of ${amount(cutting, 'ms')}`,
    },
    own('injection to first marks', 'ms', ({ first }) => first, isShort ? [196, 110] : [null, null]),
    own('longest task', 'ms', ({ longest }) => longest, [58, 25]),
    own('memory', 'MB', ({ memory }) => memory, isShort ? [3.5, 4] : [6.1, 4]),
    own('layout shift', '', ({ shift }) => shift, [0, 0]),
    own('nodes added outside one host', '', ({ nodes }) => nodes, [0, 0]),
  ];
}

interface Run {
  /** Milliseconds from asking for the checker. */
  readonly first: number;
  /** Milliseconds of main thread. */
  readonly longest: number;
  readonly total: number;
  readonly cutting: number;
  /** Megabytes. */
  readonly memory: number;
  readonly shift: number;
  /** More nodes than there were, but for one. */
  readonly nodes: number;
}

async function run(stage: Stage, plant: BenchPage): Promise<Run> {
  const page = await openPage(stage, SWITCHED_OFF, plant);
  await markPainting(stage, page);
  const before = await heapOf(page);
  const nodesBefore = await nodesOf(page);
  const trace = await traced(page, async () => {
    await check(stage, page);
    await setMark(page, 'bench:checked');
  });
  const memory = ((await heapOf(page)) - before) / 1024 ** 2;
  const nodes = Math.max(0, (await nodesOf(page)) - nodesBefore - 1);
  const shift = await shiftOf(page);
  await page.close();

  const apart = await openPage(stage, UNLISTED, plant);
  const cutting = await cuttingTime(apart);
  await apart.close();

  const injected = trace.mark(INJECTED);
  const tasks = trace.tasks(injected, trace.mark('bench:checked'));
  return {
    first: trace.mark(PAINTED) - injected,
    longest: longestOf(tasks),
    total: totalOf(tasks),
    cutting,
    memory,
    shift,
    nodes,
  };
}

function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** How far the page's content has jumped since it was opened, as browsers reckon it. */
async function shiftOf(page: Page): Promise<number> {
  await settle(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(
            list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 100);
      }),
  );
}
