import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));

/** Runs the command as npm does for somebody who stands in the folder of the files. */
function check(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/check.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  writeFileSync(join(folder, 'lido.txt'), 'Lido to open\n\nThe lido will open in May.\n');
  writeFileSync(
    join(folder, 'works.html'),
    `<title>Works</title><h1>Hitachi works at Newton Aycliffe</h1>
     <p>The Hitachi train factory at Newton Aycliffe in County Durham employs 750 people, and opened in 2015.</p>
     <p>It has built trains for the East Coast and the West Coast main lines, and is now short of orders.</p>`,
  );
  writeFileSync(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0, 0, 0]));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', { timeout: 60_000 }, () => {
  test('prints one array, files in order, and nothing else', () => {
    const { status, stdout, stderr } = check('--json', 'works.html', 'lido.txt');
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject([
      { file: 'works.html', title: 'Hitachi works at Newton Aycliffe', published: null, relevant: true },
      { file: 'lido.txt', title: 'Lido to open', published: null, relevant: false, findings: [] },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('names each file that cannot be read, and reports the others', () => {
    const { status, stdout, stderr } = check(
      '--json',
      'gone.html',
      'lido.txt',
      'picture.txt',
      'page.pdf',
      '.',
    );
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'lido.txt' }]);
    expect(stderr.split('\n')).toEqual([
      'gone.html: no such file',
      'picture.txt: not a text: it holds bytes that no text has',
      expect.stringMatching(/^page\.pdf: not a page or a text/),
      expect.stringMatching(/^\.: not a page or a text/),
      '',
    ]);
    expect(status).toBe(2);
  });

  test('prints the article that was read, in the form of the fixtures', () => {
    const { stdout, status } = check('--article', '--published', '2024-05-01', 'lido.txt');
    expect(JSON.parse(stdout)).toEqual({
      title: 'Lido to open',
      published: { date: '2024-05-01', origin: 'given' },
      blocks: [
        { kind: 'headline', text: 'Lido to open' },
        { kind: 'paragraph', text: 'The lido will open in May.' },
      ],
      never: [],
    });
    expect(status).toBe(0);
  });

  test('a wrong command says what is wrong, and how it is used', () => {
    const { status, stdout, stderr } = check('--published', 'May', 'lido.txt');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/--published takes a day.*\n\nUsage:/s);
    expect(status).toBe(2);
  });
});
