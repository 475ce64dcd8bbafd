import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  findingMarkdown,
  pageMarkdown,
  reportMarkdown,
} from '../../../../components/model/markdown';
import { finding, SMALL_RECORD } from '../small-record';

const PAGE = { title: 'Jobs [latest]', address: 'https://news.example/a b<c>', date: '2024-04-10' };
const ITEM = {
  finding: finding(),
  text: 'employs *500* people',
  sentence: 'The plant employs *500* people.',
};

describe('escapeMarkdown', () => {
  test.each([
    ['emphasis and code', 'a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['links and pictures', '![x](y)', '!\\[x\\](y)'],
    ['HTML, headings, tables', '<b> # |', '\\<b\\> \\# \\|'],
    ['line breaks become spaces', 'one\n\n# two', 'one \\# two'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

test('a finding names the page, every statement and its source, and the record’s limits', () => {
  expect(findingMarkdown(ITEM, PAGE, SMALL_RECORD)).toMatchInlineSnapshot(`
    "> employs \\*500\\* people

    **Differs from the record.** This page: 500 jobs. Record: 750.

    Before this page, 10 April 2024:

    - 1 – 7 April 2024, The Paper: Summary of a-jobs. (The Paper, 1 – 7 April 2024; the same words again, 17 or 18 April 2024)

    Since:

    - 17 or 18 April 2024, Ann Ash, shadow minister: “safeguard the 700 jobs” (The Paper, 17 or 18 April 2024)
    - 27 or 28 September 2024, The Paper: Summary of c-jobs. (The Paper, 27 or 28 September 2024)

    Page: [Jobs \\[latest\\]](<https://news.example/a%20b%3Cc%3E>), published 10 April 2024

    *Checked against 3 articles of one newspaper, spring to autumn 2024. Unmarked text has not been checked. The Paper, which published them, campaigned for the plant.*"
  `);
});

test('what is inferred is copied with what it is inferred from', () => {
  const inferred = SMALL_RECORD.statements.map((each) =>
    each.id === 'b-ash'
      ? {
          ...each,
          claimantBasis: 'the letter bears no name.',
          answers: each.answers.map((answer) =>
            answer.kind === 'role' ? { ...answer, basis: 'the office signs.' } : answer,
          ),
        }
      : each,
  );
  expect(findingMarkdown(ITEM, PAGE, { ...SMALL_RECORD, statements: inferred })).toContain(
    '“safeguard the 700 jobs” \\[Speaker inferred: the letter bears no name.\\] \\[Post inferred (Ann Ash, shadow): the office signs.\\] (The Paper,',
  );
});

test('a page has its findings in page order, or says that there are none', () => {
  const second = { ...ITEM, text: 'another' };
  const all = pageMarkdown([ITEM, second], PAGE, SMALL_RECORD);
  expect(all.indexOf('> employs')).toBeLessThan(all.indexOf('> another'));
  expect(all.match(/Checked against/g)).toHaveLength(1);
  expect(pageMarkdown([], PAGE, SMALL_RECORD)).toContain('No claim of this page is in the record.');
});

test('a report holds what is needed to look into a mark, and nothing of the reader', () => {
  expect(reportMarkdown(ITEM, { ...PAGE, date: null }, SMALL_RECORD)).toMatchInlineSnapshot(`
    "## A mark that looks wrong

    - Page: [Jobs \\[latest\\]](<https://news.example/a%20b%3Cc%3E>), no date given
    - Sentence: The plant employs \\*500\\* people.
    - Marked words: employs \\*500\\* people
    - Finding: \`jobs\`, Differs from the record. This page: 500 jobs. Record: 750.
    - Record: \`small\`

    What I expected:"
  `);
});
