/** That nothing which is built could ask the web for anything. What it does is tried in real browsers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionFolder, fingerprint, TARGETS } from './output';

/** What a script can send a request by. */
const ASKING =
  /\b(?:fetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|new Image\b)/g;

/** What a page or a style sheet loads by itself, from anywhere but the extension. */
const LOADING =
  /(?:\b(?:src|href|srcset|action)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?)(?:https?:)?\/\/[^"')\s>]*/g;

async function found(target: (typeof TARGETS)[number], kinds: RegExp, pattern: RegExp): Promise<string[]> {
  const folder = extensionFolder(target);
  const paths = (await fingerprint(folder)).map((line) => line.split(' ')[0] ?? '');
  const texts = paths
    .filter((path) => kinds.test(path))
    .map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') }));
  const all = await Promise.all(texts);
  expect(all.length).toBeGreaterThan(3);
  return all.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => `${path}: ${match[0]}`));
}

test.each(TARGETS)('no script for %s has anything to ask the web by', async (target) => {
  expect(await found(target, /\.js$/, ASKING)).toEqual([]);
});

test.each(TARGETS)('no page or style sheet for %s loads anything from the web', async (target) => {
  expect(await found(target, /\.(?:html|css)$/, LOADING)).toEqual([]);
});
