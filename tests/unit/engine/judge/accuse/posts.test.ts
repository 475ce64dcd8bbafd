/** Whether the record knows that a person could not have held an office on a day. */
import { describe, expect, test } from 'vitest';
import {
  isPossible,
  type KnownPost,
  postUnproved,
  sharesSort,
  sortOf,
} from '../../../../../engine/judge/accuse/posts';
import type { Unproved } from '../../../../../engine/judge/accuse/unproved';

function known(
  offices: readonly string[],
  earliest: string,
  latest: string,
  given: Partial<KnownPost['post']> = {},
): KnownPost {
  return {
    actor: 'moss',
    post: {
      id: offices[0] ?? '',
      title: '',
      aliases: [],
      observed: [],
      span: { earliest, latest },
      notBefore: null,
      notAfter: null,
      doubt: null,
      ...given,
    },
    offices: new Set(offices),
    former: new Set(),
  };
}

const ENDS = '2024-10-04';
const SHADOW = known(['shadow-chancellor'], '2024-04-01', '2024-06-30', { notAfter: '2024-07-04' });
const CHANCELLOR = known(['chancellor'], '2024-09-01', '2024-09-30', { notBefore: '2024-07-04' });
const MEMBER = known(['mp:thornby'], '2024-09-01', '2024-09-30');

test.each([
  ['chancellor', 'minister'],
  ['shadow-chancellor', 'minister'],
  ['mp:thornby', 'mp'],
  ['candidate:thornby', 'candidate'],
  ['mayor', 'mayor'],
  ['mayor:wexley', 'mayor'],
  ['candidate:mayor', 'mayor'],
])('%s is a post of the sort %s', (office, sort) => expect(sortOf(office)).toBe(sort));

test('posts exclude each other within a sort alone', () => {
  expect(sharesSort(new Set(['chancellor']), 'health-secretary')).toBe(true);
  expect(sharesSort(new Set(['chancellor']), 'mp:thornby')).toBe(false);
});

describe('an office that the page gives', () => {
  test.each<
    [what: string, office: string, posts: readonly KnownPost[], day: string | null, expected: Unproved | null]
  >([
    ['another of its sort was held on the day', 'health-secretary', [SHADOW], '2024-05-01', null],
    ['up to the day that bounds the other', 'health-secretary', [SHADOW], '2024-07-03', null],
    ['its own was over', 'shadow-chancellor', [SHADOW, CHANCELLOR], '2024-09-10', null],
    ['its own had not begun', 'chancellor', [SHADOW, CHANCELLOR], '2024-05-01', null],
    ['another seat', 'mp:wexley', [MEMBER], '2024-09-10', null],
    ['before a first sighting', 'mp:wexley', [MEMBER], '2024-07-12', 'post-unknown'],
    ['after a last one', 'mp:wexley', [MEMBER], '2024-10-02', 'post-unknown'],
    ['nobody knows the person’s posts', 'chancellor', [], '2024-05-01', 'post-unknown'],
    ['a member may be a minister', 'chancellor', [MEMBER], '2024-09-10', 'posts-compatible'],
    ['no day', 'health-secretary', [SHADOW], null, 'undated'],
    ['after the record’s end', 'health-secretary', [CHANCELLOR], '2024-12-01', 'another-time'],
  ])('%s', (_, office, posts, day, expected) =>
    expect(postUnproved(office, posts, day, ENDS)).toBe(expected),
  );
});

test.each([
  ['2024-07-03', false],
  ['2024-07-04', true],
  ['2024-12-01', true],
])('a post that began on 4 July may be held on %s: %s', (day, expected) =>
  expect(isPossible(CHANCELLOR, day)).toBe(expected),
);
