import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../scripts/check/parse-page';
import { disguisePage, disguiseText } from '../../../../scripts/new/disguise';

describe('disguised text', () => {
  test.each([
    ['numbers, dates and marks stay', '“1,400” on 16 April 2024.', '“1,400” on 16 April 2024.'],
    ['the words of an interface stay', 'Share this article by Email', 'Share this article by Email'],
  ])('%s', (_, text, expected) => {
    expect(disguiseText(text)).toBe(expected);
  });

  test('other words keep length and capitals, and one word always becomes the same', () => {
    const text = 'Bridge tolls at Wexcombe: BRIDGE bridge';
    const made = disguiseText(text);
    expect(made.length).toBe(text.length);
    expect(made).not.toMatch(/bridge|toll|wexcombe/i);
    const [first, , , , upper, lower] = made.split(/\W+/);
    expect(first?.toLowerCase()).toBe(lower);
    expect(upper).toBe(lower?.toUpperCase());
  });
});

test('a page keeps its structure, dates and addresses, and none of its words', () => {
  const document =
    parsePage(`<html><head><title>Bridge shut</title><meta property="og:title" content="Bridge shut">
    <meta property="article:published_time" content="2024-04-16"><script>var secret = 'Wexcombe';</script>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut","datePublished":"2024-04-16","author":{"name":"Wexcombe"}}</script>
    </head><body><!-- Wexcombe --><article class="story-body"><h1>Bridge shut</h1><img alt="Wexcombe bridge" src="/a.png"></article></body></html>`);
  disguisePage(document);
  const html = document.toString();
  expect(html).not.toMatch(/bridge|shut\b|wexcombe/i);
  expect(html).toContain('class="story-body"');
  expect(html).toContain('"datePublished":"2024-04-16"');
  expect(html).toContain('"@type":"NewsArticle"');
  expect(html).toContain('content="2024-04-16"');
  expect(html).toContain('src="/a.png"');
});
