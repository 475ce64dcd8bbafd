/** What looks alike is alike, and every folded character leads back to where it was printed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../engine/language/fold';
import { tokenise } from '../../../../engine/language/tokens';

test.each<[what: string, printed: string, folded: string]>([
  ['nothing to fold', 'Don’t “wait” – £1,400…', 'Don’t “wait” – £1,400…'],
  ['ligatures', 'conﬁdence, oﬃce, ﬂow', 'confidence, office, flow'],
  ['full-width forms', '７５０ ｐｅｏｐｌｅ！', '750 people!'],
  ['mathematical letters', '𝟳𝟱𝟬 𝐩𝐞𝐨𝐩𝐥𝐞', '750 people'],
  ['letters with marks of their own', 'cafe\u0301', 'café'],
  [
    'look-alike apostrophes',
    'don′t, don`t, don´t, donʼt, don＇t, don‘t, don‛t',
    Array(7).fill('don’t').join(', '),
  ],
  ['feet and inches stay', '5′ 10″', '5′ 10″'],
  ['a quotation in single marks stays', 'the ‘best’ of', 'the ‘best’ of'],
  ['low opening marks', '„Ready”', '“Ready”'],
  ['guillemets of one', '‹ready›', '‘ready’'],
  ['narrow and no-break spaces', '1\u202F400 and 1\u00A0400', '1 400 and 1 400'],
  ['no-break hyphens', '750‑strong', '750-strong'],
  ['soft hyphens', 'super\u00ADannuation', 'superannuation'],
  ['marks of direction', '\u2066750\u2069 people', '750 people'],
  ['numbers of notes', '750¹ people.² No', '750 people. No'],
  ['subscripts are no notes', 'CO₂', 'CO₂'],
  ['fractions', '2½ years, ¾ of it', '2 1/2 years, 3/4 of it'],
  ['line breaks stay', 'One\nTwo', 'One\nTwo'],
  ['Roman numerals', 'Ⅳ', 'IV'],
])('%s', (_, printed, folded) => expect(fold(printed).text).toBe(folded));

describe('offsets', () => {
  test.each<[printed: string, word: string, from: string]>([
    ['A conﬁdence', 'confidence', 'conﬁdence'],
    ['oﬃces are open', 'are', 'are'],
    ['super\u00ADannuation\u200B pays', 'superannuation', 'super\u00ADannuation'],
    ['super\u00ADannuation\u200B pays', 'pays', 'pays'],
    ['𝟳𝟱𝟬 people', '750', '𝟳𝟱𝟬'],
    ['cafe\u0301 society', 'café', 'cafe\u0301'],
    ['2½ years', 'years', 'years'],
    ['750¹ people', '750', '750'],
  ])('%s: %s', (printed, word, from) => {
    const { text, startOf, endOf } = fold(printed);
    const at = text.indexOf(word);
    expect(printed.slice(startOf(at), endOf(at + word.length))).toBe(from);
  });

  test('whatever the text: places keep their order and lie within it', () => {
    const unit = fc.constantFrom(...'aé ﬁ½２\u00AD\u200B‘’′"“„1²e\u0301\n𝟳\u00A0Ⅳ');
    fc.assert(
      fc.property(fc.string({ unit }), (printed) => {
        const { text, startOf, endOf } = fold(printed);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          expect(startOf(at)).toBeGreaterThanOrEqual(last);
          expect(endOf(at + 1)).toBeGreaterThan(startOf(at));
          expect(endOf(at + 1)).toBeLessThanOrEqual(printed.length);
          last = startOf(at);
        }
      }),
    );
  });
});

test('a token is told by its folded characters and stands where it was printed', () => {
  const printed = 'Aｙcliffe’s 1\u202F400 oﬃces';
  const tokens = tokenise(printed);
  expect(tokens.map(({ text }) => text)).toEqual(['Aycliffe’s', '1 400', 'offices']);
  expect(tokens.map(({ start, end }) => printed.slice(start, end))).toEqual([
    'Aｙcliffe’s',
    '1\u202F400',
    'oﬃces',
  ]);
});
