/**
 * `npm test`: everything that must hold before a change goes in, one stage after another; stops at the first that
 * fails. Ends with the cases tried and survived in each browser; the last line says how many tests passed and failed.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_KINDS, findBrowser } from './browser/find-browser';
import { INSTALL_HINT, installMissing } from './browser/install-browsers';
import { runTool } from './run-tool';
import { survivalTable, type TestReport } from './test/survival';

interface Stage {
  readonly name: string;
  /** Commands with their arguments, run in order. */
  readonly commands: readonly (readonly string[])[];
}

const STAGES: readonly Stage[] = [
  { name: 'Format and lint', commands: [['biome', 'ci', '--colors=off']] },
  {
    name: 'Types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
      ['tsc', '-p', 'engine'],
    ],
  },
  { name: 'Unit tests', commands: [['vitest', 'run', '--project', 'unit*']] },
  {
    name: 'Builds for Chromium and Firefox',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  { name: 'What was built', commands: [['vitest', 'run', '--project', 'built']] },
  { name: 'End to end in real browsers', commands: [['vitest', 'run', '--project', 'e2e']] },
  { name: 'Accuracy on labelled text', commands: [['vitest', 'run', '--project', 'accuracy']] },
];

/** Numbers of tests, and each of them, as vitest's JSON report gives them. */
interface Report extends TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

let passed = 0;
let failed = 0;
const results: TestReport['testResults'][number][] = [];
const reports = await mkdtemp(join(tmpdir(), 'on-the-record-test-'));
try {
  const env = browsers();
  for (const [at, stage] of STAGES.entries()) {
    console.log(`\n${at + 1}/${STAGES.length} ${stage.name}`);
    const start = Date.now();
    if (!(await run(stage, env))) {
      console.log(`\nStopped: “${stage.name}” failed.`);
      break;
    }
    console.log(`done in ${Math.round((Date.now() - start) / 1000)} s`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed++;
} finally {
  await rm(reports, { recursive: true });
}
const table = survivalTable({ testResults: results });
if (table !== '') console.log(`\n${table}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Finds the browsers, installing them where that can be done. @returns the environment for the tests */
function browsers(): Readonly<Record<string, string>> {
  installMissing(BROWSER_KINDS);
  const present = BROWSER_KINDS.filter((kind) => findBrowser(kind) !== undefined);
  if (!present.includes('chromium')) throw new Error(`The tests need a Chromium. ${INSTALL_HINT}`);
  if (present.length === BROWSER_KINDS.length) return {};
  console.log('Firefox is not installed: what would be tried in it is left out.');
  return { E2E_BROWSER: 'chromium' };
}

/** Runs a stage and counts its tests. @returns whether all of it went well */
async function run({ commands }: Stage, env: Readonly<Record<string, string>>): Promise<boolean> {
  for (const command of commands) {
    const isTests = command[0] === 'vitest';
    const report = join(reports, 'report.json');
    const reporting = isTests ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : [];
    console.log(`$ ${command.join(' ')}`);
    // What builds and compilers say matters only where they fail.
    const show = isTests ? 'at-once' : 'kept';
    const { ok, output } = await runTool([...command, ...reporting], { show, env });
    if (isTests) await count(report);
    if (ok) continue;
    console.log(output);
    // What is no test counts as one, and so does a test file that could not be started.
    if (failed === 0) failed = 1;
    return false;
  }
  return true;
}

async function count(report: string): Promise<void> {
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(await readFile(report, 'utf8'));
  // A later stage that breaks off must not find these again.
  await rm(report);
  passed += numPassedTests;
  failed += numFailedTests;
  results.push(...testResults);
}
