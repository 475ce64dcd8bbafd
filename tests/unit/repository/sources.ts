/** The project's own files, for tests that hold its conventions. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Paths of all files that git tracks or would track. */
export function projectPaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());
}

/** All text files of the project. */
export function projectFiles(): readonly SourceFile[] {
  return projectPaths()
    .filter((path) => !path.endsWith('.png'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
