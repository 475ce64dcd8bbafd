import { expect, test } from 'vitest';
import { VERDICT_FAMILIES } from '../../../components/model/verdict-families';
import { VERDICTS } from '../../../engine/model/finding';
import { familyCountText, VERDICT_MEANINGS } from '../../../texts/verdicts';

test.each(VERDICTS)('what “%s” means takes one line of a card', (verdict) => {
  expect(VERDICT_MEANINGS[verdict].length).toBeLessThanOrEqual(60);
});

test('a number of findings of each kind, one and several', () => {
  expect(
    VERDICT_FAMILIES.map((family) => [familyCountText(family, 1), familyCountText(family, 3)].join(' / ')),
  ).toEqual([
    '1 differs / 3 differ',
    '1 disputed / 3 disputed',
    '1 changed since / 3 changed since',
    '1 agrees or states a position / 3 agree or state a position',
  ]);
});
