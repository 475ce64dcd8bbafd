/** Where the checker's time goes: its stages one by one, in a page that has run nothing of it before. */
import { bundle } from '../../e2e/harness/bundle';
import type { Stage } from '../../e2e/harness/stage';
import { type Measure, median } from '../measure';
import { plantPage } from '../pages';
import { openPage, settle, UNLISTED } from '../stage';
import { setMark, totalOf, traced } from '../trace';

const ROUNDS = 5;
const SENTENCES = 60;
/** Milliseconds for loading the dataset and making the checker, in version 0.1 at least, and at most now. */
const READY = { before: 111, bound: 15 };

/** Milliseconds of main thread. */
interface Round {
  readonly parse: number;
  readonly load: number;
  readonly make: number;
  readonly read: number;
  readonly cold: number;
  readonly warm: number;
  readonly paint: number;
}

export async function measurePhases(stage: Stage): Promise<readonly Measure[]> {
  const script = await bundle('tests/bench/phases/in-page.ts', 'phases');
  const plant = plantPage(SENTENCES);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openPage(stage, UNLISTED, plant);
    await page.evaluate(`globalThis.checkerScript = document.createElement('script');
      checkerScript.textContent = ${JSON.stringify(script)};`);
    const trace = await traced(page, async () => {
      await page.evaluate(`setTimeout(function loadScript() {
        document.head.append(globalThis.checkerScript);
      })`);
      await settle(page);
      if ((await page.evaluate('phases.runPhases()')) === 0) throw new Error('Nothing was found');
      await settle(page);
      await setMark(page, END);
    });
    const painting = trace.call('paintMarks');
    const parse = trace.compiling(trace.call('loadScript'));
    rounds.push({
      parse,
      load: trace.call('loadScript').busy - parse,
      make: trace.call('makeChecker').busy,
      read: trace.call('readPage').busy,
      cold: trace.call('checkCold').busy,
      warm: trace.call('checkWarm').busy,
      // With the layout and painting that follow.
      paint: totalOf(trace.tasks(painting.start - 1, trace.mark(END))),
    });
    await page.close();
  }
  const row = (what: string, value: (round: Round) => number, bound: number | null = null): Measure => ({
    what: `checker, ${SENTENCES} sentences, cold: ${what}`,
    unit: 'ms',
    before: bound === null ? null : READY.before,
    rounds: rounds.map(value),
    bound,
  });
  const middle = (value: (round: Round) => number) => median(rounds.map(value)).toFixed(1);
  return [
    {
      ...row('load the dataset and make the checker', ({ load, make }) => load + make, READY.bound),
      note: `load ${middle(({ load }) => load)}, make ${middle(({ make }) => make)}`,
    },
    row('parse the script', ({ parse }) => parse),
    row('read the page', ({ read }) => read),
    row('check it', ({ cold }) => cold),
    row('check it again, warm', ({ warm }) => warm),
    row('paint the marks', ({ paint }) => paint),
  ];
}

const END = 'bench:end';
