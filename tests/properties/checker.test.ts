/** The whole engine on pages that nobody would write. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataset } from '../../data/load-dataset';
import { createChecker } from '../../engine/checker';
import { type Article, BLOCK_KINDS } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { published, storyText, text } from './arbitrary-text';

const dataset = loadDataset();
const checker = createChecker(dataset);
const statements = new Set(dataset.record.statements.map(({ id }) => id));
const claims = new Set(dataset.record.claims.map(({ id }) => id));

const pages: fc.Arbitrary<Article> = fc.record({
  title: fc.oneof(fc.constant('Hitachi in Newton Aycliffe'), text),
  published: published.map((date) => (date === null ? null : { date, origin: 'given' as const })),
  blocks: fc.array(fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), text: fc.oneof(storyText, text) }), {
    maxLength: 5,
  }),
});

function check(page: Article): Finding[] {
  return [...checker.check(page)].flat();
}

test('nothing throws, and every finding lies in its sentence and rests on the record', () => {
  let found = 0;
  fc.assert(
    fc.property(pages, (page) => {
      const findings = check(page);
      found += findings.length;
      for (const { span, sentence, claim, statements: rests, score } of findings) {
        const marked = page.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
        expect(marked.trim()).not.toBe('');
        expect(marked.length).toBe(span.end - span.start);
        expect(span.start).toBeGreaterThanOrEqual(sentence.start);
        expect(span.end).toBeLessThanOrEqual(sentence.end);
        expect(span.block).toBe(sentence.block);
        expect(claims.has(claim)).toBe(true);
        expect(rests.every((id) => statements.has(id))).toBe(true);
        expect(score > 0 && score <= 1).toBe(true);
      }
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(0);
});

test('what comes later on a page does not change what was found before', () => {
  fc.assert(
    fc.property(fc.array(storyText, { maxLength: 3 }), storyText, (texts, last) => {
      const page = (...blocks: string[]): Article => ({
        title: 'Hitachi in Newton Aycliffe',
        published: { date: '2024-04-18', origin: 'given' },
        blocks: blocks.map((each) => ({ kind: 'paragraph', text: each })),
      });
      const before = check(page(...texts));
      const after = check(page(...texts, last));
      expect(after.slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
