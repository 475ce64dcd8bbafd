/**
 * Makes a fresh clone ready for any of the package's commands: checks Node, installs the packages, compiles the
 * record. Says on standard error what it does, and nothing where nothing is to do. Plain JavaScript on Node alone,
 * since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiled record is made from. */
const DATA_SOURCES = ['seeds', 'data/story', 'data/build', 'engine', 'corpus', 'scripts/prepare-data.ts'];
const DATA_FILES = ['record', 'gate', 'matcher'].map((name) => `data/generated/${name}.json`);

checkNode();
if (oldest(['node_modules/.package-lock.json']) < newest(['package-lock.json'])) {
  say('Installing the packages of package-lock.json (npm ci) …');
  run(...npm('ci', '--loglevel=error', '--no-progress'));
}
if (oldest(DATA_FILES) < newest(DATA_SOURCES)) {
  say('Compiling the record and learning from the labelled sentences (npm run prepare-data) …');
  run(process.execPath, '--import', 'tsx', 'scripts/prepare-data.ts');
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  say(`On the Record needs Node.js ${major}.${minor} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm under the Node that runs this: the very npm that was called, where one was. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script, ...args] : ['npm', ...args];
}

function run(program, ...args) {
  // Standard output belongs to the command that comes after.
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) say(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Time of the file that was written first, in milliseconds; long ago where one is missing. */
function oldest(paths) {
  return Math.min(...paths.map((path) => (existsSync(join(root, path)) ? timeOf(path) : 0)));
}

/** Time of the last change to the files and folders and to all that is in them, in milliseconds. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      if (!statSync(join(root, path)).isDirectory()) return timeOf(path);
      return Math.max(timeOf(path), newest(readdirSync(join(root, path)).map((name) => `${path}/${name}`)));
    }),
  );
}

function timeOf(path) {
  return statSync(join(root, path)).mtimeMs;
}

function say(message) {
  console.error(message);
}
