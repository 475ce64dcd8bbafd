import { describe, expect, test } from 'vitest';
import { withoutSiteName } from '../../../../../entrypoints/checker.content/read-page/headline';
import { PROSE, readSource } from './page';

const BODY = PROSE.map((text) => `<p>${text}</p>`).join('');
const TITLE = 'Bridge to shut for nine weeks';
const jsonLd = (data: string) => `<script type="application/ld+json">${data}</script>`;

/** What a page's title is read as. @param head goes into the head @param above stands over the text */
const titleOf = (head: string, above: string) =>
  readSource(`<!DOCTYPE html><html><head>${head}</head><body><main>${above}${BODY}</main></body></html>`)
    .article.title;

describe('the title', () => {
  test.each([
    ['the main heading', `<title>${TITLE}</title>`, `<h1>${TITLE}</h1>`],
    [
      'the main heading, worded otherwise than the document’s title',
      '<title>Marling bridge shut for weeks</title>',
      `<h1>${TITLE}</h1>`,
    ],
    [
      'the heading of the article, not the site’s name above it',
      `<title>${TITLE} | The Gazette</title>`,
      `<h1><a href="/">The Gazette</a></h1><h1>${TITLE}</h1>`,
    ],
    [
      'a lesser heading that is worded like the title',
      `<title>${TITLE} - The Gazette</title>`,
      `<h2>${TITLE}</h2>`,
    ],
    ['linked data, where no heading is', jsonLd(`{"@type":"NewsArticle","headline":"${TITLE}"}`), ''],
    [
      'linked data in a graph',
      jsonLd(
        `{"@graph":[{"@type":"WebSite","name":"The Gazette"},{"@type":"Article","headline":"${TITLE}"}]}`,
      ),
      '',
    ],
    [
      'linked data in an array',
      jsonLd(`[{"@type":"Organization"},{"@type":"Article","headline":"${TITLE}"}]`),
      '',
    ],
    [
      'linked data that is cut off',
      jsonLd(`{"@type":"NewsArticle","headline":"${TITLE}","author":{"name":"A`),
      '',
    ],
    ['Open Graph', `<meta property="og:title" content="${TITLE}"><title>The Gazette</title>`, ''],
    [
      'the document’s title without the site’s name',
      `<meta property="og:site_name" content="The Gazette"><title>${TITLE} | The Gazette</title>`,
      '',
    ],
    [
      'entities and white space put right',
      `<title>Bridge  to&#32;shut\n for nine weeks</title>`,
      `<h1> Bridge to&nbsp;shut <b>for</b>\n nine weeks </h1>`,
    ],
    [
      'words split over inline elements',
      `<title>${TITLE}</title>`,
      '<h1><span>Bri</span><em>dge</em> to shut <i>for</i> nine weeks</h1>',
    ],
  ])('%s', (_, head, above) => {
    expect(titleOf(head, above)).toBe(TITLE);
  });

  test('none, where the page gives none', () => {
    expect(titleOf('', '')).toBe('');
  });

  test.each<[string, string, string]>([
    ['a document’s title', `<title>${'long '.repeat(1_000)}</title>`, ''],
    ...[1, 2, 3].map((level): [string, string, string] => {
      const words = Array.from({ length: 1_000 }, (_, at) => `word${at}`).join(' ');
      return [`a heading of level ${level}`, '', `<h${level}>${words}</h${level}>`];
    }),
  ])('no longer than any title is: %s', (_, head, above) => {
    expect(titleOf(head, above).length).toBeLessThanOrEqual(300);
  });
});

describe('a document’s title loses the site’s name', () => {
  test.each([
    [`${TITLE} | The Gazette`, null, TITLE],
    [`The Gazette | ${TITLE}`, 'The Gazette', TITLE],
    [`${TITLE} - Transport - The Gazette`, null, TITLE],
    ['Trains – a history of Low Marling – The Gazette', 'The Gazette', 'Trains – a history of Low Marling'],
    ['Low-cost trains', null, 'Low-cost trains'],
    [TITLE, 'The Gazette', TITLE],
    ['', null, ''],
  ])('%s', (title, site, expected) => {
    expect(withoutSiteName(title, site)).toBe(expected);
  });
});
