import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionFolder, ROOT, TARGETS } from './output';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources?: unknown;
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly version: string;
}

const PRIVACY = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');

/** What PRIVACY.md explains: the code in the first cell of each row of its table of permissions. */
function explained(): string[] {
  return [...PRIVACY.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? '');
}

function manifestOf(target: (typeof TARGETS)[number]): Manifest {
  return JSON.parse(readFileSync(join(extensionFolder(target), 'manifest.json'), 'utf8'));
}

test.each(TARGETS)(
  'the privacy notice explains each permission that the extension for %s has, and no other',
  (target) => {
    const manifest = manifestOf(target);
    const keys = Object.keys(manifest).filter((key) => key.endsWith('host_permissions'));
    expect(explained().sort()).toEqual([...manifest.permissions, ...keys].sort());
  },
);

test.each(TARGETS)('the privacy notice names every site that the extension for %s looks at', (target) => {
  const { host_permissions, content_scripts } = manifestOf(target);
  const named = [...PRIVACY.matchAll(/^- `([^`]+)`$/gm)].map((item) => `https://${item[1]}/*`);
  expect(named.sort()).toEqual([...host_permissions].sort());
  for (const { matches } of content_scripts)
    expect([...matches].sort()).toEqual([...host_permissions].sort());
});

test.each(TARGETS)('pages can load nothing out of the extension for %s but the empty card', (target) => {
  expect(manifestOf(target).web_accessible_resources).toEqual([
    {
      resources: ['card.html'],
      matches: ['https://*/*', 'http://*/*'],
      ...(target === 'chrome' ? { use_dynamic_url: true } : {}),
    },
  ]);
});

test.each(TARGETS)('at most four keys are suggested for %s: a fifth would keep it from loading', (target) => {
  const suggested = Object.values(manifestOf(target).commands).filter((command) => command.suggested_key);
  expect(suggested.length).toBeLessThanOrEqual(4);
});

test.each(TARGETS)('the version for %s is the package’s', (target) => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(manifestOf(target).version).toBe(version);
});
