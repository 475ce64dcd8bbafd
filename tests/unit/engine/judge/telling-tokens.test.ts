/** The tokens by which page and record are held against each other. */
import { expect, test } from 'vitest';
import { tellingTokens } from '../../../../engine/judge/telling-tokens';
import { analyseSentence } from '../../../../engine/read/sentence';
import { FINDERS } from '../people';

const tokens = (text: string) => tellingTokens(analyseSentence(text, FINDERS, '2024-09-27'));

test('are concepts, actors, quantities and stems, each once', () => {
  expect(tokens('Hitachi told Mr Grey that Hitachi has 750 workers')).toEqual([
    'hitachi-name',
    '@hitachi',
    '@grey',
    '#jobs',
    'w:hitachi',
    'w:told',
    'w:grei',
    'w:that',
    'w:worker',
  ]);
});

test('leave a number’s value out, so that another value is found by the same tokens', () => {
  expect(tokens('It has 750 workers')).toEqual(tokens('It has 500 workers'));
});

test('are none for a text of marks', () => expect(tokens('… ! —')).toEqual([]));
