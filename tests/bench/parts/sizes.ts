/** How heavy each part of the built extension is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SIZE_BUDGETS } from '../../built/budgets';
import { bundleSize, PARTS, type Part } from '../../built/bundle-sizes';
import { extensionFolder } from '../../built/output';
import type { Measure } from '../measure';

export function measureSizes(): readonly Measure[] {
  const folder = extensionFolder('chrome');
  const parts = (Object.keys(PARTS) as Part[]).map((part) =>
    row(`${part}: bundle, gzip`, bundleSize(folder, part), SIZE_BUDGETS[part]),
  );
  const data = ['record', 'matcher'].map((name) => ({ name, bytes: generatedSize(name) }));
  const code = data.reduce((rest, { bytes }) => rest - bytes, bundleSize(folder, 'checker'));
  return [
    ...parts,
    ...data.map(({ name, bytes }) => row(`checker: of that, ${name}.json by itself`, bytes)),
    row('checker: of that, code (the difference)', code),
  ];
}

function row(name: string, bytes: number, most?: number): Measure {
  const budget = most === undefined ? null : { most: most / 1024 };
  return { name, unit: 'KB', budget, limit: null, peers: {}, ours: bytes / 1024 };
}

function generatedSize(name: string): number {
  const file = fileURLToPath(new URL(`../../../data/generated/${name}.json`, import.meta.url));
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
