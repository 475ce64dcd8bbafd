/** The checker on pages about the plant, beside the least that could be done and beside what else would do some of it. */
import type { Page } from 'puppeteer-core';
import { loadRecord } from '../../../data/load-record';
import type { Stage } from '../../e2e/harness/stage';
import type { Budget, Measure, Unit } from '../measure';
import { type BenchPage, plantPage, SIZES } from '../pages';
import { type Material, PEERS, type Peer, type Stretch, statementsOf, stretchesOf, timeOf } from '../peers';
import { median } from '../readers/measure';
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
const rounds = (size: number) => (size > 1_000 ? 3 : 5);

/** Sentences that Fuse is asked for, spread over the page, and its time scaled up: all would take more than a minute. */
const ASKED_OF_FUSE = 120;

/** From injection to marks on a page of this many sentences. */
const SOON = { size: 60, most: 150 };

export async function measureChecker(stage: Stage): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const plant = plantPage(size);
    const runs: Run[] = [];
    for (let round = 0; round < rounds(size); round++) runs.push(await run(stage, plant));
    measures.push(...measuresOf(size, runs));
  }
  return measures;
}

function measuresOf(size: number, runs: readonly Run[]): Measure[] {
  const middle = (value: (run: Run) => number) => median(runs.map(value));
  const own = (what: string, unit: Unit, budget: Budget | null, value: (run: Run) => number): Measure => ({
    name: `checker, ${size} sentences: ${what}`,
    unit,
    budget,
    limit: null,
    peers: {},
    ours: middle(value),
  });
  return [
    own('injection to first marks', 'ms', size === SOON.size ? { most: SOON.most } : null, (r) => r.first),
    own('main thread until the first marks', 'ms', null, (r) => r.untilFirst),
    own('injection to all marks', 'ms', null, (r) => r.all),
    own('longest task', 'ms', { most: 50 }, (r) => r.longest),
    {
      ...own('main thread (limit: text cut into words)', 'ms', null, (r) => r.total),
      limit: middle(({ others }) => others.limit),
      peers: Object.fromEntries(PEERS.map((peer) => [peer, middle(({ others }) => others[peer])])),
    },
    own('memory', 'MB', null, (r) => r.memory),
    { ...own('layout shift', '', { most: 0 }, (r) => r.shift), ours: Math.max(...runs.map((r) => r.shift)) },
  ];
}

interface Run {
  /** Milliseconds from asking for the checker. */
  readonly first: number;
  readonly all: number;
  /** Milliseconds of main thread until the first marks, and until everything has been painted. */
  readonly untilFirst: number;
  readonly longest: number;
  readonly total: number;
  /** Megabytes. */
  readonly memory: number;
  readonly shift: number;
  readonly others: Readonly<Record<Peer, number>>;
}

async function run(stage: Stage, plant: BenchPage): Promise<Run> {
  const page = await openPage(stage, SWITCHED_OFF, plant);
  await markPainting(stage, page);
  const before = await heapOf(page);
  const trace = await traced(page, async () => {
    await check(stage, page);
    await setMark(page, 'bench:checked');
  });
  const memory = ((await heapOf(page)) - before) / 1024 ** 2;
  const stretches = await stretchesOf(page);
  const shift = await shiftOf(page);
  await page.close();

  const injected = trace.mark(INJECTED);
  const painted = trace.marks(PAINTED);
  const tasks = trace.tasks(injected, trace.mark('bench:checked'));
  return {
    first: trace.mark(PAINTED) - injected,
    untilFirst: totalOf(trace.tasks(injected, trace.mark(PAINTED))),
    all: (painted.at(-1) ?? 0) - injected,
    longest: longestOf(tasks),
    total: totalOf(tasks),
    memory,
    shift,
    others: await timesOfOthers(stage, plant, stretches),
  };
}

async function timesOfOthers(
  stage: Stage,
  plant: BenchPage,
  stretches: readonly Stretch[],
): Promise<Readonly<Record<Peer, number>>> {
  const { sentences } = plant;
  const material: Material = { sentences, statements: statementsOf(loadRecord()), stretches };
  const step = Math.ceil(sentences.length / ASKED_OF_FUSE);
  const some = sentences.filter((_, at) => at % step === 0);
  const time = async (peer: Peer, given = material) => {
    const page = await openPage(stage, UNLISTED, plant);
    const spent = await timeOf(page, peer, given);
    await page.close();
    return spent;
  };
  return {
    limit: await time('limit'),
    'mark.js': await time('mark.js'),
    Fuse: (sentences.length / some.length) * (await time('Fuse', { ...material, sentences: some })),
    minisearch: await time('minisearch'),
  };
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
