/** Names and offices linked to the record's people, and other people left alone. */
import { describe, expect, test } from 'vitest';
import { FINDERS } from '../people';
import { wordsIn } from '../words-of';

const SPRING = '2024-04-18';
const AUTUMN = '2024-09-27';

/** The actors of a text, in order, with what they were known by. */
function actorsIn(text: string, published: string | null = SPRING): string[] {
  const words = wordsIn(text);
  return FINDERS.entities
    .find(words, FINDERS.offices.find(words), published)
    .map(({ actor, via }) => `${actor} by ${via}`);
}

const NAMED: readonly (readonly [text: string, actor: string])[] = [
  ['Martin Grey was there', 'grey by name'],
  ['MARTIN GREY was there', 'grey by name'],
  ['Mr Grey was there', 'grey by surname'],
  ['Grey was there', 'grey by surname'],
  ['Asked, Grey left', 'grey by surname'],
  ['When Grey left', 'grey by surname'],
  ['Secretary Grey left', 'grey by surname'],
  ['Grey’s letter', 'grey by surname'],
  ['Hitachi Rail builds trains', 'hitachi by name'],
  ['the government was told', 'government by name'],
  ['the DfT was told', 'transport-department by name'],
];

test.each(NAMED)('%s', (text, actor) => expect(actorsIn(text)).toEqual([actor]));

describe('somebody else', () => {
  test.each([
    ['Debbie Grey was there'],
    ['It was Debbie Grey'],
    ['Harold Wade said'],
    ['Grey Street was closed'],
    ['the sky was grey'],
    ['HOLT'.toLowerCase()],
    ['governmental'],
    [''],
  ])('%s', (text) => expect(actorsIn(text)).toEqual([]));
});

describe('an office means whoever held it at the page’s date', () => {
  test.each([
    ['The Transport Secretary left', SPRING, ['grey by office']],
    ['The Transport Secretary left', AUTUMN, ['hale by office']],
    ['The Transport Secretary left', null, []],
    ['The shadow transport secretary left', SPRING, ['hale by office']],
    ['The mayor left', AUTUMN, ['moss by office']],
    ['The mayor left', null, ['moss by office']],
    ['The mayor of London left', AUTUMN, []],
    ['The then shadow transport secretary left', AUTUMN, ['hale by office']],
    ['The Sedgefield MP left', AUTUMN, []],
    ['The former Sedgefield MP left', AUTUMN, ['holt by office']],
    ['The Health Secretary left', SPRING, []],
  ] as const)('%s (%s)', (text, published, expected) => expect(actorsIn(text, published)).toEqual(expected));

  test.each([
    ['Transport Secretary Martin Grey', ['grey by name']],
    ['the mayor, Karen Moss, left', ['moss by name']],
    ['Transport Secretary Heidi Alexander left', []],
    ['the Transport Secretary, Heidi Alexander, left', []],
    ['former Sedgefield MP Philip Wade', ['wade by name']],
    ['Philip Wade, the mayor, left', ['wade by name', 'moss by office']],
    ['Philip Wade, mayor until last week, left', ['wade by name']],
  ])('unless somebody is named with it: %s', (text, expected) =>
    expect(actorsIn(text, AUTUMN)).toEqual(expected),
  );
});

test('mentions come in the order of the sentence', () => {
  expect(actorsIn('Hitachi told the Transport Secretary and Ms Moss')).toEqual([
    'hitachi by name',
    'grey by office',
    'moss by surname',
  ]);
});
