/** Whose statements come first in the evidence of a finding. */
import { expect, test } from 'vitest';
import type { Comparison } from '../../../../engine/judge/comparison';
import { evidence } from '../../../../engine/judge/evidence';
import type { Outcome } from '../../../../engine/model/finding';
import { articleReader } from '../../../../engine/read/read-article';
import { CAST, FINDERS, READING } from '../people';
import { claim, question, statement } from '../small-record';

const read = articleReader(FINDERS, CAST, READING);
const MOSS = statement('moss-says', []);
const GREY = statement('grey-says', [], { claimant: 'grey' });
const HALE = statement('hale-says', [], { claimant: 'hale' });

const FIGURE: Outcome = {
  kind: 'figure',
  verdict: 'matches',
  reason: 'figure-agrees',
  page: { words: '', low: 750, high: 750, qualifier: 'exact' },
  record: [],
};
const when = { earliest: '2024-04-01', latest: '2024-04-07' };
const ATTRIBUTION: Outcome = {
  kind: 'attribution',
  verdict: 'attributed-differently',
  reason: 'another-speaker',
  page: { words: '', actor: null },
  record: { giver: { actor: 'moss', when, statement: 'moss-says' } },
};

function orderOf(text: string, resting: Comparison['statements'], outcome = FIGURE) {
  const [sentence] = read({ title: '', published: null, blocks: [{ kind: 'paragraph', text }] }).sentences();
  if (sentence === undefined) throw new Error('no sentence');
  const asked = question(claim('figure'), text, [MOSS, GREY, HALE]);
  return evidence({ outcome, statements: resting, words: null }, asked, sentence).map(({ id }) => id);
}

test.each([
  ['the speaker’s own', 'Martin Grey said it has 750 jobs.', ['grey-says', 'moss-says']],
  [
    'those of whom the sentence names',
    'It has 750 jobs, to the delight of Mr Grey.',
    ['grey-says', 'moss-says'],
  ],
  ['the nearest, where nobody is named', 'It has 750 jobs.', ['moss-says', 'grey-says']],
])('first comes %s', (_, text, expected) => expect(orderOf(text, [MOSS, GREY])).toEqual(expected));

test('what the speaker said on the claim is never left out', () => {
  expect(orderOf('Louisa Hale said it has 750 jobs.', [MOSS, GREY])).toEqual([
    'hale-says',
    'moss-says',
    'grey-says',
  ]);
});

test('recorded words in another mouth open with whose they are', () => {
  expect(orderOf('Martin Grey said it has 750 jobs.', [MOSS, GREY], ATTRIBUTION)).toEqual([
    'moss-says',
    'grey-says',
  ]);
});
