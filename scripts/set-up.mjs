/**
 * Makes a fresh clone ready for any of the package's commands: checks Node, installs the packages, compiles the
 * record, writes the types of the build. Says on standard error what it does, and nothing where nothing is to do.
 * Plain JavaScript on Node alone, since nothing else is there yet.
 *
 * `set-up.mjs packages` stops after the packages; `set-up.mjs extension` builds the extension, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiled record is made from. */
const DATA_SOURCES = ['seeds', 'data/story', 'data/build', 'engine', 'corpus', 'scripts/prepare-data.ts'];
const DATA_FILES = ['record', 'gate', 'matcher'].map((name) => `data/generated/${name}.js`);

/** What the types of the build follow from: a new entrypoint changes its folder's time. */
const TYPE_SOURCES = ['wxt.config.ts', 'package-lock.json'];
const TYPES = '.wxt/tsconfig.json';

/** What the extension is built from, besides the compiled record. */
const EXTENSION_SOURCES = [
  ...['components', 'engine', 'entrypoints', 'platform', 'public', 'texts'],
  ...[
    'data/load-dataset.ts',
    'data/load-gate.ts',
    'data/load-matcher.ts',
    'data/load-record.ts',
    'package-lock.json',
    'wxt.config.ts',
  ],
];
const TARGETS = ['chrome', 'firefox'];

const [wanted] = process.argv.slice(2);
checkNode();
if (oldest(['node_modules/.package-lock.json']) < newest(['package-lock.json'])) {
  say('Installing the packages of package-lock.json (npm ci) …');
  run(...npm('ci', '--loglevel=error', '--no-progress'));
}
if (wanted !== 'packages') {
  compileRecord();
  writeTypes();
}
if (wanted === 'extension') buildExtension();

function compileRecord() {
  if (oldest(DATA_FILES) >= newest(DATA_SOURCES)) return;
  say('Compiling the record and learning from the labelled sentences (npm run prepare-data) …');
  run(process.execPath, '--import', 'tsx', 'scripts/prepare-data.ts');
}

function writeTypes() {
  if (oldest([TYPES]) >= Math.max(newest(TYPE_SOURCES), timeOf('entrypoints'))) return;
  run(...tool('wxt', 'prepare'));
  // wxt leaves a file alone that would be the same.
  utimesSync(join(root, TYPES), new Date(), new Date());
}

function buildExtension() {
  const sources = Math.max(newest(EXTENSION_SOURCES), newest(DATA_FILES));
  for (const target of TARGETS) {
    if (oldest([`.output/${target}-mv3/manifest.json`]) >= sources) continue;
    say(`Building the extension for ${target} …`);
    run(...tool('wxt', 'build', '-b', target));
  }
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  say(`On the Record needs Node.js ${major}.${minor} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** A command-line tool of the packages. */
function tool(name, ...args) {
  return npm('exec', '--', name, ...args);
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
