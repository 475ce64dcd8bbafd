/** Is a page about the story at all? An anchor and a second entity say so. */
import { describe, expect, test } from 'vitest';
import { loadGateTerms } from '../../../data/load-gate';
import { type GateTerms, namesStory } from '../../../engine/gate';

const TERMS: GateTerms = {
  anchors: [
    { id: 'firm', words: ['Hitachi'], unless: [' Energy', ' Vantara'] },
    { id: 'town', words: ['Aycliffe'], unless: [] },
  ],
  partners: [
    { id: 'line', words: ['West Coast'], unless: [] },
    { id: 'minister', words: ['Harper'], unless: [' Lee'] },
  ],
};

test.each([
  ['two anchors', 'Hitachi in Aycliffe', true],
  ['an anchor and a partner', 'Hitachi and the West Coast line', true],
  ['an anchor in capitals', 'HITACHI AND THE West Coast', true],
  ['the second anchor and a partner', 'Aycliffe wrote to Mr Harper', true],
  ['one anchor, twice', 'Hitachi and HITACHI', false],
  ['partners alone', 'Mr Harper on the West Coast line', false],
  ['another company', 'Hitachi Energy and Mr Harper', false],
  ['another company in capitals', 'HITACHI ENERGY and Mr Harper', false],
  ['another company, then the firm', 'Hitachi Energy, Hitachi and Mr Harper', true],
  ['another person', 'Hitachi read Harper Lee', false],
  ['small letters', 'hitachi in aycliffe', false],
  ['nothing', '', false],
])('%s', (_, text, expected) => expect(namesStory(text, TERMS)).toBe(expected));

test('without terms nothing is about the story', () => {
  expect(namesStory('Hitachi in Aycliffe', { anchors: [], partners: [] })).toBe(false);
});

describe('with the record’s own terms', () => {
  const terms = loadGateTerms();
  test.each([
    ['Jobs at Hitachi’s Newton Aycliffe plant', true],
    ['HITACHI’S NEWTON AYCLIFFE PLANT', true],
    ['Alstom and Hitachi', true],
    ['Hitachi Energy builds a substation; Kim McGuinness is mayor', false],
    ['The best beaches near Newton Aycliffe', false],
    ['Harper and Howell went to school', false],
    ['Seven soups for a cold day', false],
  ])('%s: %s', (text, expected) => expect(namesStory(text, terms)).toBe(expected));
});
