import { describe, expect, test } from 'vitest';
import { pageWith, readSource } from './page';

const jsonLd = (data: string) => `<script type="application/ld+json">${data}</script>`;
const article = (more: string) => jsonLd(`{"@type":"NewsArticle",${more}}`);
const publishedOf = (source: string) => readSource(source).article.published;

describe('JSON-LD', () => {
  test.each<[string, string]>([
    ['an article', article('"datePublished":"2024-03-28T06:00:00Z"')],
    ['a graph', jsonLd('{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2024-03-28"}]}')],
    [
      'an array',
      jsonLd('[{"@type":"Organization"},{"@type":"ReportageNewsArticle","datePublished":"2024-03-28"}]'),
    ],
    ['a list of types', jsonLd('{"@type":["Thing","NewsArticle"],"datePublished":"2024-03-28"}')],
    ['a full type', jsonLd('{"@type":"https://schema.org/NewsArticle","datePublished":"2024-03-28"}')],
    ['a value object', article('"datePublished":{"@type":"Date","@value":"2024-03-28"}')],
    [
      'a page that holds it',
      jsonLd('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2024-03-28"}}'),
    ],
    ['published before updated', article('"dateModified":"2024-05-01","datePublished":"2024-03-28"')],
    [
      'published before updated, of another object',
      `${article('"dateModified":"2024-05-01"')}${article('"datePublished":"2024-03-28"')}`,
    ],
    ['only the day of writing', article('"dateCreated":"2024-03-28"')],
    ['a comma too many', article('"keywords":["a","b",],"datePublished":"2024-03-28",')],
    ['a line break in a string', article('"description":"one\ntwo","datePublished":"2024-03-28"')],
    ['a comment around it', jsonLd('<!-- {"@type":"NewsArticle","datePublished":"2024-03-28"} -->')],
    [
      'a section around it',
      jsonLd('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-03-28"}\n//]]>'),
    ],
    [
      'entities in it',
      jsonLd('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-03-28&quot;}'),
    ],
    ['a quotation mark too many', article('"headline":"the "gap"","datePublished":"2024-03-28"')],
    ['cut off', jsonLd('{"@type":"NewsArticle","datePublished":"2024-03-28","author":{"name":"A')],
    [
      'beside other stories',
      `${jsonLd('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2019-01-01"}]}')}${article('"datePublished":"2024-03-28"')}`,
    ],
  ])('%s', (_name, head) => {
    expect(publishedOf(pageWith({ head }))).toEqual({ date: '2024-03-28', origin: 'json-ld' });
  });
});

describe('other sources', () => {
  const CASES: [string, { head?: string; inBody?: string; after?: string }, unknown][] = [
    [
      'Open Graph',
      { head: '<meta property="article:published_time" content="2024-03-28T06:00:00Z">' },
      ['2024-03-28', 'metadata'],
    ],
    [
      'Dublin Core',
      { head: '<meta name="DC.date.issued" content="2024-03-28">' },
      ['2024-03-28', 'metadata'],
    ],
    [
      'microdata',
      { inBody: '<span itemprop="datePublished" content="2024-03-28">spring</span>' },
      ['2024-03-28', 'metadata'],
    ],
    [
      'published before modified',
      {
        head: '<meta property="article:modified_time" content="2024-05-01"><meta name="date" content="2024-03-28">',
      },
      ['2024-03-28', 'metadata'],
    ],
    [
      'modified, where nothing else is known',
      { head: '<meta property="article:modified_time" content="2024-03-28">' },
      ['2024-03-28', 'metadata'],
    ],
    ['a time', { inBody: '<time datetime="2024-03-28T06:00:00Z">today</time>' }, ['2024-03-28', 'time']],
    ['a time in words', { inBody: '<time>28 March 2024</time>' }, ['2024-03-28', 'time']],
    [
      'a time of another story',
      { after: '<aside><time datetime="2020-01-01">1 January 2020</time></aside>' },
      null,
    ],
    [
      'published time before updated one',
      {
        inBody:
          '<p>Updated <time datetime="2024-05-01">1 May</time></p><p>Published <time datetime="2024-03-28">28 March</time></p>',
      },
      ['2024-03-28', 'time'],
    ],
    ['a byline', { inBody: '<p>By A. Reporter, Thursday 28 March 2024</p>' }, ['2024-03-28', 'byline']],
    [
      'the published part of a byline',
      { inBody: '<p>Updated: 1 May 2024 | Published: 28 March 2024</p>' },
      ['2024-03-28', 'byline'],
    ],
    ['published at the end', { after: '<p>First published: 28 March 2024</p>' }, ['2024-03-28', 'byline']],
    [
      'a date in the text',
      {
        inBody: `<p>The bridge was opened by the mayor on 28 March 2004, and ${'has been of great use to the town. '.repeat(5)}</p>`,
      },
      null,
    ],
    ['a date in a short sentence', { inBody: '<p>The bridge was opened on 28 March 2004.</p>' }, null],
    ['a report published', { inBody: '<p>A report published on 28 March 2004 said so.</p>' }, null],
    ['nothing', {}, null],
  ];
  test.each(CASES)('%s', (_name, parts, expected) => {
    const published = publishedOf(pageWith(parts));
    expect(published && [published.date, published.origin]).toEqual(expected);
  });
});

describe('absurd dates', () => {
  test.each([
    ['the beginning of Unix time', '1970-01-01'],
    ['before the web', '1989-12-31'],
    ['the far future', '2099-01-01'],
    ['two days ahead', '2026-01-17'],
    ['no date', 'soon'],
  ])('%s: the next source is asked', (_name, date) => {
    const head = `${article(`"datePublished":"${date}"`)}<meta name="date" content="2024-03-28">`;
    expect(publishedOf(pageWith({ head }))).toEqual({ date: '2024-03-28', origin: 'metadata' });
    expect(publishedOf(pageWith({ head: article(`"datePublished":"${date}"`) }))).toBeNull();
  });

  test('the reader’s own day, and the next in another time zone, are not', () => {
    for (const date of ['2026-01-15', '2026-01-16']) {
      expect(publishedOf(pageWith({ head: article(`"datePublished":"${date}"`) }))?.date).toBe(date);
    }
  });
});
