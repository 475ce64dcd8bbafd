import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MADE_UP, REAL_ROOT } from '../data/real-story';

/** Runs `npm run verify` as a reader would, without npm around it. */
function verify(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const script = ['--import', 'tsx', 'scripts/verify.ts', ...args];
    const child = execFile(process.execPath, script, { cwd: REAL_ROOT }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe('npm run verify', { timeout: 60_000 }, () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'articles-'));
    for (const [name, bytes] of MADE_UP) await writeFile(join(folder, name), bytes);
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('exits 2 without a folder, and says how it is used', async () => {
    const { code, stderr } = await verify();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Usage: npm run verify -- DIR$/m);
  });

  test('exits 2 for a folder that is not there, and names it', async () => {
    const { code, stderr } = await verify(join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(stderr).toContain(`${join(folder, 'nowhere')}: not a folder that can be read`);
  });

  test('exits 1 for texts that are not those of the record, and names each by file and line', async () => {
    const { code, stdout, stderr } = await verify(folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/ANOTHER TEXT/);
    for (const name of MADE_UP.keys()) {
      expect(stderr).toMatch(new RegExp(`^seeds/[a-z]\\.yaml:\\d+: ${name} is not the text that`, 'm'));
    }
  });

  test('exits 2 where none of the texts is there', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'empty-'));
    const { code, stderr } = await verify(empty);
    await rm(empty, { recursive: true });
    expect(code).toBe(2);
    expect(stderr).toContain(`${empty}: no text of a source is here`);
  });

  test('lists the texts that are missing as not proved', async () => {
    const [first = '', ...others] = await readdir(folder);
    for (const name of others) await rm(join(folder, name));
    const { stdout, stderr } = await verify(folder);
    for (const name of others) expect(stdout).toContain(`, ${name}: not at hand, not proved`);
    expect(stdout).not.toContain(`, ${first}: not at hand`);
    expect(stderr).not.toContain('cannot be read');
  });
});
