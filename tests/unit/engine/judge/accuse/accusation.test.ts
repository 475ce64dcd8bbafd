/** Which verdicts tell a reader that the page is off. */
import { expect, test } from 'vitest';
import { isAccusation } from '../../../../../engine/judge/accuse/accusation';
import { VERDICTS } from '../../../../../engine/model/finding';

test('four of all verdicts', () =>
  expect(VERDICTS.filter(isAccusation)).toEqual([
    'differs',
    'quote-differs',
    'attributed-differently',
    'role-differs',
  ]));
