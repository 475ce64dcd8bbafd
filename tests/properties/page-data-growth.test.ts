/**
 * No reader of page data has a step quadratic in what a page sends: each is given so much of what tries patterns and
 * walks that such a step would not end within the hour. The test's own limit is a minute.
 */
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../engine/language/quotes';
import { splitSentences } from '../../engine/language/sentences';
import { tokenise } from '../../engine/language/tokens';
import { readPage } from '../../entrypoints/checker.content/read-page';
import { withoutSiteName } from '../../entrypoints/checker.content/read-page/headline';
import { readJsonLd } from '../../entrypoints/checker.content/read-page/json-ld';
import { parseStamp, parseWritten } from '../../entrypoints/checker.content/read-page/written-date';
import { parsePage } from '../../scripts/check/parse-page';
import { plainLayout, readSource } from '../unit/entrypoints/checker.content/read-page/page';

const MANY = 400_000;
const of = (unit: string, length = MANY) => unit.repeat(Math.ceil(length / unit.length));

const isDayOrNothing = (value: unknown) => value === null || /^\d{4}-\d\d-\d\d$/.test(String(value));

/** What patterns with two open ends stumble over. */
const STRAINS = [
  ' ',
  '\u00A0',
  '\n',
  'a',
  '1',
  ',',
  '"',
  '“',
  'A. ',
  'a, ',
  '1/',
  '; ',
  '(',
  '\u00AD',
  '- ',
  '| ',
  '’',
  '½',
];

describe.each(STRAINS)('much of %j', (unit) => {
  const much = of(unit);

  test('as a title', () => {
    expect(withoutSiteName(`Bridge${much}shut`, 'Mirror').length).toBeLessThanOrEqual(300);
  });
  test('as a date', () => {
    expect(parseStamp(`2024${much}`)).toSatisfy(isDayOrNothing);
    expect(parseWritten(`1${much}`)).toSatisfy(isDayOrNothing);
  });
  test('as data of an article', () => {
    const data = { '@type': `News${much}`, headline: `Bridge${much}shut`, datePublished: much };
    const page = (source: string) =>
      parsePage(
        `<html><head><script type="application/ld+json">${source}</script></head><body></body></html>`,
      );
    expect(readJsonLd(page(JSON.stringify(data))).length).toBeLessThanOrEqual(1);
    expect(readJsonLd(page(`{"@type":${much}"NewsArticle", "headline" :${much}`)).length).toBeLessThanOrEqual(
      1,
    );
  });
  test('as a page', () => {
    expect(
      readSource(`<title>${much}</title><h1>${much}</h1><p>${much}</p>`).article.title.length,
    ).toBeLessThan(MANY);
  });
  test('as a text', () => {
    const text = of(unit, MANY / 4);
    expect(splitSentences(text).length).toBeLessThanOrEqual(text.length);
    expect(tokenise(text).length).toBeLessThanOrEqual(3 * text.length);
    expect(findQuotes(text).length).toBeLessThanOrEqual(text.length);
  });
});

test('arrays in arrays of data', () => {
  const nested = (depth: number): unknown =>
    depth === 0
      ? { '@type': 'NewsArticle', headline: 'One' }
      : Array.from({ length: 60 }, () => nested(depth - 1));
  const source = JSON.stringify(nested(2));
  const page = `<html><head><script type="application/ld+json">${source}</script></head><body></body></html>`;
  expect(readJsonLd(parsePage(page)).length).toBeLessThanOrEqual(2_000);
});

test('slots and what might fill them', () => {
  const document = parsePage('<html><body><x-a></x-a></body></html>');
  const host = document.querySelector('x-a');
  const shadow = host?.attachShadow({ mode: 'open' });
  for (let at = 0; at < 25_000; at++) {
    shadow?.append(document.createElement('slot'));
    host?.append(document.createElement('b'));
  }
  expect(readPage(document, { layout: plainLayout(), today: '2026-01-15' }).article.blocks).toEqual([]);
});
