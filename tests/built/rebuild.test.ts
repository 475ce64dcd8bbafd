import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import extract from 'extract-zip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../../scripts/run-tool';
import { buildAnew, extensionFolder, fingerprint, ROOT, TARGETS } from './output';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(TARGETS)('a second build for %s gives the same bytes', async (target) => {
  const output = join(folder, 'again');
  await buildAnew('build', target, output);
  const first = await fingerprint(extensionFolder(target));
  expect(first.length).toBeGreaterThan(10);
  expect(await fingerprint(extensionFolder(target, output))).toEqual(first);
});

test('the package for the Chromium stores holds what was built, and nothing else', async () => {
  const output = join(folder, 'package');
  await buildAnew('zip', 'chrome', output);
  const names = (await readdir(output)).filter((file) => file.endsWith('.zip'));
  expect(names).toEqual([expect.stringMatching(/-\d+\.\d+\.\d+-chrome\.zip$/)]);
  const unpacked = join(folder, 'unpacked');
  await extract(join(output, names[0] ?? ''), { dir: unpacked });
  expect(await fingerprint(unpacked)).toEqual(await fingerprint(extensionFolder('chrome')));
});

test('the sources that go to the store build the same extension', async () => {
  const output = join(folder, 'zipped');
  await buildAnew('zip', 'firefox', output);
  const name = (await readdir(output)).find((file) => file.endsWith('-sources.zip'));
  if (name === undefined) throw new Error('No sources were zipped');
  const sources = join(folder, 'sources');
  await extract(join(output, name), { dir: sources });
  expect(await readdir(join(sources, 'data'))).not.toContain('generated');

  // Stands for `npm ci`, which would bring the same packages.
  await symlink(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
  const compiled = await runTool(['tsx', 'scripts/prepare-data.ts'], { show: 'kept', cwd: sources });
  if (!compiled.ok) throw new Error(compiled.output);
  const rebuilt = join(folder, 'rebuilt');
  await buildAnew('build', 'firefox', rebuilt, sources);
  expect(await fingerprint(extensionFolder('firefox', rebuilt))).toEqual(
    await fingerprint(extensionFolder('firefox')),
  );
});
