/** The gate on pages that have nothing to do with the plant: what every page of a listed site pays. */
import type { Stage } from '../../e2e/harness/stage';
import { amount, type Measure, median } from '../measure';
import { type BenchPage, otherPage, SIZES } from '../pages';
import { freshAddress, LISTED, openPage, settle, UNLISTED } from '../stage';
import { traced } from '../trace';

const ROUNDS = 5;

/** Times of reading `body.textContent` twice, by number of sentences. */
const BOUNDS = { 60: 2, 600: 1.5, 6000: 1.2 } as const;
const BEFORE = { 60: 4.2, 600: 2.2, 6000: 1.3 } as const;

export async function measureGate(stage: Stage): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const other = otherPage(size);
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await run(stage, other));
    const reading = median(runs.map((each) => each.reading));
    measures.push({
      what: `gate, ${size} sentences: main thread, in times of body.textContent read twice`,
      unit: '×',
      before: BEFORE[size],
      rounds: runs.map(({ gate }) => gate / reading),
      bound: BOUNDS[size],
      note: `${amount(median(runs.map(({ gate }) => gate)), 'ms')} of ${amount(reading, 'ms')}`,
    });
  }
  return measures;
}

/** Milliseconds. */
interface Run {
  readonly gate: number;
  readonly reading: number;
}

async function run(stage: Stage, other: BenchPage): Promise<Run> {
  // Each is the first to read a page of its own: what has been read before is read faster.
  const apart = await openPage(stage, UNLISTED, other);
  const reading = await traced(apart, () => apart.evaluate(READ_TWICE));
  await apart.close();

  const address = freshAddress(LISTED);
  stage.web.serve(address, other.html);
  const page = await stage.extension.browser.newPage();
  const loading = await traced(page, async () => {
    await page.goto(address);
    await settle(page);
  });
  await page.close();
  return { gate: loading.scriptRun('/gate.js').busy, reading: reading.call('readTwice').busy };
}

/** In a task of its own, since one that a tool asks for takes longer. */
const READ_TWICE = `new Promise((resolve) => {
  setTimeout(function readTwice() {
    resolve(document.body.textContent.length + document.body.textContent.length);
  });
})`;
