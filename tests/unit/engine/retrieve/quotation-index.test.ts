import { expect, test } from 'vitest';
import { QuotationIndex } from '../../../../engine/retrieve/quotation-index';
import { statement } from '../small-record';

const answers = (...claims: readonly string[]) =>
  claims.map((claim) => ({ kind: 'stance' as const, claim, stance: 'so' }));

const index = new QuotationIndex([
  statement('pen', answers('contract', 'harper'), {
    quote: 'He could level up the north with a stroke of his pen',
  }),
  statement('talks', answers('talks', 'talks'), { quote: 'Conversations are ongoing and constructive' }),
  statement('bust', answers('pledge'), { quote: 'boom-and-bust' }),
  statement('need', answers('sympathy'), { quote: 'They need action, they need security' }),
  statement('narrated', answers('jobs')),
]);

test.each<[what: string, text: string, claims: string[]]>([
  ['a part of recorded words', 'a stroke of his pen', ['contract', 'harper']],
  ['all of them', 'Conversations are ongoing and constructive.', ['talks']],
  ['words close to them', 'conversations are ongoing and difficult', ['talks']],
  ['one telling word', '“constructive”', ['talks']],
  ['a hyphen more or less', 'boom and bust', ['pledge']],
  ['one telling word of several', 'the constructive part of a bridge', []],
  ['words of grammar alone', 'he and his', []],
  ['words that nobody said', 'nothing of the sort', []],
  ['no words', '…', []],
])('%s', (_, text, claims) => expect([...index.claimsOf(text)]).toEqual(claims));

test('a look-up leaves nothing behind for the next', () => {
  index.claimsOf('level up the north');
  expect([...index.claimsOf('north')]).toEqual(['contract', 'harper']);
  expect([...index.claimsOf('north of a bridge of stone')]).toEqual([]);
});

test('a telling word that comes again holds words near the recorded ones, but asks for no claim', () => {
  const words = 'They need orders, they need a future';
  expect([...index.near(words)].map(([{ id }, { kind }]) => [id, kind])).toEqual([['need', 'near']]);
  expect([...index.claimsOf(words)]).toEqual([]);
});

test('words are near each recorded quotation that they agree with or come close to', () =>
  expect([...index.near('a stroke of his pen')].map(([{ id }, { kind }]) => [id, kind])).toEqual([
    ['pen', 'agrees'],
  ]));
