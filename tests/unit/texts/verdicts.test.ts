import { expect, test } from 'vitest';
import { VERDICTS } from '../../../engine/model/finding';
import { verdictCountText } from '../../../texts/verdicts';

test('a number of findings of each verdict, one and several', () => {
  expect(
    VERDICTS.map((verdict) => [verdictCountText(verdict, 1), verdictCountText(verdict, 3)].join(' / ')),
  ).toEqual([
    '1 matches the record / 3 match the record',
    '1 differs from the record / 3 differ from the record',
    '1 on which accounts differ / 3 on which accounts differ',
    '1 changed since / 3 changed since',
    '1 quote differs / 3 quotes differ',
    '1 said by someone else / 3 said by someone else',
    '1 role differs / 3 roles differ',
    '1 stated position / 3 stated positions',
  ]);
});
