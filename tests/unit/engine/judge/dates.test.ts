/** A date on the page against the dates on record. */
import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../../engine/judge/comparison';
import { compareDate, compareEventDay } from '../../../../engine/judge/dates';
import type { DateOutcome } from '../../../../engine/model/finding';
import type { DateAnswer, StoryEvent } from '../../../../engine/model/record';
import { conceptFinder } from '../concept-finder';
import { told } from '../headline';
import { FINDERS } from '../people';
import { claim, question, statement } from '../small-record';
import { made } from './made';

const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    open: ['open'],
    meeting: ['met'],
    ends: ['run out'],
    falls: ['fall off'],
  }),
};

const OPENING = { by: ['open'], of: [], since: [], forecast: false };
const ENDING = { by: ['ends', 'falls'], of: [], since: [], forecast: true };
const MEETING = { by: ['meeting'], of: [], since: [], forecast: false };

function toMade(compared: Compared<DateOutcome> | null) {
  return made(compared ? [compared] : []);
}

function answer(
  earliest: string,
  latest: string,
  words: string,
  given: Partial<DateAnswer> = {},
): DateAnswer {
  return {
    kind: 'date',
    claim: 'claim',
    when: { earliest, latest },
    span: null,
    words,
    facet: null,
    ...given,
  };
}

/** What tells that a date is of work that runs out, or of work that falls off. */
const FACETS = { ends: ['ends'], falls: ['falls'] };

const OPENED = [statement('opened', [answer('2015-01-01', '2015-12-31', '2015')])];
const RUNS_OUT = [
  statement('end', [answer('2024-10-01', '2024-12-31', 'by the end of 2024')]),
  statement('october', [answer('2024-09-01', '2024-10-31', 'by October 2024')]),
];

function compare(text: string, record = OPENED, published: string | null = '2024-04-18') {
  return toMade(compareDate(question(claim('date'), text, record, published, finders), OPENING, FACETS));
}

test.each([
  ['The plant opened in 2015.', 'matches', 'This page: 2015. Record: 2015.'],
  ['The plant opened nine years ago.', 'matches', 'This page: nine years ago. Record: 2015.'],
  ['The plant opened almost a decade ago.', 'matches', 'This page: a decade ago. Record: 2015.'],
  ['The plant opened in 2012.', 'differs', 'This page: 2012. Record: 2015.'],
  ['The plant opened in May 2012.', 'differs', 'This page: May 2012. Record: 2015.'],
  ['Opened in 2015, it was sold in 2019.', 'matches', 'This page: 2015. Record: 2015.'],
])('%s %s', (text, verdict, headline) =>
  expect(told(compare(text), claim('date'))).toMatchObject({ verdict, headline }),
);

test('a date that agrees with one of several entries agrees, and rests on that one', () => {
  expect(compare('It will be open until October.', RUNS_OUT)?.outcome.verdict).toBe('matches');
  expect(compare('Open until November, it waits.', RUNS_OUT)?.statements.map(({ id }) => id)).toEqual([
    'end',
  ]);
  expect(told(compare('Open until 2027, it waits.', RUNS_OUT), claim('date'))).toMatchObject({
    verdict: 'differs',
    headline: 'This page: 2027. Record: by the end of 2024 or by October 2024.',
  });
});

describe('a claim that asks several things', () => {
  const asked = claim('date', {
    facets: [
      { id: 'ends', label: 'it ends' },
      { id: 'falls', label: 'it falls off' },
    ],
  });
  const record = [
    statement('end', [
      answer('2024-12-01', '2024-12-31', 'by the end of 2024', {
        facet: 'ends',
        span: { earliest: '2024-04-01', latest: '2024-12-31' },
      }),
    ]),
    statement('october', [answer('2024-10-01', '2024-10-31', 'by October 2024', { facet: 'falls' })]),
  ];
  const verdict = (text: string) =>
    toMade(compareDate(question(asked, text, record, '2024-04-18', finders), ENDING, FACETS))?.outcome
      .verdict;

  test.each([
    ['Work will run out in December 2024.', 'matches'],
    ['Work will fall off by October 2024.', 'matches'],
    // Within what another account allows.
    ['Work will fall off by December 2024.', 'accounts-differ'],
    ['Work will run out in October 2024.', 'accounts-differ'],
    // Within the span that its own account allows.
    ['Work will run out in June 2024.', 'accounts-differ'],
    ['Work will run out in 2026.', 'differs'],
    ['Work will fall off by March 2025.', 'differs'],
    // Which of the two is not said: either agrees.
    ['Both will run out and fall off: it is October 2024.', 'matches'],
  ])('%s %s', (text, expected) => expect(verdict(text)).toBe(expected));
});

test.each([
  ['no date', 'The plant opened.'],
  [
    'a date of something else',
    'In 2012, when none of this was so much as thought of in the town, nobody would have guessed that a plant would be open.',
  ],
  ['a date that stands by itself', 'It was 2012.'],
  ['a day, which the record does not give', 'The plant opened its canteen on 3 May 2012.'],
])('%s says nothing', (_, text) => expect(compare(text)).toBeNull());

test('a page without a date keeps its relative dates to itself', () => {
  expect(compare('The plant opened nine years ago.', OPENED, null)).toBeNull();
  expect(compare('The plant opened last week.', OPENED, null)).toBeNull();
  expect(compare('The plant opened in 2015.', OPENED, null)?.outcome.verdict).toBe('matches');
});

test('nothing on record, nothing to say', () => expect(compare('The plant opened in 2015.', [])).toBeNull());

describe('the day of an event', () => {
  const event: StoryEvent = {
    id: 'event',
    claim: 'claim',
    when: { earliest: '2024-04-17', latest: '2024-04-17' },
    whenText: '17 April 2024',
    basis: '',
    heading: '',
    summary: '',
    topic: 'topic',
    actors: [],
    statements: ['met'],
  };
  const met = [statement('met', [])];
  const compareDay = (text: string, published: string | null = '2024-04-18') =>
    toMade(compareEventDay(question(claim('event'), text, met, published, finders), event, MEETING));

  test.each(['They met on 24 April.', 'They met on Wednesday 24 April 2024.', 'On April 24 they met.'])(
    '%s differs',
    (text) => {
      const differing = told(compareDay(text), claim('event'));
      expect(differing?.verdict).toBe('differs');
      expect(differing?.headline).toMatch(/^This page: .*24.*\. Record: 17 April 2024\.$/);
      expect(compareDay(text)?.outcome.record[0]?.givers).toMatchObject([{ statement: 'met' }]);
    },
  );

  test('a day at the far end of its own clause is the meeting’s', () => {
    const text =
      'They met the firm and the unions and the member and all the others in the long room by the river on 24 April.';
    expect(compareDay(text)?.outcome.verdict).toBe('differs');
  });

  test.each(['They met on Friday.', 'They met yesterday.'])('%s differs, and is not proved to', (text) => {
    const asked = question(claim('event'), text, met, '2024-04-25', finders);
    expect(compareEventDay(asked, event, MEETING)?.unproved).toBe('another-time');
  });

  test.each([
    ['the day itself', 'They met on 17 April.'],
    ['the day itself beside another', 'They met on 17 April, the day after April 16.'],
    ['a weekday', 'They met on Friday.'],
    ['yesterday', 'They met yesterday.'],
    ['a month', 'They met in May.'],
    [
      'the day of something else',
      'On 24 April, when the sun had been out over the town for a whole long week, some said that they had met.',
    ],
    ['no date', 'They met.'],
  ])('%s does not', (_, text) => expect(compareDay(text)).toBeNull());
});
