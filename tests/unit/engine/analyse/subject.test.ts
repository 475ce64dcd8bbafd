/** Which plant "the factory" means. */
import { describe, expect, test } from 'vitest';
import { analyseSentence } from '../../../../engine/analyse/sentence';
import { isAboutPlant, subjectOf } from '../../../../engine/analyse/subject';
import type { Article, Block } from '../../../../engine/types';
import { FINDERS } from '../people';

const read = (text: string) => analyseSentence(text, FINDERS, null);

test.each([
  ['Hitachi builds trains.', null, false, 'named'],
  ['The plant at Newton Aycliffe is quiet.', null, false, 'named'],
  ['Siemens builds trains in Goole.', 'Hitachi builds trains.', true, 'elsewhere'],
  ['The factory is quiet.', 'Hitachi builds trains.', false, 'carried'],
  ['The factory is quiet.', 'It rained.', true, 'page'],
  ['The factory is quiet.', 'Siemens builds trains.', false, 'none'],
  ['The factory is quiet.', null, false, 'none'],
] as const)('“%s” after “%s”, page about the plant %s: %s', (text, before, aboutPlant, expected) => {
  expect(subjectOf(read(text), before === null ? null : read(before), aboutPlant)).toBe(expected);
});

describe('a page is about the plant', () => {
  const page = (title: string, ...blocks: readonly (readonly [Block['kind'], string])[]): Article => ({
    title,
    published: null,
    blocks: blocks.map(([kind, text]) => ({ kind, text })),
  });
  test.each([
    ['by its title', page('Hitachi: what next?'), true],
    ['by its headline', page('News', ['headline', 'Hitachi: what next?']), true],
    ['by town and trade', page('Aycliffe train factory at risk'), true],
    [
      'by naming it again and again',
      page('News', ['paragraph', 'Hitachi'], ['paragraph', 'Aycliffe'], ['paragraph', 'Hitachi']),
      true,
    ],
    ['not by its town alone', page('Aycliffe carnival'), false],
    [
      'not by one mention',
      page('News', ['paragraph', 'Hitachi'], ['paragraph', 'Rain'], ['paragraph', 'Sun']),
      false,
    ],
    ['not by another Hitachi', page('Hitachi Energy wins order'), false],
    ['not when empty', page(''), false],
  ])('%s', (_, article, expected) => expect(isAboutPlant(article)).toBe(expected));
});
