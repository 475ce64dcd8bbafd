import { expect, test } from 'vitest';
import { readSite } from '../../../../entrypoints/options/read-site';

const ADDED = ['https://added.example/*'];

test.each([
  ['a name', 'news.example.org', { host: 'news.example.org', pattern: 'https://news.example.org/*' }],
  [
    'capitals and spaces around it',
    '  News.Example.org ',
    { host: 'news.example.org', pattern: 'https://news.example.org/*' },
  ],
  [
    'an address stands for its site',
    'https://news.example.org/2024/a?b#c',
    { host: 'news.example.org', pattern: 'https://news.example.org/*' },
  ],
  [
    'an unencrypted address',
    'http://news.example.org/',
    { host: 'news.example.org', pattern: 'http://news.example.org/*' },
  ],
  ['nothing', '', { problem: 'invalid' }],
  ['blanks', '   ', { problem: 'invalid' }],
  ['every site', '*', { problem: 'invalid' }],
  ['every site below a domain', '*.example.org', { problem: 'invalid' }],
  ['all addresses', '<all_urls>', { problem: 'invalid' }],
  ['a top-level domain', 'org', { problem: 'invalid' }],
  ['two names', 'a.example b.example', { problem: 'invalid' }],
  ['a browser page', 'chrome://settings', { problem: 'invalid' }],
  ['a file', 'file:///etc/passwd', { problem: 'invalid' }],
  ['an extension', 'chrome-extension://abc/x', { problem: 'invalid' }],
  ['a listed site', 'www.theguardian.com', { problem: 'listed', host: 'www.theguardian.com' }],
  ['a site added before', 'added.example', { problem: 'added', host: 'added.example' }],
])('%s', (_, typed, expected) => {
  expect(readSite(typed, ADDED)).toEqual(expected);
});
