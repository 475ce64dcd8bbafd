/** Which plant "the factory" means. */
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../../engine/model/article';
import { analyseSentence } from '../../../../engine/read/sentence';
import { isAboutSubject, NO_PLACE, rememberPlace, subjectOf } from '../../../../engine/read/subject';
import { FINDERS, PROFILE } from '../people';

const { subject } = PROFILE;

const read = (text: string) => analyseSentence(text, FINDERS, null);

/** What a sentence speaks of after others, on a page that is about the plant or not. */
function subjectAfter(before: readonly string[], text: string, aboutSubject: boolean) {
  const memory = before.map(read).reduce((known, one) => rememberPlace(known, one, subject), NO_PLACE);
  return subjectOf(read(text), memory, subject, aboutSubject);
}

test.each([
  ['Hitachi builds trains.', [], false, 'named'],
  ['The plant at Newton Aycliffe is quiet.', [], false, 'named'],
  ['Siemens builds trains in Goole.', ['Hitachi builds trains.'], true, 'elsewhere'],
  ['The factory is quiet.', ['Hitachi builds trains.'], false, 'carried'],
  ['The factory is quiet.', ['It rained.'], true, 'page'],
  ['The factory is quiet.', ['Siemens builds trains.'], false, 'none'],
  ['The factory is quiet.', [], false, 'none'],
] as const)('“%s” after %j, page about the plant %s: %s', (text, before, aboutSubject, expected) => {
  expect(subjectAfter(before, text, aboutSubject)).toBe(expected);
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
  ])('%s', (_, article, expected) => expect(isAboutSubject(article, subject)).toBe(expected));
});
