/**
 * `npm run bench -- NAME…`: how fast it is, part by part, beside the least that it could cost and beside what others cost.
 * README.md says what each part measures.
 */
import { plainTable } from '../../scripts/evaluate/table';
import type { Stage } from '../e2e/harness/stage';
import { isKept, type Measure, measureTable } from './measure';
import { measureChecker } from './parts/checker';
import { measureEngine } from './parts/engine';
import { measureGate } from './parts/gate';
import { measureGrowth } from './parts/growth';
import { measureInteraction } from './parts/interaction';
import { measureLiveBlog } from './parts/live-blog';
import { measurePhases } from './parts/phases';
import { measurePopup } from './parts/popup';
import { measureSizes } from './parts/sizes';
import { startBrowser } from './stage';

/** The parts that need a browser, and those that do not. */
const IN_BROWSER: Readonly<Record<string, (stage: Stage) => Promise<readonly Measure[]>>> = {
  gate: measureGate,
  phases: measurePhases,
  checker: measureChecker,
  interaction: measureInteraction,
  'live-blog': measureLiveBlog,
  popup: measurePopup,
};
const APART: Readonly<Record<string, () => readonly Measure[] | Promise<readonly Measure[]>>> = {
  sizes: measureSizes,
  engine: measureEngine,
  growth: measureGrowth,
};

const names = [...Object.keys(IN_BROWSER), ...Object.keys(APART)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length === 0 ? names : asked;

const measures: Measure[] = [];
for (const name of chosen) {
  const start = Date.now();
  measures.push(...(await measure(name)));
  console.error(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`\n${plainTable(measureTable(measures))}`);
const judged = measures.filter(({ bound }) => bound !== null);
console.log(`\n${judged.filter(isKept).length} of ${judged.length} bounds kept`);

/** A part that needs a browser has one to itself. */
async function measure(name: string): Promise<readonly Measure[]> {
  const inBrowser = IN_BROWSER[name];
  if (inBrowser === undefined) return (await APART[name]?.()) ?? [];
  const stage = await startBrowser();
  try {
    return await inBrowser(stage);
  } finally {
    await stage.stop();
  }
}
