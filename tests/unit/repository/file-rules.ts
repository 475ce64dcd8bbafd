/** What no file of the project may hold. */
import type { SourceFile } from './sources';

/** Longest source file, in lines. */
const MAX_LINES = 300;

// Put together from parts, so that this file does not find itself.
const MACHINE_PATH = new RegExp(
  `(?<![\\w.])/(?:${['work', 'root', 'home', 'Users', 'tmp'].join('|')})/[\\w.]`,
);
const REGISTRY = new RegExp(`${['registry', 'npmjs'].join('\\.')}|"resolved": "${'http'}`);

/** Files that name a place on somebody's machine, as "file:line". */
export function machinePaths(files: readonly SourceFile[]): string[] {
  return linesWith(files, MACHINE_PATH);
}

/** Files that name the registry that somebody's packages came from, as "file:line". */
export function registryAddresses(files: readonly SourceFile[]): string[] {
  return linesWith(files, REGISTRY);
}

/** Source files that are too long to be read in one go, with their number of lines. */
export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(?:ts|tsx|mjs|css)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines}`);
}

function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}
