import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATASET_FILES } from '../../platform/dataset-scripts';

/** The parts of the extension that are loaded each for itself, with the files that each begins with. */
export const PARTS = {
  gate: ['gate.js'],
  checker: ['checker.js', ...DATASET_FILES.map((file) => file.slice(1))],
  background: ['background.js'],
  card: ['card.html'],
  confirm: ['confirm.html'],
  popup: ['popup.html'],
  record: ['record.html'],
  options: ['options.html'],
  welcome: ['welcome.html'],
} as const;
export type Part = keyof typeof PARTS;

/** Bytes of a part with all that it loads, at once or later, each file compressed by gzip. @param folder the built extension's */
export function bundleSize(folder: string, part: Part): number {
  const sizes = [...new Set(PARTS[part].flatMap((file) => [...filesOf(folder, file)]))].map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A file and all that it names as scripts, modules or styles to be loaded with it. */
function filesOf(folder: string, first: string, found = new Set<string>()): Set<string> {
  if (found.has(first)) return found;
  found.add(first);
  const text = readFileSync(join(folder, first), 'utf8');
  for (const named of first.endsWith('.html') ? linked(text) : imported(text)) {
    const file = named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(first), named);
    filesOf(folder, file, found);
  }
  return found;
}

function linked(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^":]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

/** Imports, by statement or by call, as the bundler writes them. */
function imported(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*\(?\s*["`'](\.{1,2}\/[^"`']+\.js)["`']/g)].flatMap(
    ([, file]) => file ?? [],
  );
}
