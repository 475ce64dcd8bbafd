/** What the build has written, and how it is built elsewhere. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runTool } from '../../scripts/run-tool';

export const ROOT = resolve(import.meta.dirname, '..', '..');
export const OUTPUT = resolve(ROOT, process.env.WXT_OUT_DIR ?? '.output');

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Folder of a target's extension below an output folder. */
export function extensionFolder(target: Target, output = OUTPUT): string {
  return join(output, `${target}-mv3`);
}

/** Every file below a folder with the hash of its bytes, as "path hash", in order of the paths. */
export async function fingerprint(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const lines = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path.slice(folder.length + 1)} ${createHash('sha256')
      .update(await readFile(path))
      .digest('hex')}`;
  });
  return (await Promise.all(lines)).sort();
}

/**
 * Builds, or zips, an extension anew.
 *
 * @param command `wxt`'s command
 * @param output folder to write to
 * @param sources folder of the sources, the project's own unless given
 */
export async function buildAnew(
  command: 'build' | 'zip',
  target: Target,
  output: string,
  sources = ROOT,
): Promise<void> {
  // The test runner's own mode would get into the bundles.
  const env = { WXT_OUT_DIR: output, NODE_ENV: undefined, MODE: undefined, VITEST: undefined };
  const tool = await runTool(['wxt', command, '-b', target], { show: 'kept', cwd: sources, env });
  if (!tool.ok) throw new Error(tool.output);
}
