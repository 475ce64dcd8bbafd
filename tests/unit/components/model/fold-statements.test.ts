import { expect, test } from 'vitest';
import { CARD_BUDGET, foldStatements } from '../../../../components/model/fold-statements';
import type { PlacedStatements } from '../../../../components/model/place-statements';
import { statement } from '../small-record';

const [first, second, third, long] = [
  statement({ id: 'first', summary: 'x'.repeat(60) }),
  statement({ id: 'second', summary: 'x'.repeat(60) }),
  statement({ id: 'third', summary: 'x'.repeat(60) }),
  statement({ id: 'long', summary: 'x'.repeat(CARD_BUDGET) }),
];
const groups = (...lists: (typeof first)[][]): PlacedStatements[] =>
  lists.map((statements) => ({ place: 'before', statements }));

test.each([
  ['all that fit', groups([first, second, third]), [first, second, third], 0, ['first', 'second', 'third']],
  [
    'fewer under long first lines',
    groups([first, second, third]),
    [first, second, third],
    150,
    ['first', 'second'],
  ],
  ['one at least', groups([long]), [long], CARD_BUDGET, ['long']],
  [
    'the most telling of each group before the rest',
    groups([first, second], [third]),
    [first, second, third],
    200,
    ['first', 'third'],
  ],
  [
    'a shorter one where a long one does not fit',
    groups([first, long, second]),
    [first, long, second],
    0,
    ['first', 'second'],
  ],
])('%s', (_, placed, telling, used, expected) => {
  expect([...foldStatements(placed, telling, used)]).toEqual(expected);
});
