/** Notes on files, and the files that there are. */
import { expect, test } from 'vitest';
import { parseFileNotes } from '../../../../scripts/evaluate/file-notes';

const NOTE = { origin: 'given', read: false, about: 'briefs' };

test('notes keep their order', () => {
  const text = JSON.stringify({ 'b.jsonl': NOTE, 'a.jsonl': { ...NOTE, read: true } });
  expect(parseFileNotes(text, new Set(['a.jsonl', 'b.jsonl']))).toEqual([
    { file: 'b.jsonl', ...NOTE, elsewhere: false },
    { file: 'a.jsonl', ...NOTE, elsewhere: false, read: true },
  ]);
});

test('a file that is only learned from is left out', () => {
  const text = JSON.stringify({ 'a.jsonl': NOTE, 'b.jsonl': { ...NOTE, measured: false } });
  expect(parseFileNotes(text, new Set(['a.jsonl', 'b.jsonl']))).toEqual([
    { file: 'a.jsonl', ...NOTE, elsewhere: false },
  ]);
});

test.each([
  ['a file without a note', { 'a.jsonl': NOTE }, ['a.jsonl', 'b.jsonl'], /nothing of b\.jsonl; add/],
  [
    'a note without a file',
    { 'a.jsonl': NOTE, 'c.jsonl': NOTE },
    ['a.jsonl'],
    /c\.jsonl, which is not there/,
  ],
  ['an unknown origin', { 'a.jsonl': { ...NOTE, origin: 'found' } }, ['a.jsonl'], /origin|found/],
])('%s is refused', (_, notes, files, message) =>
  expect(() => parseFileNotes(JSON.stringify(notes), new Set(files))).toThrow(message),
);
