/** Checking what has changed on a page gives what checking all of it would. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../data/load-dataset';
import { createChecker } from '../../engine/checker';
import type { Article, Block } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';

const checker = createChecker(loadDataset());

const SENTENCES = [
  'Hitachi employs 750 people at its Newton Aycliffe train plant.',
  'Hitachi employs 500 people at its Newton Aycliffe train plant.',
  'The factory opened in 2015.',
  'Transport Secretary Mark Harper said no solution was simple.',
  'He said: “I don’t think it does any harm”.',
  'Sedgefield MP Paul Howell called the meeting “encouraging”.',
  'Ministers have no plans to order more trains for the West Coast Main Line.',
  'Hitachi has 56 trains left to build at Newton Aycliffe.',
  'Siemens builds trains in Goole.',
  'The weather was fine.',
];

const blocks = fc.array(
  fc.constantFrom(...SENTENCES).map((text): Block => ({ kind: 'paragraph', text })),
  { maxLength: 30 },
);

function article(body: readonly Block[]): Article {
  return {
    title: 'The Hitachi plant at Newton Aycliffe',
    published: { date: '2024-04-18', origin: 'given' },
    blocks: body,
  };
}

function check(page: Article, range?: { from: number; end: number }): Finding[] {
  return [...checker.check(page, range)].flat();
}

function followed(before: Article, after: Article): Finding[] {
  const found = check(before);
  const changes = checker.recheck(before, after);
  if (changes === null) return found;
  const kept = found.flatMap((finding) => changes.keep(finding) ?? []);
  return [...kept, ...check(after, changes.blocks)];
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.block - b.span.block || a.span.start - b.span.start;
}

test('blocks taken out and put in anywhere', () => {
  fc.assert(
    fc.property(blocks, blocks, fc.nat(30), fc.nat(5), (body, put, at, out) => {
      const before = article(body);
      const after = article(body.toSpliced(at, out, ...put.slice(0, 5)));
      expect(followed(before, after).sort(byPlace)).toEqual(check(after).sort(byPlace));
    }),
    { numRuns: 150, seed: 20_240_927 },
  );
});

describe('what is checked again', () => {
  const body = (count: number): Block[] =>
    Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', text: `Hitachi sentence ${at}.` }));
  const before = article(body(100));
  const post: Block = { kind: 'paragraph', text: 'A new post.' };

  test.each<[string, Article, { from: number; end: number } | null]>([
    ['nothing, of the same text', article(body(100)), null],
    ['a post at the end', article([...before.blocks, post]), { from: 100, end: 101 }],
    ['a post at the top, and what leans on it', article([post, ...before.blocks]), { from: 0, end: 11 }],
    ['what follows blocks that have gone', article(body(100).toSpliced(50, 3)), { from: 50, end: 60 }],
    ['an edited block', article(body(100).toSpliced(50, 1, post)), { from: 50, end: 61 }],
    ['all, under another title', { ...before, title: 'Another' }, { from: 0, end: 100 }],
    ['all, on another day', { ...before, published: null }, { from: 0, end: 100 }],
    ['all, once no word is about the plant', { ...before, title: '', blocks: [post] }, { from: 0, end: 1 }],
  ])('%s', (_, after, range) => expect(checker.recheck(before, after)?.blocks ?? null).toEqual(range));
});
