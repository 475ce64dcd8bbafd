/** Which statements of a claim come first as evidence, by the words of a sentence. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../../engine/model/record';
import { EvidenceIndex } from '../../../../engine/retrieve/evidence-index';
import { CAST } from '../people';
import { statement } from '../small-record';

const on = (...claims: readonly string[]) =>
  claims.map((claim): Answer => ({ kind: 'stance', claim, stance: 'so' }));

const index = new EvidenceIndex({
  actors: CAST,
  statements: [
    statement('visit', on('talks'), { summary: 'A minister visited the works in Derby.' }),
    statement('letter', on('talks'), { summary: 'A minister answered in a letter.', claimant: 'grey' }),
    statement('layoffs', on('jobs', 'talks'), { summary: 'Another 1,400 jobs hang on the order.' }),
    statement('pen', on('talks'), { quote: 'The trade doesn’t need sympathy' }),
    statement('order', on('order'), { summary: 'There is no order.' }),
  ],
});

test.each<[what: string, claim: string, sentence: string, first: string]>([
  ['a word of the summary', 'talks', 'The letter came on Monday.', 'letter'],
  ['a word of the quotation', 'talks', 'What use is sympathy, they asked.', 'pen'],
  ['a word with another apostrophe', 'talks', "It doesn't.", 'pen'],
  ['the speaker', 'talks', 'Mr Grey would say no more.', 'letter'],
  ['a number', 'talks', 'It is said to be 1,400 of them.', 'layoffs'],
  ['the rarer of two words', 'talks', 'The minister went to Derby.', 'visit'],
  ['nothing: the record’s order', 'talks', 'Xylophones and zithers.', 'visit'],
  ['marks alone', 'talks', '… ! —', 'visit'],
])('%s', (_, claim, sentence, first) => expect(index.rank(claim, sentence)[0]).toBe(first));

test('every statement of the claim is ranked, and none of another', () => {
  const ranked = index.rank('talks', 'The order is in the letter.');
  expect([...ranked].sort()).toEqual(['layoffs', 'letter', 'pen', 'visit']);
  expect(ranked[0]).toBe('letter');
});

test.each([
  ['jobs', ['layoffs']],
  ['nothing', []],
])('of %s: %j', (claim, expected) => expect(index.rank(claim, 'The order')).toEqual(expected));
