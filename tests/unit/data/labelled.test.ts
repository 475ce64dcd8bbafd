/** Labelled sentences read as articles: what makes one, what is of real coverage, and what is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLabelledFolder } from '../../../data/build/labelled';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelled-'));
  mkdirSync(join(folder, 'real'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, ...lines: readonly object[]): void {
  writeFileSync(join(folder, file), lines.map((line) => JSON.stringify(line)).join('\n'));
}

function line(id: string, more: object = {}): object {
  return { id, text: `Text ${id}.`, context: null, published: null, plant_page: true, labels: [], ...more };
}

test('lines of one document are one article; any other line is a page of its own, after its context', () => {
  write('a.jsonl', line('1', { doc: 'd' }), line('2', { doc: 'd' }), line('3', { context: 'Before.' }));
  const read = readLabelledFolder(folder, 'The plant').map(({ doc, article, blocks }) => [
    doc,
    article.blocks.map(({ text }) => text),
    blocks.map(({ id, block }) => [id, block]),
  ]);
  expect(read).toEqual([
    [
      'd',
      ['Text 1.', 'Text 2.'],
      [
        ['1', 0],
        ['2', 1],
      ],
    ],
    ['3', ['Before.', 'Text 3.'], [['3', 1]]],
  ]);
});

test('real coverage keeps its groups, invented text has none whatever it says', () => {
  write('a.jsonl', line('1', { group: 'days' }));
  write('real/b.jsonl', line('2', { group: 'days' }));
  expect(readLabelledFolder(folder, 'The plant').map(({ file, group }) => [file, group])).toEqual([
    ['a.jsonl', null],
    ['real/b.jsonl', 'days'],
  ]);
});

test.each<[string, string, RegExp]>([
  ['no JSON', '{"id": ', /a\.jsonl:1: not a line of JSON/],
  ['a line without labels', '{"id": "1", "text": "x"}', /a\.jsonl:1: context/],
  [
    'an unknown verdict',
    JSON.stringify(line('1', { labels: [{ claim: 'jobs', verdict: ['true'], optional: false }] })),
    /a\.jsonl:1: labels\.0\.verdict\.0/,
  ],
])('%s is refused, with file and line', (_, text, message) => {
  writeFileSync(join(folder, 'a.jsonl'), text);
  expect(() => readLabelledFolder(folder, 'The plant')).toThrow(message);
});

test('real coverage without a group is refused: it could not be left out', () => {
  write('real/b.jsonl', line('2'));
  expect(() => readLabelledFolder(folder, 'The plant')).toThrow(/real\/b\.jsonl:1: 2 has no group/);
});
