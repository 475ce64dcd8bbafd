import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../../scripts/check/options';

describe('the command', () => {
  test.each<[string[], unknown]>([
    [['a.html'], { files: ['a.html'], print: 'report', published: null }],
    [['--json', 'a.html', 'b.txt'], { files: ['a.html', 'b.txt'], print: 'findings', published: null }],
    [['a.html', '--article'], { files: ['a.html'], print: 'article', published: null }],
    [['--json', '--article', 'a.html'], { files: ['a.html'], print: 'article', published: null }],
    [
      ['--published', '2024-02-29', 'a.html'],
      { files: ['a.html'], print: 'report', published: '2024-02-29' },
    ],
    [['--published=2024-04-01', 'a.html'], { files: ['a.html'], print: 'report', published: '2024-04-01' }],
    [['--', '--odd.html'], { files: ['--odd.html'], print: 'report', published: null }],
    [['--help'], 'help'],
  ])('%j', (args, expected) => {
    expect(parseOptions(args)).toEqual(expected);
  });

  test.each<[string[], RegExp]>([
    [[], /No file/],
    [['--json'], /No file/],
    [['--jsn', 'a.html'], /--jsn/],
    [['--article', 'a.html', 'b.html'], /one page or text/],
    [['--article', 'a.jsonl'], /one page or text/],
    [['--published', '2024-02-30', 'a.html'], /"2024-02-30"/],
    [['--published', '30.2.2024', 'a.html'], /YYYY-MM-DD/],
    [['--published', '2024-4-1', 'a.html'], /YYYY-MM-DD/],
    [['a.html', '--published'], /--published/],
  ])('%j is refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
