/** Every outcome in English. */
import { describe, expect, test } from 'vitest';
import type { FoundClaim, Giver, Outcome, RecordedFigure } from '../../../engine/model/finding';
import { headlineText, reasonText } from '../../../texts/findings';
import { SMALL_RECORD } from '../components/small-record';

const day = { earliest: '2024-04-17', latest: '2024-04-17' };
const giver: Giver = { actor: 'ann-ash', when: day, statement: 'b-ash' };
const side = { parts: [{ text: 'a fine plant', differs: true }], cutBefore: false, cutAfter: true };

function figure(words: string, given: Partial<RecordedFigure> = {}): RecordedFigure {
  const amount = Number(words);
  return { words, amount, agrees: false, mostGiven: false, reckoning: null, givers: [giver], ...given };
}

function post(
  reason: 'post-as-recorded' | 'in-another-post' | 'held-by-another' | 'at-another-time',
): Outcome {
  return {
    kind: 'post',
    verdict: reason === 'post-as-recorded' ? 'matches' : 'role-differs',
    reason,
    page: { actor: 'ann-ash', words: 'the minister' },
    record: { post: 'shadow', span: day, givers: [giver] },
    holder: reason === 'held-by-another' ? 'bob-zed' : null,
  };
}

const PAGE = { words: '500 jobs', low: 500, high: 500, qualifier: 'exact' } as const;
const FIGURES = [figure('750', { mostGiven: true }), figure('700'), figure('500', { agrees: true })];

const CASES: readonly (readonly [what: string, outcome: Outcome, headline: string, reason: string])[] = [
  [
    'a figure in no entry',
    {
      kind: 'figure',
      verdict: 'differs',
      reason: 'figure-in-no-entry',
      page: PAGE,
      record: FIGURES.slice(0, 2),
    },
    'This page: 500 jobs. Record: 750.',
    'This page gives 500 jobs; every entry on record gives 750 or 700.',
  ],
  [
    'a figure that nothing settles',
    {
      kind: 'figure',
      verdict: 'differs',
      reason: 'figure-in-no-entry',
      page: PAGE,
      record: [figure('700'), figure('600')],
    },
    'This page: 500 jobs. Record: 700 or 600.',
    'This page gives 500 jobs; every entry on record gives 700 or 600.',
  ],
  [
    'a figure of one account',
    {
      kind: 'figure',
      verdict: 'accounts-differ',
      reason: 'figure-in-one-account',
      page: PAGE,
      record: FIGURES,
    },
    'This page: 500 jobs. Record: 750 or 700 or 500.',
    'This page gives 500 jobs, as one account on record does; another gives 750 or 700.',
  ],
  [
    'a figure that agrees',
    {
      kind: 'figure',
      verdict: 'matches',
      reason: 'figure-agrees',
      page: PAGE,
      record: [figure('500', { agrees: true })],
    },
    'This page: 500 jobs. Record: 500.',
    'The figure on this page, 500 jobs, agrees with the record.',
  ],
  [
    'a figure against a reckoning, which no list leaves out',
    {
      kind: 'figure',
      verdict: 'differs',
      reason: 'figure-against-reckoning',
      page: PAGE,
      record: [
        ...['1', '2', '3', '4'].map((words) => figure(words)),
        figure('12', { reckoning: '3 times 4' }),
      ],
    },
    'This page: 500 jobs. Record: 1 or 2 or 3 or 12.',
    'The record’s own dates give another figure than 500 jobs: 3 times 4',
  ],
  [
    'a date that agrees with one of two',
    {
      kind: 'date',
      verdict: 'matches',
      reason: 'date-agrees',
      page: { words: 'in 2015', when: day },
      record: [
        { words: '2015', when: day, agrees: true, givers: [] },
        { words: '2016', when: day, agrees: false, givers: [] },
      ],
    },
    'This page: in 2015. Record: 2015.',
    'The date on this page, in 2015, agrees with the record.',
  ],
  [
    'a date that differs',
    {
      kind: 'date',
      verdict: 'differs',
      reason: 'date-in-no-entry',
      page: { words: '2012', when: day },
      record: [{ words: '2015', when: day, agrees: false, givers: [] }],
    },
    'This page: 2012. Record: 2015.',
    'This page gives 2012; the record gives 2015.',
  ],
  [
    'a contrary',
    {
      kind: 'stance',
      verdict: 'differs',
      reason: 'stance-contrary',
      page: { stance: 'yes' },
      against: 'no',
      record: [],
    },
    'This page: Yes, it could. Record: No, it could not.',
    'The page says the contrary of what the record holds.',
  ],
  [
    'opposed views',
    {
      kind: 'stance',
      verdict: 'accounts-differ',
      reason: 'views-opposed',
      page: { stance: 'yes' },
      against: 'no',
      record: [],
    },
    'Accounts on record differ: Yes, it could; No, it could not.',
    'People named in the record hold opposite views on this.',
  ],
  [
    'a change',
    {
      kind: 'stance',
      verdict: 'superseded',
      reason: 'changed-later',
      page: { stance: 'no' },
      against: 'yes',
      record: [],
    },
    'Then: No, it could not. Since: Yes, it could.',
    'A later statement on record changed this.',
  ],
  [
    'a position',
    {
      kind: 'stance',
      verdict: 'on-record',
      reason: 'position-stated',
      page: { stance: 'yes' },
      against: null,
      record: [],
    },
    'On record: Yes, it could.',
    'A position, a pledge or a forecast: the record shows who said what, and what came of it.',
  ],
  [
    'a post',
    post('post-as-recorded'),
    'Ann Ash: shadow, as on record.',
    'The post on this page is the one on record for that date.',
  ],
  [
    'another post',
    post('in-another-post'),
    'Ann Ash on this page: the minister. On record at that date: shadow.',
    'The record has this person in another post at that date.',
  ],
  [
    'a post of somebody else’s',
    post('held-by-another'),
    'Ann Ash on this page: the minister. On record in that post at that date: Bob Zed.',
    'The record has somebody else in this post at that date.',
  ],
  [
    'a post at another time',
    post('at-another-time'),
    'Ann Ash on this page: the minister. On record in that post: 17 April 2024.',
    'The record has this person in this post at another time.',
  ],
  [
    'a quotation',
    {
      kind: 'quotation',
      verdict: 'quote-differs',
      reason: 'words-differ',
      page: side,
      record: { ...side, giver },
    },
    'Record: “a fine plant …”.',
    'The record has Ann Ash saying this in other words.',
  ],
  [
    'words in a stranger’s mouth',
    {
      kind: 'attribution',
      verdict: 'attributed-differently',
      reason: 'another-speaker',
      page: { words: '', actor: null },
      record: { giver },
    },
    'This page: said by somebody else. Record: said by Ann Ash.',
    'The record gives these words to somebody else.',
  ],
];

describe('headline and reason', () => {
  test.each(CASES)('%s', (_, outcome, headline, reason) => {
    const claim: FoundClaim['claim'] = outcome.kind === 'stance' ? 'could-it' : 'jobs';
    expect(headlineText({ ...outcome, claim }, SMALL_RECORD)).toBe(headline);
    expect(reasonText({ ...outcome, claim }, SMALL_RECORD)).toBe(reason);
  });
});
