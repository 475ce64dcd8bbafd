/** Who may import whom: the table of CONTRIBUTING.md as code. */
import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceFile } from './sources';

interface Zone {
  /** Folders it may import from, besides itself. `engine types`: `engine/model`, and types of any other file there. */
  readonly folders: readonly string[];
  /** Packages it may import, the paths below them included. */
  readonly packages: readonly string[];
}

const ANYTHING_BUT_TESTS = [
  'texts',
  'engine',
  'data',
  'data/build',
  'components',
  'platform',
  'entrypoints',
  'scripts',
];

/** Longer folders stand before those they lie in. What stands in none (the tools' settings) is free. */
const ZONES: Readonly<Record<string, Zone>> = {
  texts: { folders: ['engine types'], packages: [] },
  engine: { folders: [], packages: ['diff', 'fuse.js', 'stemmer'] },
  'data/build': { folders: ['data', 'engine'], packages: ['yaml', 'valibot', 'node:'] },
  data: { folders: ['engine'], packages: [] },
  components: { folders: ['texts', 'engine types'], packages: ['preact'] },
  platform: { folders: ['texts', 'engine types'], packages: ['valibot', 'wxt'] },
  entrypoints: {
    folders: ['texts', 'engine', 'data', 'components', 'platform'],
    packages: ['preact', 'valibot', 'wxt', '@wxt-dev/browser', '@floating-ui/dom'],
  },
  scripts: { folders: ANYTHING_BUT_TESTS, packages: ['*'] },
  tests: { folders: ANYTHING_BUT_TESTS, packages: ['*'] },
};

/** The engine's folders in the way of the data: each may import from those before it; types of `decide` are the dataset's, too. */
const ENGINE_FOLDERS = ['model', 'language', 'read', 'retrieve', 'decide', 'judge'];

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Every import that the table does not allow, as "importer: imported". */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(?:ts|tsx|mjs)$/.test(path) && zoneOf(path) !== undefined)
    .flatMap(({ path, text }) =>
      importsOf(path, text)
        .filter((each) => !isAllowed(path, each))
        .map(({ from }) => `${path}: ${from}`),
    );
}

function isAllowed(importer: string, { from, typesOnly }: Import): boolean {
  if (!typesOnly && isAgainstTheWay(importer, from)) return false;
  const own = zoneOf(importer);
  const zone = own === undefined ? undefined : ZONES[own];
  if (zone === undefined) return true;
  if (!from.startsWith('.')) {
    return zone.packages.some((name) => name === '*' || isOfPackage(from, name));
  }
  const target = posix.join(posix.dirname(importer), from);
  const targetZone = zoneOf(target);
  if (targetZone === undefined) return own === 'scripts' || own === 'tests';
  if (targetZone === own || zone.folders.includes(targetZone)) return true;
  return (
    targetZone === 'engine' &&
    zone.folders.includes('engine types') &&
    (typesOnly || target.startsWith('engine/model/'))
  );
}

/** Whether one of the engine's folders imports from a later one. */
function isAgainstTheWay(importer: string, from: string): boolean {
  const placeOf = (path: string) =>
    path.startsWith('engine/') ? ENGINE_FOLDERS.indexOf(path.split('/')[1] ?? '') : -1;
  return (
    from.startsWith('.') &&
    placeOf(importer) >= 0 &&
    placeOf(importer) < placeOf(posix.join(posix.dirname(importer), from))
  );
}

function isOfPackage(from: string, name: string): boolean {
  return name.endsWith(':') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`);
}

function zoneOf(path: string): string | undefined {
  // What the authored files look like matters to the build alone.
  if (/^data\/schema(?:\.ts)?$/.test(path)) return 'data/build';
  return Object.keys(ZONES).find((zone) => path.startsWith(`${zone}/`));
}

/** All that a file imports or exports on, by statement or by call. */
function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typesOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      from: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
      typesOnly: false,
    })),
  ];
}
