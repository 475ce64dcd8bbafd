import { describe, expect, test } from 'vitest';
import { covers, isListedSite, SITE_PATTERNS, SITES } from '../../../platform/sites';

describe('the list of sites', () => {
  test('names no site twice', () => {
    expect(new Set(SITES).size).toBe(SITES.length);
  });

  test.each(SITES)('%s is a host in lower case, with a dot', (site) => {
    expect(site).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test('asks for encrypted pages only', () => {
    for (const pattern of SITE_PATTERNS) expect(pattern).toMatch(/^https:\/\//);
  });

  test.each([
    ['https://www.thenorthernecho.co.uk/news/1.html', true],
    ['https://thenorthernecho.co.uk/', true],
    ['http://www.thenorthernecho.co.uk/news', false],
    ['https://thenorthernecho.co.uk.example/', false],
    ['https://notthenorthernecho.co.uk/', false],
    ['https://www.bbc.co.uk/news/articles/1', true],
    ['https://account.bbc.co.uk/signin', false],
    ['https://www.gov.uk/government/news', true],
    ['https://www.tax.service.gov.uk/', false],
    ['https://hansard.parliament.uk/', true],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', (address, listed) => {
    expect(isListedSite(address)).toBe(listed);
  });
});

describe('a match pattern covers', () => {
  test.each([
    ['https://a.example/*', 'https://a.example/x?y#z', true],
    ['https://a.example/*', 'https://a.example:8443/', true],
    ['https://a.example/*', 'http://a.example/', false],
    ['https://a.example/*', 'https://b.a.example/', false],
    ['*://*.a.example/*', 'http://b.a.example/', true],
    ['*://*/*', 'https://anything.example/', true],
    ['*://*/*', 'file:///etc/hosts', false],
    ['<all_urls>', 'https://a.example/', false],
    ['nonsense', 'https://a.example/', false],
  ])('%s %s: %s', (pattern, address, covered) => {
    expect(covers(pattern, address)).toBe(covered);
  });
});
