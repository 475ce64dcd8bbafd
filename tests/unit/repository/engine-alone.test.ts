import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './sources';

/** The engine's own compiler settings know neither the DOM nor Node: what asks for them does not compile. */
const SETTINGS = join(ROOT, 'engine', 'tsconfig.json');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-alone-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Compiles one file as part of the engine. @returns what the compiler has to say */
async function compile(text: string): Promise<string> {
  await writeFile(join(folder, 'planted.ts'), text);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: SETTINGS, include: ['planted.ts'] }),
  );
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return promisify(execFile)(process.execPath, [compiler, '-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

test.each([
  ['the page', 'export const title = document.title;', 'document'],
  ['the browser', 'export const id = browser.runtime.id;', 'browser'],
  ['files', "export { readFile } from 'node:fs/promises';", 'node:fs/promises'],
  ['the process', 'export const folder = process.cwd();', 'process'],
])('engine code cannot reach %s', async (_, text, name) => {
  expect(await compile(text)).toContain(`'${name}'`);
});

test('plain code compiles', async () => {
  expect(await compile('export const sum = (a: number, b: number): number => a + b;')).toBe('');
});
