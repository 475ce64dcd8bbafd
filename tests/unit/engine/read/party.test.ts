/** Who does a deed, and to whom. */
import { describe, expect, test } from 'vitest';
import { doerOf, type Party, sufferedBy } from '../../../../engine/read/party';
import { type MarkedSentence, markedRun } from '../marked-run';
import { covered } from '../words-of';

const PERSONS = new Set(['grey', 'hale', 'moss', 'holt', 'wade']);

/** The party's name as printed, and whether the record knows it. */
function named(sentence: MarkedSentence, of: typeof doerOf): string | null {
  const party: Party | null = of({ ...sentence, isPerson: (actor) => PERSONS.has(actor) }, sentence.run);
  return party && `${covered(sentence.words, party)} (${party.actor ?? 'unknown'})`;
}

describe('who does it', () => {
  test.each<[text: string, expected: string | null]>([
    ['Karen Moss [[raised]] the plant with ministers.', 'Karen Moss (moss)'],
    ['Ms Moss [[raised]] the plant.', 'Moss (moss)'],
    ['It was Karen Moss who [[raised]] the plant.', 'Karen Moss (moss)'],
    ['It was Colin Nash, a member for Thornby, who [[raised]] the plant.', 'Colin Nash (unknown)'],
    ['Karen Moss rose and [[raised]] the plant.', 'Karen Moss (moss)'],
    ['The plant was [[raised]] by Louisa Hale.', 'Louisa Hale (hale)'],
    ['The plant was [[raised]] by Colin Nash.', 'Colin Nash (unknown)'],
    // A name that a preposition governs does nothing itself.
    ['Peter Holt, with Karen Moss, [[raised]] the plant.', 'Peter Holt (holt)'],
    ['A question to Mr Grey [[raised]] the plant.', null],
    // A pronoun, an office and a body may be anybody.
    ['After Karen Moss spoke she [[raised]] the plant.', null],
    ['The transport secretary [[raised]] the plant.', null],
    ['Hitachi [[raised]] its price.', null],
    // Days, places and parties are no names.
    ['On Monday North Durham [[raised]] its rates.', null],
    ['Labour Party members [[raised]] it.', null],
  ])('%s', (text, expected) => expect(named(markedRun(text), doerOf)).toBe(expected));
});

describe('whom it is done to', () => {
  test.each<[text: string, expected: string | null]>([
    ['The members [[met]] Louisa Hale.', 'Louisa Hale (hale)'],
    ['The members [[met]] the minister Colin Nash later.', 'Colin Nash (unknown)'],
    ['The members [[met]] her.', null],
    ['Louisa Hale [[met]] the members.', null],
  ])('%s', (text, expected) => expect(named(markedRun(text), sufferedBy)).toBe(expected));
});
