import { expect, test } from 'vitest';
import { readAsked, writeAsked } from '../../../platform/asked-change';

test.each([
  { change: 'hide-claim', claim: 'plant-jobs' },
  { change: 'switch-off-site', host: 'www.a.example' },
  { change: 'switch-off-site', host: 'a&change=b.example' },
] as const)('what is asked comes back from an address: %o', (asked) => {
  expect(readAsked(`#${writeAsked(asked)}`)).toEqual(asked);
});

test.each(['', '#', '#change=reset', '#change=hide-claim', '#change=hide-claim&claim=', '#host=a.example'])(
  '"%s" asks for nothing',
  (hash) => {
    expect(readAsked(hash)).toBeNull();
  },
);
