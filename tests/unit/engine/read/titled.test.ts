/** Each post bound to its own name. */
import { expect, test } from 'vitest';
import { analyseSentence } from '../../../../engine/read/sentence';
import { titledPersons } from '../../../../engine/read/titled';
import { FINDERS } from '../people';

const JOINING = new Set(['labour', 'conservative', 'north', 'east']);

/** "person office", and whoever the office stands as near to. */
function titled(text: string): string[] {
  return titledPersons(analyseSentence(text, FINDERS, '2024-04-17'), JOINING).map(
    ({ person, office, rival }) => `${person.actor} ${office.office}${rival ? ` or ${rival.actor}` : ''}`,
  );
}

test.each<[what: string, text: string, expected: string[]]>([
  ['before the name', 'Transport Secretary Martin Grey spoke.', ['grey transport-secretary']],
  ['with an honorific', 'Transport Secretary Mr Martin Grey spoke.', ['grey transport-secretary']],
  ['in apposition', 'Martin Grey, the transport secretary, spoke.', ['grey transport-secretary']],
  ['by a verb', 'Martin Grey is transport secretary.', ['grey transport-secretary']],
  [
    'by "who is"',
    'Louisa Hale, who is the shadow transport secretary, spoke.',
    ['hale shadow-transport-secretary'],
  ],
  ['across a party', 'Peter Holt, the Conservative MP for Sedgefield, spoke.', ['holt mp:sedgefield']],
  ['closed off in turn', 'The mayor, Karen Moss, said so.', ['moss mayor']],
  [
    'each of a row its own',
    'The mayor, Karen Moss, the shadow transport secretary, Louisa Hale, and Peter Holt came.',
    ['moss mayor', 'hale shadow-transport-secretary or moss'],
  ],
  [
    'as near to two',
    'Louisa Hale, the transport secretary, Martin Grey, came.',
    ['hale transport-secretary or grey'],
  ],
  ['whoever begins what is told', 'In a letter to the Transport Secretary, Louisa Hale asked for more.', []],
  ['too far', 'Karen Moss, long after she was beaten at the polls, met the mayor.', []],
  ['nobody named', 'The transport secretary spoke.', []],
  ['a name without a post', 'Karen Moss spoke.', []],
])('%s: %s', (_, text, expected) => expect(titled(text)).toEqual(expected));
