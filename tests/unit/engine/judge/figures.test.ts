/** A number on the page against the numbers on record. */
import { describe, expect, test } from 'vitest';
import { compareFigure } from '../../../../engine/judge/figures';
import type { FigureQuestion } from '../../../../engine/model/dataset';
import type { Claim, FigureAnswer, Statement } from '../../../../engine/model/record';
import { conceptFinder } from '../concept-finder';
import { told } from '../headline';
import { FINDERS } from '../people';
import { claim, question, statement } from '../small-record';
import { made } from './made';

const figure = (
  value: number | null,
  unit = 'jobs',
  words = String(value),
  facet: string | null = null,
): FigureAnswer => ({
  kind: 'figure',
  claim: 'claim',
  amount: value,
  unit,
  qualifier: value === null ? 'vague' : 'exact',
  words,
  facet,
});

const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    plant: ['plant'],
    chain: ['supply chain'],
    risk: ['laid off', 'at risk'],
    employ: ['employs'],
    office: ['office'],
  }),
};
const OWNERS = new Map([
  ['plant', new Set(['plant'])],
  ['suppliers', new Set(['chain'])],
]);
/** What tells that a number counts jobs at risk, or those who work there. */
const FACETS = { 'at-risk': ['risk'], workforce: ['employ'] };
const JOBS = {
  unit: 'jobs',
  owner: 'plant',
  ofSubject: true,
  within: 'plant',
  beside: ['plant', 'suppliers'],
  forecast: false,
  remaining: false,
  notBy: [],
  shownBy: ['plant', 'office', 'chain'],
};

function compare(
  text: string,
  asked: Claim,
  statements: readonly Statement[],
  figureOf: Partial<FigureQuestion> = {},
) {
  return made(
    compareFigure(
      question(asked, text, statements, '2024-09-27', finders),
      { ...JOBS, ...figureOf },
      { owners: OWNERS, facets: FACETS, elsewhere: new Set() },
    ),
  );
}

describe('a claim with a value that is given most often', () => {
  const most = claim('figure', { mostGiven: [{ facet: null, amount: 750, statements: ['all'] }] });
  const record = [
    statement('all', [figure(750)]),
    statement('once', [figure(700)]),
    statement('loose', [figure(null, 'jobs', 'hundreds')]),
  ];

  test.each([
    ['The plant has 750 jobs.', 'matches', 'This page: 750 jobs. Record: 750.'],
    ['The plant has some 750 workers.', 'matches', 'This page: some 750 workers. Record: 750.'],
    ['The plant has 700 jobs.', 'accounts-differ', 'This page: 700 jobs. Record: 750 or 700 or hundreds.'],
    [
      'The plant has around 700 jobs.',
      'accounts-differ',
      'This page: around 700 jobs. Record: 750 or 700 or hundreds.',
    ],
    ['The plant has more than 700 jobs.', 'matches', 'This page: more than 700 jobs. Record: 750.'],
    ['The plant has 500 jobs.', 'differs', 'This page: 500 jobs. Record: 750.'],
    ['She put the figure for the plant at 750.', 'matches', 'This page: 750. Record: 750.'],
    [
      'The plant has hundreds of jobs.',
      'matches',
      'This page: hundreds of jobs. Record: 750 or 700 or hundreds.',
    ],
  ])('%s %s', (text, verdict, headline) => {
    expect(told(compare(text, most, record), most)).toMatchObject({ verdict, headline });
  });

  test('carries every figure on record with who gives it, and when', () => {
    const { outcome } = compare('The plant has 700 jobs.', most, record) ?? {};
    expect(outcome?.page).toEqual({ words: '700 jobs', low: 700, high: 700, qualifier: 'exact' });
    const when = { earliest: '2024-04-01', latest: '2024-04-07' };
    const shared = { reckoning: null, mostGiven: false };
    expect(outcome?.record).toEqual([
      {
        ...shared,
        words: '750',
        amount: 750,
        agrees: false,
        mostGiven: true,
        givers: [{ actor: 'moss', when, statement: 'all' }],
      },
      {
        ...shared,
        words: '700',
        amount: 700,
        agrees: true,
        givers: [{ actor: 'moss', when, statement: 'once' }],
      },
      {
        ...shared,
        words: 'hundreds',
        amount: null,
        agrees: false,
        givers: [{ actor: 'moss', when, statement: 'loose' }],
      },
    ]);
  });

  test('rests on the statements that bear the value', () => {
    expect(compare('The plant has 750 jobs.', most, record)?.statements.map(({ id }) => id)).toEqual(['all']);
    expect(compare('The plant has 700 jobs.', most, record)?.statements.map(({ id }) => id)).toEqual([
      'once',
      'all',
    ]);
  });

  test.each([
    ['no figure', 'The plant has jobs.'],
    ['a recorded number of other things', 'The plant has 750 trays.'],
    ['a figure of something else', 'The plant has 750 trains.'],
    ['another vague word', 'The plant has thousands of jobs.'],
    ['a vague word of somebody else’s', 'The supply chain has hundreds of jobs.'],
    ['a figure that is nowhere near', 'The plant has 90,000 jobs.'],
  ])('%s says nothing', (_, text) => expect(compare(text, most, record)).toBeNull());
});

describe('a claim that nothing settles', () => {
  const open = claim('figure');
  const record = [statement('one', [figure(1400)]), statement('other', [figure(1300)])];
  const chain = { unit: 'jobs', owner: 'suppliers', ofSubject: false };

  test.each([
    ['There are 1,400 jobs in the supply chain.', 'accounts-differ'],
    ['There are 1,300 jobs in the supply chain.', 'accounts-differ'],
    ['There are 3,000 jobs in the supply chain.', 'differs'],
    ['750 jobs at the plant and 1,300 in the supply chain are at stake.', 'accounts-differ'],
    ['The plant has 750 jobs and its supply chain 1,400.', 'accounts-differ'],
  ])('%s %s', (text, verdict) => expect(compare(text, open, record, chain)?.outcome.verdict).toBe(verdict));

  test('a figure of another owner does not differ', () => {
    expect(
      compare('The plant has 750 jobs, the supply chain many.', open, record, chain)?.outcome.verdict,
    ).not.toBe('matches');
    expect(compare('The plant has 750 jobs.', open, record, chain)).toBeNull();
  });
});

test('one entry agrees or is contradicted', () => {
  const record = [statement('one', [figure(56, 'trains')])];
  const trains = { unit: 'trains', owner: 'plant', ofSubject: true };
  expect(compare('The plant has 56 trains left.', claim('figure'), record, trains)?.outcome.verdict).toBe(
    'matches',
  );
  expect(compare('The plant has 65 trains left.', claim('figure'), record, trains)?.outcome.verdict).toBe(
    'differs',
  );
});

describe('units of time are one measure', () => {
  const record = [statement('one', [figure(24, 'months', 'two years')])];
  test.each([
    ['They have talked for two years.', 'matches'],
    ['They have talked for 24 months.', 'matches'],
    ['The plant has talked for two and a half years.', 'differs'],
    ['The plant has talked for 18 months.', 'differs'],
  ])('%s %s', (text, verdict) => {
    expect(
      compare(text, claim('figure'), record, { unit: 'months', owner: 'plant', ofSubject: true })?.outcome
        .verdict,
    ).toBe(verdict);
  });
});

describe('a claim that counts several things', () => {
  const asked = claim('figure', {
    facets: [
      { id: 'workforce', label: 'people who work there' },
      { id: 'at-risk', label: 'jobs at risk' },
    ],
    mostGiven: [{ facet: 'workforce', amount: 750, statements: ['all'] }],
  });
  const record = [
    statement('all', [figure(750, 'jobs', '750', 'workforce'), figure(750, 'jobs', '750', 'at-risk')]),
    statement('loose', [figure(null, 'jobs', 'hundreds', 'at-risk')]),
  ];
  test.each([
    // One account has hundreds of jobs at risk, and 400 is among them.
    ['At the plant 400 jobs are at risk.', 'accounts-differ'],
    ['The plant says 400 workers could be laid off.', 'accounts-differ'],
    // Nobody speaks of hundreds who work there.
    ['The plant employs 400 people.', 'differs'],
    ['The plant says 2,400 workers could be laid off.', 'differs'],
    ['At the plant 750 jobs are at risk.', 'matches'],
  ])('%s %s', (text, verdict) => expect(compare(text, asked, record)?.outcome.verdict).toBe(verdict));

  // Four hundred are "hundreds": of another question, they stand beside no figure that differs.
  test.each([
    ['The plant employs 400 people.', ['750']],
    ['At the plant 2,400 jobs are at risk.', ['750', 'hundreds']],
  ])('%s is held against the figures of its own question', (text, words) => {
    expect(compare(text, asked, record)?.outcome.record.map((each) => each.words)).toEqual(words);
  });
});

describe('a value that the record’s own dates give', () => {
  const derived = claim('figure', {
    derived: [
      { answer: figure(12, 'weeks', 'twelve weeks'), inputs: ['one'], reckoning: 'from July to September' },
    ],
  });
  const record = [statement('one', [figure(10, 'weeks', '10 weeks')])];
  test.each([
    ['Twelve weeks in office', 'matches'],
    ['10 weeks in office', 'accounts-differ'],
    ['six weeks in office', 'differs'],
  ])('%s %s', (text, verdict) => {
    expect(
      compare(text, derived, record, { unit: 'weeks', owner: 'plant', ofSubject: true })?.outcome.verdict,
    ).toBe(verdict);
  });
  test('is shown with its reckoning', () => {
    const comparison = compare('10 weeks in office', derived, record, {
      unit: 'weeks',
      owner: 'plant',
      ofSubject: true,
    });
    expect(told(comparison, derived)).toEqual({
      verdict: 'accounts-differ',
      headline: 'This page: 10 weeks. Record: 10 weeks or twelve weeks.',
      reason: 'The record’s own dates give another figure than 10 weeks: from July to September',
    });
    expect(comparison?.outcome.record.at(-1)).toMatchObject({ amount: 12, agrees: false, givers: [] });
  });
});
