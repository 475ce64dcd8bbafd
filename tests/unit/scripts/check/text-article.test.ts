import { describe, expect, test } from 'vitest';
import { textArticle } from '../../../../scripts/check/text-article';

const blocksOf = (source: string) => textArticle(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('a text as an article', () => {
  test.each<[string, string, string[]]>([
    [
      'paragraphs between empty lines',
      'Head\n\nOne.\n\nTwo.',
      ['headline: Head', 'paragraph: One.', 'paragraph: Two.'],
    ],
    [
      'no empty line under the headline',
      'Head\nOne.\n\nTwo.',
      ['headline: Head', 'paragraph: One.', 'paragraph: Two.'],
    ],
    [
      'a paragraph a line',
      'Head\nOne is here.\nTwo is there.',
      ['headline: Head', 'paragraph: One is here.', 'paragraph: Two is there.'],
    ],
    [
      'a paragraph a line, ended by quotation marks',
      'Head\n“One.”\nTwo.',
      ['headline: Head', 'paragraph: “One.”', 'paragraph: Two.'],
    ],
    [
      'wrapped lines',
      'Head\n\nThe works is\nto be shut\nin May.\n\nTwo.',
      ['headline: Head', 'paragraph: The works is to be shut in May.', 'paragraph: Two.'],
    ],
    ['a list', 'Head\n\n- one\n- two', ['headline: Head', 'list-item: one', 'list-item: two']],
    [
      'line ends of other systems',
      'Head\r\n\r\nOne.\r\n\r\nTwo.\r\n',
      ['headline: Head', 'paragraph: One.', 'paragraph: Two.'],
    ],
    ['empty lines before the headline', '\n\n  \nHead\n\nOne.', ['headline: Head', 'paragraph: One.']],
    ['odd white space', '\uFEFFHead\n\nOne\u00A0 two\u00AD.', ['headline: Head', 'paragraph: One two.']],
    ['only a headline', 'Head', ['headline: Head']],
    ['nothing', '\n \n', []],
  ])('%s', (_name, source, expected) => {
    expect(blocksOf(source)).toEqual(expected);
  });

  test('its title is the headline; it has no date', () => {
    expect(textArticle('Head\n\nOne.')).toMatchObject({ title: 'Head', published: null });
  });
});
