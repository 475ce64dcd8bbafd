/** The README's accuracy section, as it is written. */
import { expect, test } from 'vitest';
import { toLine } from '../../../../scripts/evaluate/figures';
import { accuracySection } from '../../../../scripts/evaluate/readme';
import type { Outcome } from '../../../../scripts/evaluate/score';

/** Precision 0.8, recall 0.8, F1 0.8, right verdicts 0.75. */
const outcomes = (['right', 'right', 'right', 'wrong-verdict', 'false', 'missed'] as const).map(
  (kind): Outcome => ({ claim: 'jobs', kind, expected: [], given: [] }),
);
const line = (name: string) => toLine(name, outcomes);

const section = accuracySection(
  {
    figures: {
      files: [line('a.jsonl'), line('b.jsonl')],
      groups: { given: line('given'), own: line('own'), unread: line('unread'), all: line('all') },
      kinds: [],
      claims: [],
      verdicts: { lines: [], confusion: [] },
      silence: [
        { page: 'plant', sentences: 300, marked: 2, perThousand: 6.67 },
        { page: 'other', sentences: 100, marked: 1, perThousand: 10 },
        { page: 'unrelated', sentences: 100, marked: 0, perThousand: 0 },
      ],
      errorClasses: [],
    },
    pages: [],
    allPages: line('all pages'),
  },
  [{ all: toLine('BM25', outcomes.slice(3)), unread: line('BM25') }],
  [
    { file: 'a.jsonl', origin: 'given', read: false, about: '' },
    { file: 'b.jsonl', origin: 'own', read: false, about: '' },
  ],
  new Date('2024-07-04T12:00:00Z'),
);

test.each([
  ['its day', 'Measured on 4 July 2024 by'],
  ['all files', '| all 2 files of labelled text | 0.800 | 0.800 | 0.800 | 0.750 |'],
  ['given files', '| 1 files of the corpus that the project began with | 0.800 |'],
  ['own files', '| 1 files written for this project since | 0.800 |'],
  ['unread files', '| the 2 files that nobody read while writing the lexicon | 0.800 |'],
  ['pages', '| 0 whole pages, read from their HTML | 0.800 |'],
  ['false marks', '7 of 1,000 on pages about the plant, 10 of 1,000 on other pages, none on pages'],
  ['other methods', '| this engine | 0.800 | 0.800 | 0.800 |\n| BM25 | 0.500 | 0.500 | 0.500 |'],
  ['each file', '| `b.jsonl` | 0.800 | 0.800 | 0.800 | 0.750 |'],
])('gives %s', (_, text) => expect(section).toContain(text));
