/**
 * Nothing that reads a page's data takes steps that grow with the square of what a page sends: of the lengths tried here, such a
 * step would not come to its end while the test waits for it.
 */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { loadDataset } from '../../../../../data/load-dataset';
import { createChecker } from '../../../../../engine/checker';
import { pageWith, readSource } from './page';

/** Characters of one hostile text; its square is a hundred thousand million. */
const LENGTH = 300_000;
/** The same for the engine, which does more with each sentence. */
const CHECKED = 60_000;
const WAIT = 30_000;

/** What patterns for dates, names, numbers, quotations, sentences and labels begin with, and must not go back over. */
const PIECES = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '.',
    '. ',
    ',',
    '-',
    '–',
    '|',
    ':',
    '/',
    '(',
    '[',
    '"',
    '“',
    '‘',
    '’',
    '©',
    '&',
    '1',
    'a',
    'A',
  ],
  ...[
    'A. ',
    'No. ',
    'St. ',
    'Mr ',
    'by ',
    'By ',
    'the ',
    'A a ',
    '1,',
    '1 ',
    '12.',
    '£1',
    '20 ',
    '2024-',
    '12 May ',
    'Published ',
    '1 min read ',
  ],
  ...[
    '“a ',
    '"a"',
    'said ',
    'Reporting by A ',
    'follow us ',
    'Read more: ',
    '@type',
    '{"@type":"',
    '&amp;',
    '&#32;',
  ],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''))
  .map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)));

const inAttribute = (text: string) => text.replaceAll('"', '&quot;');
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Where a page can put a text that is read as data. */
const PLACES: readonly (readonly [what: string, page: (text: string) => string])[] = [
  ['a title', (text) => pageWith({ head: `<title>${text}</title>` })],
  ['a headline', (text) => pageWith({ inBody: `<h1>${text}</h1>` })],
  ['a paragraph', (text) => pageWith({ inBody: `<p>${text}</p>` })],
  ['many lines', (text) => pageWith({ inBody: `<p>${text.slice(0, 50)}</p>`.repeat(2_000) })],
  [
    'names',
    (text) => pageWith({ inBody: `<p class="${inAttribute(text)}" id="${inAttribute(text)}">Text.</p>` }),
  ],
  [
    'a byline',
    (text) =>
      pageWith({
        inBody: `<p class="byline">By ${text}</p><time datetime="${inAttribute(text)}">${text}</time>`,
      }),
  ],
  [
    'metadata',
    (text) =>
      pageWith({
        head: `<meta property="article:published_time" content="${inAttribute(text)}"><meta property="og:title" content="${inAttribute(text)}">`,
      }),
  ],
  [
    'structured data',
    (text) =>
      pageWith({
        head: jsonLd(
          JSON.stringify({ '@type': text, headline: text, datePublished: text, articleBody: text }),
        ),
      }),
  ],
  ['structured data that is none', (text) => pageWith({ head: jsonLd(text) })],
  [
    'lists in lists of structured data',
    (text) => pageWith({ head: jsonLd('['.repeat(text.length / 20) + ']'.repeat(text.length / 20)) }),
  ],
];

describe('read of a page', () => {
  test.each(PLACES)(
    '%s',
    (_, page) => {
      fc.assert(
        fc.property(texts, (text) => {
          readSource(page(text));
        }),
        { numRuns: 12, seed: 7, endOnFailure: true },
      );
    },
    WAIT,
  );
});

test(
  'checked: a paragraph',
  () => {
    const checker = createChecker(loadDataset());
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = [
          { kind: 'paragraph', text: `Hitachi at Newton Aycliffe ${text.slice(0, CHECKED)}` },
        ] as const;
        Array.from(checker.check({ title: 'Hitachi at Newton Aycliffe', published: null, blocks }));
      }),
      { numRuns: 6, seed: 7, endOnFailure: true },
    );
  },
  WAIT,
);
