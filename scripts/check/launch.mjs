/**
 * Starts `npm run check`: sees to it that the packages are there and the data is built, both quietly, so that
 * standard output belongs to the report alone. Plain JavaScript, since without its packages Node reads nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url);

if (!existsSync(tsx)) fail('The packages are not installed. Run: npm ci');
if (!existsSync(`${root}/data/generated/matcher.json`)) {
  const { status } = run(`${root}/scripts/prepare-data.ts`, [], ['ignore', 'ignore', 'inherit']);
  if (status !== 0) fail('The record could not be built. Run: npm run prepare-data');
}
const { status } = run(`${root}/scripts/check.ts`, process.argv.slice(2), 'inherit');
process.exitCode = status ?? 1;

function run(script, args, stdio) {
  return spawnSync(process.execPath, [fileURLToPath(tsx), script, ...args], { stdio });
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
