/** The README's accuracy section, as it is written. */
import { expect, test } from 'vitest';
import { toLine } from '../../../../scripts/evaluate/figures';
import { accuracySection } from '../../../../scripts/evaluate/readme';
import type { Outcome } from '../../../../scripts/evaluate/score';
import { noteOf, smallFigures } from './figures-of';

const figures = smallFigures();
const outcomes = (['right', 'false', 'missed'] as const).map(
  (kind): Outcome => ({ claim: 'jobs', kind, expected: [], given: [] }),
);
const section = accuracySection(
  { figures, pages: [], allPages: figures.groups.invented },
  [{ real: toLine('BM25', outcomes), invented: toLine('BM25', outcomes.slice(0, 1)) }],
  [noteOf('real/a.jsonl', { origin: 'real' }), noteOf('b.jsonl')],
  new Date('2024-07-04T12:00:00Z'),
);

test.each([
  ['its day', 'Measured on 4 July 2024 by'],
  [
    'real coverage of the story’s year',
    '| real coverage of the story’s year | 0.750 | 0.750 | 0.750 | 0.667 |',
  ],
  ['invented files', '| 1 invented files | 0.750 |'],
  ['unread files', '| of these, what nobody read while writing the lexicon | 0.750 |'],
  ['pages', '| 0 whole pages, invented, read from their HTML | 0.750 |'],
  ['accusations', '| real coverage of the story’s year | 2 | 1 | 3 | 1 | 50.0 |'],
  ['false marks', '| invented, pages about the plant | 2 | 50.0 of 100 |'],
  ['no false marks', '| invented, other pages | 0 | none |'],
  ['other methods', '| this engine | 0.750 | 0.750 | 0.750 | 0.750 | 0.750 | 0.750 |'],
  ['figures of other methods', '| BM25 | 0.500 | 0.500 | 0.500 | 1.000 | 1.000 | 1.000 |'],
  ['each file', '| `b.jsonl` | 0.750 | 0.750 | 0.750 | 0.667 |'],
])('gives %s', (_, text) => expect(section).toContain(text));
