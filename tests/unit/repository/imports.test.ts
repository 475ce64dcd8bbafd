import { expect, test } from 'vitest';
import { forbiddenImports } from './import-rules';
import { projectFiles } from './sources';

test('no file imports what its folder may not', () => {
  expect(forbiddenImports(projectFiles())).toEqual([]);
});

test.each([
  ['engine/decide.ts', "import { parse } from 'yaml';", 'yaml'],
  ['engine/decide.ts', "import { loadRecord } from '../data/load-record';", '../data/load-record'],
  [
    'engine/language/days.ts',
    "import type { Verdict } from '../../components/model/places';",
    '../../components/model/places',
  ],
  ['texts/card.ts', "import { createChecker } from '../engine/checker';", '../engine/checker'],
  ['components/tabs/tabs.tsx', "import { browser } from 'wxt/browser';", 'wxt/browser'],
  [
    'components/search/search-panel.tsx',
    "import { createSearch } from '../../engine/search';",
    '../../engine/search',
  ],
  [
    'components/search/search-panel.tsx',
    "export * from '../../platform/settings';",
    '../../platform/settings',
  ],
  ['data/load-record.ts', "import { fit } from './build/train/fit';", './build/train/fit'],
  [
    'entrypoints/popup/main.tsx',
    "const build = await import('../../data/build/compile');",
    '../../data/build/compile',
  ],
  ['entrypoints/popup/main.tsx', "import Fuse from 'fuse.js';", 'fuse.js'],
  ['entrypoints/popup/main.tsx', "import '../../package.json';", '../../package.json'],
  ['platform/sites.ts', "import { h } from 'preact';", 'preact'],
  [
    'scripts/check.ts',
    "import { ROOT } from '../tests/unit/repository/sources';",
    '../tests/unit/repository/sources',
  ],
])('%s may not: %s', (path, text, from) => {
  expect(forbiddenImports([{ path, text }])).toEqual([`${path}: ${from}`]);
});

test.each([
  ['texts/card.ts', "import { VERDICTS } from '../engine/model/finding';"],
  ['components/search/search-panel.tsx', "import type { SearchHit } from '../../engine/search';"],
  ['entrypoints/popup/main.tsx', "import { useState } from 'preact/hooks';"],
  ['data/build/yaml-file.ts', "import { readFile } from 'node:fs/promises';"],
  ['tests/unit/engine/gate.test.ts', "import { namesStory } from '../../../engine/gate';"],
])('%s may: %s', (path, text) => {
  expect(forbiddenImports([{ path, text }])).toEqual([]);
});
