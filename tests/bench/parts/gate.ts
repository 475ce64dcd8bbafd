/** The gate on pages that have nothing to do with the plant: what every page of a listed site pays. */
import type { Stage } from '../../e2e/harness/stage';
import type { Measure } from '../measure';
import { type BenchPage, otherPage, SIZES } from '../pages';
import { median } from '../readers/measure';
import { freshAddress, heapOf, LISTED, openPage, settle, UNLISTED } from '../stage';
import { traced } from '../trace';

const ROUNDS = 9;

export async function measureGate(stage: Stage): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const other = otherPage(size);
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await run(stage, other));
    const middle = (value: (run: Run) => number) => median(runs.map(value));
    measures.push(
      {
        name: `gate, ${size} sentences: main thread (limit: body.textContent twice)`,
        unit: 'ms',
        budget: { timesLimit: 1 },
        limit: middle(({ limit }) => limit),
        peers: {},
        ours: middle(({ gate }) => gate),
      },
      {
        name: `gate, ${size} sentences: memory, its world included`,
        unit: 'KB',
        budget: null,
        limit: null,
        peers: {},
        ours: middle(({ memory }) => memory),
      },
    );
  }
  return measures;
}

interface Run {
  /** Milliseconds. */
  readonly gate: number;
  readonly limit: number;
  /** Kilobytes. */
  readonly memory: number;
}

async function run(stage: Stage, other: BenchPage): Promise<Run> {
  // Each is the first to read a page of its own: what has been read before is read faster.
  const apart = await openPage(stage, UNLISTED, other);
  const reading = await traced(apart, () => apart.evaluate(READ_TWICE));
  const without = await heapOf(apart);
  await apart.close();

  const address = freshAddress(LISTED);
  stage.web.serve(address, other.html);
  const page = await stage.extension.browser.newPage();
  const loading = await traced(page, async () => {
    await page.goto(address);
    await settle(page);
  });
  const memory = ((await heapOf(page)) - without) / 1024;
  await page.close();
  return { gate: loading.scriptRun('/gate.js').busy, limit: reading.call('readTwice').busy, memory };
}

/** In a task of its own, since one that a tool asks for takes longer. */
const READ_TWICE = `new Promise((resolve) => {
  setTimeout(function readTwice() {
    resolve(document.body.textContent.length + document.body.textContent.length);
  });
})`;
