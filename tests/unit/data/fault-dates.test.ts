/** Dates that an author may get wrong: each fault names file, line and remedy. */
import { describe, expect, test } from 'vitest';
import { type Edit, edited, problemsOf, SMALL_STORY } from './small-story';

const A = 'seeds/a.yaml';
const ACTORS = 'data/story/actors.yaml';
const EVENTS = 'data/story/events.yaml';

const cases: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a date in words',
    edits: [[A, 'said: 2024-05-14', 'said: 14 May 2024']],
    expected: [
      'seeds/a.yaml:43: «14 May 2024» is not a date: write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }',
    ],
  },
  {
    name: 'a reversed date',
    edits: [
      [A, '{ earliest: 2024-05-15, latest: 2024-05-16 }', '{ earliest: 2024-05-16, latest: 2024-05-15 }'],
    ],
    expected: ['seeds/a.yaml:5: the date is reversed: 2024-05-16 comes after 2024-05-15; swap the two'],
  },
  {
    name: 'a date with a wrong key',
    edits: [
      [
        A,
        '{ earliest: 2024-05-15, latest: 2024-05-16 }',
        '{ earliest: 2024-05-15, latest: 2024-05-16, about: true }',
      ],
    ],
    expected: [
      'seeds/a.yaml:5: unknown key «about» in a date: write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }',
    ],
  },
  {
    name: 'a date with one end',
    edits: [[EVENTS, 'when: 1984', 'when: { earliest: 1984 }']],
    expected: [
      'data/story/events.yaml:12: «{"earliest":1984}» is not a date: write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }',
    ],
  },
  {
    name: 'said after the publication',
    edits: [[A, 'said: 2024-05-14', 'said: 2024-05-17']],
    expected: ['seeds/a.yaml:43: said on 2024-05-17, after the source was published; mend one of the dates'],
  },
  {
    name: 'a post observed after its end',
    edits: [[ACTORS, 'notAfter: 2024-05-31', 'notAfter: 2024-04-30']],
    expected: [
      'seeds/a.yaml:27: observes a post on 2024-05-15, but the post has notAfter 2024-04-30; mend one of the two',
    ],
  },
  {
    name: 'a post that ends before it begins',
    edits: [[ACTORS, 'notBefore: 2024-06-01', 'notBefore: 2024-06-01, notAfter: 2024-01-01']],
    expected: [
      'data/story/actors.yaml:18: notBefore comes after notAfter; swap the two',
      'seeds/b.yaml:24: observes a post on 2024-06-20, but the post has notAfter 2024-01-01; mend one of the two',
    ],
  },
  {
    name: 'a bound that is no day',
    edits: [[ACTORS, 'notBefore: 2024-06-01', 'notBefore: 2024-06']],
    expected: ['data/story/actors.yaml:18: «notBefore» is no single day; write one, such as 2024-07-05'],
  },
];

describe('Dates that an author may get wrong', () => {
  test.each(cases)('$name', ({ edits, expected }) => {
    expect(problemsOf(edited(SMALL_STORY, ...edits))).toEqual(expected);
  });
});
