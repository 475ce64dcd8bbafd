/** The schema takes every finding that the engine makes, and nothing else. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';
import type { Article } from '../../../engine/model/article';
import { FindingSchema } from '../../../platform/finding-schema';

const SENTENCES = [
  'Hitachi employs 500 people at its Newton Aycliffe train plant.',
  'The Newton Aycliffe train plant opened in 2012.',
  'Ministers have no plans to order more trains for the West Coast Main Line.',
  'Transport Secretary Louise Haigh said no solution was simple.',
  'Rishi Sunak once called Hitachi a “fantastic example of world-beating engineering”.',
  'Mark Harper called the plant a “fantastic example of world-class manufacturing” last year.',
];
const article: Article = {
  title: 'The Hitachi plant at Newton Aycliffe',
  published: { date: '2024-06-20', origin: 'given' },
  blocks: SENTENCES.map((text) => ({ kind: 'paragraph', text })),
};
const findings = [...createChecker(loadDataset()).check(article)].flat();

test('a finding of every kind passes unchanged', () => {
  const kinds = new Set(findings.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['attribution', 'date', 'figure', 'post', 'quotation', 'stance']);
  for (const finding of findings) expect(v.parse(FindingSchema, structuredClone(finding))).toEqual(finding);
});

describe('what the checker would not send is refused', () => {
  const [finding] = findings;
  test.each([
    ['nothing', null],
    ['another kind', { ...finding, kind: 'opinion' }],
    ['a verdict of another kind', { ...finding, verdict: 'quote-differs' }],
    ['a page’s value of another shape', { ...finding, page: 'five hundred' }],
    ['an offset below nought', { ...finding, span: { block: -1, start: 0, end: 1 } }],
    ['a text without end', { ...finding, claim: 'x'.repeat(5_001) }],
    ['a list without end', { ...finding, statements: Array(501).fill('a') }],
  ])('%s', (_, value) => expect(v.is(FindingSchema, value)).toBe(false));
});
