import { describe, expect, test } from 'vitest';
import type { Checker } from '../../../../engine/checker';
import type { Article } from '../../../../engine/model/article';
import type { Finding } from '../../../../engine/model/finding';
import type { StoryRecord } from '../../../../engine/model/record';
import { checkArticle } from '../../../../scripts/check/checked-article';
import { reportFile } from '../../../../scripts/check/report';
import { STORY } from '../../engine/small-record';

const ARTICLE: Article = {
  title: 'Head',
  published: { date: '2024-03-28', origin: 'json-ld' },
  blocks: [
    { kind: 'headline', text: 'Head' },
    { kind: 'paragraph', text: 'Before. The works employs 500 people. After.' },
  ],
};

const FINDING: Finding = {
  id: 'plant-jobs-1-8',
  span: { block: 1, start: 26, end: 36 },
  sentence: { block: 1, start: 8, end: 37 },
  claim: 'plant-jobs',
  kind: 'figure',
  verdict: 'differs',
  reason: 'figure-in-no-entry',
  page: { words: '500 people', low: 500, high: 500, qualifier: 'exact' },
  record: [{ words: '750', amount: 750, agrees: false, mostGiven: true, reckoning: null, givers: [] }],
  score: 0.9,
  statements: ['a02-jobs'],
};

const RECORD: StoryRecord = {
  version: '',
  story: STORY,
  ends: '2024-10-04',
  sources: [],
  topics: [],
  actors: [],
  claims: [],
  statements: [],
  events: [],
};

/** A checker that finds what it is told to. */
function finding(findings: readonly Finding[], relevant: boolean): Pick<Checker, 'check'> {
  return {
    *check() {
      yield [];
      yield findings;
      return { relevant };
    },
  };
}

test('offsets are those of the blocks joined by empty lines', () => {
  const { printed } = checkArticle('a.html', ARTICLE, finding([FINDING], true), RECORD);
  const [first] = printed.findings;
  const text = ARTICLE.blocks.map((block) => block.text).join('\n\n');
  expect(text.slice(first?.start, first?.end)).toBe('500 people');
  expect(first).toEqual({
    claim: 'plant-jobs',
    verdict: 'differs',
    text: '500 people',
    sentence: 'The works employs 500 people.',
    start: 32,
    end: 42,
    score: 0.9,
    reasons: ['This page gives 500 people; every entry on record gives 750.'],
    statements: ['a02-jobs'],
  });
});

test('a file says what it is', () => {
  const { printed } = checkArticle('a.html', ARTICLE, finding([], false), RECORD);
  expect(printed).toEqual({
    file: 'a.html',
    title: 'Head',
    published: '2024-03-28',
    relevant: false,
    findings: [],
  });
});

describe('the report', () => {
  test('names verdict, words, reasons and statements', () => {
    expect(reportFile(checkArticle('a.html', ARTICLE, finding([FINDING], true), RECORD), STORY)).toBe(
      [
        'a.html',
        '  Head',
        '  published 28 March 2024, as its structured data says',
        '  1 finding. Unmarked text has not been checked.',
        '',
        '  1. Differs from the record (plant-jobs)',
        '     This page: 500 people. Record: 750.',
        '     Marked: 500 people',
        '     Because: This page gives 500 people; every entry on record gives 750.',
        '     Rests on: a02-jobs',
      ].join('\n'),
    );
  });

  test('of a page about something else', () => {
    const report = reportFile(
      checkArticle('b.txt', { title: '', published: null, blocks: [] }, finding([], false), RECORD),
      STORY,
    );
    expect(report).toBe('b.txt\n  (no title)\n  undated\n  Not about the works: nothing was checked.');
  });
});
