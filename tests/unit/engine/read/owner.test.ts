/** Whose figure it is: whoever is named nearest to it. */
import { expect, test } from 'vitest';
import { ownerOf } from '../../../../engine/read/owner';
import { analyseSentence } from '../../../../engine/read/sentence';
import { conceptFinder } from '../concept-finder';
import { FINDERS } from '../people';

const concepts = conceptFinder({
  plant: ['plant'],
  chain: ['supply chain'],
});
const OWNERS = new Map([
  ['plant', new Set(['plant'])],
  ['suppliers', new Set(['chain'])],
]);

test.each([
  ['750 jobs at the plant and 1,300 in the supply chain', ['plant', 'suppliers']],
  ['the supply chain has 1,300 jobs, the plant 750', ['suppliers', 'plant']],
  ['750 jobs', [null]],
  ['750 jobs are at stake in a county that was once proud of its one great plant', [null]],
])('%s', (text, expected) => {
  const sentence = analyseSentence(text, { ...FINDERS, concepts }, null);
  expect(sentence.quantities.map((quantity) => ownerOf(sentence, quantity, OWNERS))).toEqual(expected);
});
