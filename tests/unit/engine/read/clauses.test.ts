/** A sentence cut into what is said of a subject by one predicate. */
import { describe, expect, test } from 'vitest';
import { clauseAt, clausesOf, domainAt } from '../../../../engine/read/clauses';
import { covered, wordsIn } from '../words-of';

/** The clauses of a sentence, each with the word that joins it. */
function cut(text: string): string[] {
  const words = wordsIn(text);
  return clausesOf(words).map((clause) => `${clause.link}|${covered(words, clause)}`);
}

test.each<[what: string, text: string, expected: string[]]>([
  ['one predicate', 'The works employs 750 people.', ['|The works employs 750 people']],
  [
    'two predicates joined',
    'The works will close and 750 people will go.',
    ['|The works will close', 'and|and 750 people will go'],
  ],
  ['a list of nouns', 'The works builds trains and trams.', ['|The works builds trains and trams']],
  [
    'a list with a noun that has a verb’s stem',
    'His meeting with the firm, union representatives and the member took place in May.',
    ['|His meeting with the firm union representatives and the member took place in May'],
  ],
  [
    'a noun in “s” that opens a sentence',
    'Talks between the firm and the council have broken down.',
    ['|Talks between the firm and the council have broken down'],
  ],
  ['and a verb that does', 'Says the firm and means it.', ['|Says the firm', 'and|and means it']],
  [
    'a relative clause',
    'The works, which opened in 2015, employs 750.',
    ['|The works which opened in 2015', '|employs 750'],
  ],
  ['what somebody says', 'She said that talks had failed.', ['|She said', 'that|that talks had failed']],
  ['a condition', 'It will close if no order comes.', ['|It will close', 'if|if no order comes']],
  ['"in that year" points', 'It opened in that year.', ['|It opened in that year']],
  [
    'a semicolon and a colon, verb or none',
    'Derby: ten trains; Durham: none.',
    ['|Derby', '|ten trains', '|Durham', '|none'],
  ],
  ['a dash', 'It closed - nobody knew why.', ['|It closed', '|nobody knew why']],
  ['a hyphen is none', 'A 750-strong work force waits.', ['|A 750 strong work force waits']],
  [
    'a participle after a comma',
    'It lost the order, putting 750 jobs at risk.',
    ['|It lost the order', '|putting 750 jobs at risk'],
  ],
  [
    'whose account it is, put in between commas',
    'In June, Louisa Hale says, she took them round.',
    ['|In June Louisa Hale says she took them round'],
  ],
  [
    'the verb before the name',
    'The works, said Mr Grey, will close, and 700 jobs will go.',
    ['|The works said Mr Grey will close', 'and|and 700 jobs will go'],
  ],
  [
    'according to somebody',
    'The talks, according to two aides, collapsed.',
    ['|The talks according to two aides collapsed'],
  ],
])('%s: %s', (_, text, expected) => expect(cut(text)).toEqual(expected));

test('clauses leave no word out, and none stands in two', () => {
  const words = wordsIn('When it opened, in 2015, it had orders; now, she said, it has none.');
  const clauses = clausesOf(words);
  expect(clauses[0]?.from).toBe(0);
  expect(clauses.at(-1)?.to).toBe(words.length);
  for (const [at, { from }] of clauses.slice(1).entries()) expect(from).toBe(clauses[at]?.to);
});

describe('the clause of a word', () => {
  const words = wordsIn('It closed but they stayed.');
  const clauses = clausesOf(words);
  test.each([
    [0, 'It closed'],
    [2, 'but they stayed'],
    [9, 'but they stayed'],
  ])('word %d', (at, expected) => expect(covered(words, clauseAt(clauses, at))).toBe(expected));
  test('no words, no clause', () => expect(clauseAt([], 0)).toEqual({ from: 0, to: 0, link: '' }));
});

describe('what a number belongs to', () => {
  test.each<[text: string, at: number, expected: string]>([
    ['£40: what it adds to trade.', 0, '40 what it adds to trade'],
    ['It adds much to trade: £40.', 5, 'It adds much to trade 40'],
    ['It employs 750.', 2, 'It employs 750'],
  ])('%s', (text, at, expected) => {
    const words = wordsIn(text);
    expect(covered(words, domainAt({ words, clauses: clausesOf(words) }, at))).toBe(expected);
  });
});
