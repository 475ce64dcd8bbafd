import { expect, test } from 'vitest';
import packageFile from '../../../package.json';
import { longFiles, machinePaths, registryAddresses } from './file-rules';
import { projectFiles, projectPaths, type SourceFile } from './sources';

const files = projectFiles();

function textOf(path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The project has no ${path}`);
  return file.text;
}

function planted(text: string): SourceFile[] {
  return [{ path: 'engine/planted.ts', text }];
}

test('no file names a place on somebody’s machine', () => {
  expect(machinePaths(files)).toEqual([]);
});

test.each(['home', 'Users', 'tmp', 'root'])('a path below /%s is noticed', (folder) => {
  expect(machinePaths(planted(`const a = 1;\nread('/${folder}/someone/seeds');`))).toEqual([
    'engine/planted.ts:2',
  ]);
});

test('an address or a word that only looks like such a path is let be', () => {
  expect(machinePaths(planted("'https://news.example/home/uk' './tmp/a' and/or"))).toEqual([]);
});

test('no file, the lock file least of all, names a package registry', () => {
  expect(registryAddresses(files)).toEqual([]);
});

test('an address in a lock file is noticed', () => {
  expect(registryAddresses(planted(`"resolved": "${'https'}://packages.example/a.tgz"`))).toHaveLength(1);
});

test('no source file is longer than 300 lines', () => {
  expect(longFiles(files)).toEqual([]);
});

test('a file of 301 lines is noticed, one of 300 is not', () => {
  expect(longFiles(planted('a;\n'.repeat(301)))).toEqual(['engine/planted.ts: 301']);
  expect(longFiles(planted('a;\n'.repeat(300)))).toEqual([]);
});

test.each(Object.keys(packageFile.dependencies))('%s, which ships, is imported or configured', (name) => {
  // A module of the build tool brings the polyfill in by its own name.
  const names = name === 'webextension-polyfill' ? ['@wxt-dev/webextension-polyfill'] : [name];
  const users = files.filter(
    ({ path, text }) => /\.tsx?$/.test(path) && names.some((each) => text.includes(`'${each}`)),
  );
  expect(users).not.toEqual([]);
});

test('every version is an exact one', () => {
  const versions = Object.values({ ...packageFile.dependencies, ...packageFile.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the change log tells of this version', () => {
  expect(textOf('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[${packageFile.version}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm'),
  );
});

test.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'])(
  '%s names only files and commands that there are',
  (name) => {
    const text = textOf(name);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const paths = projectPaths();
    expect(
      links.filter(
        (link) => !paths.some((path) => path === link || path.startsWith(`${link.replace(/\/$/, '')}/`)),
      ),
    ).toEqual([]);
    const commands = [...text.matchAll(/(?:`|^ {4})npm (?:run )?(?:--silent )?([a-z][\w-]*)/gm)].map(
      (match) => match[1] ?? '',
    );
    const known = [...Object.keys(packageFile.scripts), 'ci', 'version'];
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
  },
);
