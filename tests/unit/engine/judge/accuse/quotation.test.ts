/** Whether quoted words are the recorded ones, altered or in another mouth. */
import { describe, expect, test } from 'vitest';
import { attributionUnproved, wordingUnproved } from '../../../../../engine/judge/accuse/quotation';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';
import { alignQuotation } from '../../../../../engine/language/quotation';
import type { Speaker } from '../../../../../engine/read/speaker';
import { QuotationIndex } from '../../../../../engine/retrieve/quotation-index';
import { statement } from '../../small-record';

const RECORDED = 'We are completely wrong to let the works close for want of two orders';

function wording(page: string, spoken = true, isPosition = true): Unproved | null {
  const alignment = alignQuotation(page, RECORDED);
  if (!alignment) throw new Error(`“${page}” does not come near`);
  return wordingUnproved(page, RECORDED, alignment, spoken, isPosition);
}

describe('altered words', () => {
  test.each<[page: string, expected: Unproved | null]>([
    ['We are completely right to let the works close', null],
    ['let the works thrive for want of two orders', null],
    ['completely mistaken', null],
    // A negation carries meaning, however small.
    ['We are not completely wrong to let the works close', null],
    ['We were completely wrong to let the works close', 'same-meaning'],
    // Another number is another figure.
    ['let the works close for want of three orders', 'counts-another'],
  ])('%s', (page, expected) => expect(wording(page)).toBe(expected));

  test('more must agree where the page names nobody', () => {
    expect(wording('completely mistaken', false)).toBe('few-words');
    expect(wording('We are completely right to let the works close', false)).toBeNull();
  });

  test('two words say too little of an event or a state', () =>
    expect(wording('completely mistaken', true, false)).toBe('few-words'));
});

describe('words in another mouth', () => {
  const words = 'let the works close for want of two orders';
  const bound: Speaker = { kind: 'actor', actor: 'grey', bound: true };
  const own = statement('own', [], { claimant: 'moss', quote: RECORDED });
  const others = statement('others', [], { claimant: 'hale', quote: `I said: ${words}` });
  const sameVoice = (a: string, b: string) => a === b;
  const judged = (text: string, speaker: Speaker, statements = [own]) =>
    attributionUnproved({ text, speaker, from: 0, to: 1 }, own, new QuotationIndex(statements), sameVoice);

  test.each<[what: string, text: string, speaker: Speaker, expected: Unproved | null]>([
    ['a verb of saying binds somebody else', words, bound, null],
    ['somebody whom the record does not know', words, { kind: 'other' }, null],
    ['a guess', words, { ...bound, bound: false }, 'speaker-unnamed'],
    ['nobody', words, { kind: 'unknown' }, 'speaker-unnamed'],
    ['too few telling words', 'completely wrong', bound, 'common-words'],
  ])('%s', (_, text, speaker, expected) => expect(judged(text, speaker)).toBe(expected));

  test('words that the record has from two voices are nobody’s own', () =>
    expect(judged(words, bound, [own, others])).toBe('common-words'));
});
