import { expect, test } from 'vitest';
import { quotedPassages } from '../../../data/build/provenance/quoted-passages';

/** What is tried, the paragraphs, and the passages found in them: paragraph from 1, then the words. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['curly double marks', ['He said: “No.” Then “yes”.'], ['1 No.', '1 yes']],
  ['straight double marks', ['He said: "No." Then "yes".'], ['1 No.', '1 yes']],
  ['mixed double marks', ['"The plant.” And “this".'], ['1 The plant.', '1 this']],
  ['low and angle marks', ['„So” and «thus».'], ['1 So', '1 thus']],
  ['curly single marks', ['Our ‘Keep It’ campaign'], ['1 Keep It']],
  ['straight single marks', ["on to a 'range of options' now"], ['1 range of options']],
  ['a mark at either end', ["'one' and 'two'"], ['1 one', '1 two']],
  ['a bracket before, a comma after', ["('so', it said)"], ['1 so']],
  ['apostrophes within words', ["don't, don’t, it's, Hitachi’s"], []],
  ['possessives of plurals', ["the workers' pay, Mr Reynolds' claim, bosses’ pay"], []],
  ['a possessive within a quotation', ["a 'win for workers' rights' he said"], ["1 win for workers' rights"]],
  ['a possessive of another kind after one', ["‘hundreds’ signed the workers' letter"], ['1 hundreds']],
  ['words cut short', ["'em and the '90s and ’til"], []],
  ['apostrophes within a quotation', ["“it's the workers' plant”"], ["1 it's the workers' plant"]],
  ['a quotation within a quotation', ['“no ‘magic wand’ here”'], ['1 no ‘magic wand’ here', '1 magic wand']],
  ['single marks round double ones', ['‘he said “no” to us’'], ['1 he said “no” to us', '1 no']],
  ['one never closed', ['She said: “We will.', 'She left.'], ['1 We will.']],
  ['a straight one never closed', ['"We will.'], ['1 We will.']],
  ['a single one never closed', ["They are 'committed to it."], ['1 committed to it.']],
  [
    'opened anew in each paragraph',
    ['“One.', '“Two.', '“Three.” He left.'],
    ['1 One.', '2 Two.', '3 Three.'],
  ],
  [
    'one that closes two paragraphs on',
    ['“One.', 'Two.', 'Three.” He left.'],
    ['1 One.', '2 Two.', '3 Three.'],
  ],
  ['a caption between two that open', ['“One.', 'A caption.', '“Two.”'], ['1 One.', '3 Two.']],
  ['a mark that closes nothing', ['He left.” And “so”.'], ['1 He left.', '1 so']],
  ['two openings in a row', ['“We said “no” to it” he said.'], ['1 We said ', '1 no', '1  to it']],
  ['nothing but marks', ['“” and “…”'], []],
  ['a dash before', ['so –“no”– it is'], ['1 no']],
];

test.each(cases)('%s', (_, paragraphs, expected) => {
  const found = quotedPassages(paragraphs).map(
    ({ paragraph, start, end }) => `${paragraph + 1} ${paragraphs[paragraph]?.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
