/** What a sentence says of an event, a state or a position, against the stances on record. */
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../engine/judge/comparison';
import { compareContrary, compareStance, stanceConcept } from '../../../../engine/judge/stances';
import type { Answer, Claim, ClaimKind, Source, Statement } from '../../../../engine/model/record';
import { saidWhen } from '../../../../engine/model/said-when';
import { conceptFinder } from '../concept-finder';
import { told } from '../headline';
import { FINDERS } from '../people';
import { claim, question, stance, statement } from '../small-record';
import { made } from './made';

const SOURCES = [
  ['spring', '2024-04-01', '2024-04-07'],
  ['autumn', '2024-09-27', '2024-09-28'],
].map(
  ([id = '', earliest = '', latest = '']): Source => ({
    id,
    publisher: '',
    publishedBy: '',
    basis: '',
    sha256: '',
    published: { earliest, latest },
  }),
);
const PUBLISHED = new Map(SOURCES.map((source) => [source.id, source]));

const STANCES = [
  stance('refused', { label: 'No order', contraries: ['agreed'], changedBy: ['open'] }),
  stance('open', { label: 'An order is open', contraries: [] }),
  stance('agreed', { label: 'An order was agreed', contraries: ['refused', 'open'] }),
];
const finders = {
  ...FINDERS,
  concepts: conceptFinder({
    [stanceConcept('claim', 'agreed')]: ['agreed to order', 'order ~ placed'],
  }),
};

const CONTEXT = { deeds: {}, isPerson: () => true };
const takes = (id: string): Answer => ({ kind: 'stance', claim: 'claim', stance: id });
const REFUSED = statement('refused', [takes('refused')]);
const OPEN = statement('open', [takes('open')], { appearances: [{ source: 'autumn', paragraph: 1 }] });

function compare(kind: ClaimKind, text: string, record: readonly Statement[], published: string | null) {
  return compareBoth(ask(claim(kind, { stances: STANCES }), text, record, published));
}

/** A contrary that is said, or else what the nearest statement holds. */
function compareBoth(asked: Question) {
  return made(compareContrary(asked, CONTEXT)) ?? compareStance(asked);
}

function ask(asked: Claim, text: string, record: readonly Statement[], published: string | null): Question {
  const asking = question(asked, text, record, published, finders);
  return { ...asking, saidWhen: (each) => saidWhen(each, PUBLISHED) };
}

function toldOf(...[kind, ...rest]: Parameters<typeof compare>) {
  return told(compare(kind, ...rest), claim(kind, { stances: STANCES }));
}

describe('a state', () => {
  test.each([
    ['before the change', '2024-05-01', 'superseded', 'Then: No order. Since: An order is open.'],
    ['after the change', '2024-10-01', 'matches', 'On record: No order.'],
    ['before the entry itself', '2024-03-01', 'matches', 'On record: No order.'],
    ['on an undated page', null, 'matches', 'On record: No order.'],
  ])('%s', (_, published, verdict, headline) => {
    expect(toldOf('state', 'They ordered none.', [REFUSED, OPEN], published)).toMatchObject({
      verdict,
      headline,
    });
  });

  test('is never superseded by an earlier entry', () => {
    expect(compare('state', 'An order is open.', [OPEN, REFUSED], '2024-05-01')?.outcome.verdict).toBe(
      'matches',
    );
  });

  test('names what changed it', () => {
    const comparison = compare('state', 'They ordered none.', [REFUSED, OPEN], '2024-05-01');
    expect(comparison?.outcome).toMatchObject({
      page: { stance: 'refused' },
      against: 'open',
      record: [
        { stance: 'refused', givers: [{ actor: 'moss', statement: 'refused' }] },
        { stance: 'open', givers: [{ actor: 'moss', statement: 'open' }] },
      ],
    });
    expect(comparison?.statements.map(({ id }) => id)).toEqual(['refused', 'open']);
  });
});

test('a demand is on record, where a state would match', () => {
  const asked = claim('state', {
    stances: [stance('asked', { label: 'More were asked for', position: true })],
  });
  const demanded = ask(asked, 'They want more.', [statement('one', [takes('asked')])], null);
  expect(compareBoth(demanded)?.outcome.verdict).toBe('on-record');
});

test('an event does not change', () => {
  expect(compare('event', 'They ordered none.', [REFUSED, OPEN], '2024-05-01')?.outcome.verdict).toBe(
    'matches',
  );
});

describe('the contrary of what is on record', () => {
  test.each(['They agreed to order trains.', 'An order has been placed.'])('%s differs', (text) => {
    expect(toldOf('state', text, [REFUSED, OPEN], '2024-05-01')).toMatchObject({
      verdict: 'differs',
      headline: 'This page: An order was agreed. Record: No order.',
    });
  });

  test.each([
    ['negated', 'They have not agreed to order trains.'],
    ['negated', 'They never agreed to order trains.'],
    ['negated', 'They haven’t agreed to order trains.'],
    ['negated by its subject', 'No minister of this Government has agreed to order trains.'],
    ['a question', 'They asked whether they had agreed to order trains.'],
    ['a condition', 'If they agreed to order trains, all would be well.'],
    ['a possibility', 'They might have agreed to order trains.'],
    ['a denial', 'They denied they agreed to order trains.'],
  ])('%s: %s', (_, text) => {
    expect(compare('state', text, [REFUSED, OPEN], '2024-10-01')?.outcome.verdict).toBe('matches');
  });

  test.each([
    'No help came, and they agreed to order trains.',
    'No help came but they agreed to order trains.',
  ])('a negation of something else does not take it back: %s', (text) => {
    expect(compare('state', text, [REFUSED, OPEN], '2024-10-01')?.outcome.verdict).toBe('differs');
  });

  test('a possibility differs from another that was foreseen', () => {
    const forecast = claim('state', {
      stances: STANCES.map((each) => ({ ...each, forecast: each.id === 'agreed' })),
    });
    const foreseen = ask(forecast, 'They might have agreed to order trains.', [REFUSED], null);
    expect(compareBoth(foreseen)?.outcome.verdict).toBe('differs');
  });

  test('marks the words that say it', () => {
    expect(compare('event', 'Now they agreed to order trains.', [REFUSED], null)?.words).toEqual({
      from: 2,
      to: 5,
    });
  });
});

describe('a position', () => {
  test('is on record, whatever came of it', () => {
    expect(toldOf('position', 'They want none.', [REFUSED], null)).toMatchObject({
      verdict: 'on-record',
      headline: 'On record: No order.',
    });
  });
  test('that somebody on record opposes is disputed, from either side', () => {
    const agreed = statement('agreed', [takes('agreed')]);
    expect(toldOf('position', 'They want none.', [REFUSED, agreed], null)).toMatchObject({
      verdict: 'accounts-differ',
      headline: 'Accounts on record differ: No order; An order was agreed.',
    });
    expect(compare('position', 'They want some.', [agreed, REFUSED], null)?.outcome.verdict).toBe(
      'accounts-differ',
    );
  });
});

test('a statement that takes no stance on the claim says nothing', () => {
  expect(compare('state', 'They ordered none.', [statement('other', [])], null)).toBeNull();
  expect(compare('state', 'They ordered none.', [], null)).toBeNull();
});

describe('a deed told of somebody else', () => {
  const asked = claim('event', {
    stances: [
      stance('raised', { contraries: ['another'] }),
      stance('another', { label: 'Somebody else raised it', contraries: ['raised'] }),
    ],
  });
  const deeds = { another: { by: ['holt'], to: [] } };
  const reading = {
    ...FINDERS,
    concepts: conceptFinder({ [stanceConcept('claim', 'another', 'deed')]: ['raised'] }),
  };
  const context = { deeds, isPerson: (actor: string) => actor !== 'hitachi' };
  const compared = (text: string) =>
    compareContrary(question(asked, text, [statement('one', [takes('raised')])], null, reading), context);

  test.each([
    'Karen Moss raised the plant.',
    'It was Colin Nash who raised the plant.',
    'The plant was raised by Louisa Hale.',
  ])('%s differs', (text) => expect(made(compared(text))?.outcome.verdict).toBe('differs'));

  test.each([
    ['whoever did it is named', 'Peter Holt and Karen Moss raised the plant.'],
    ['nobody is named', 'The plant was raised.'],
    ['a body did it', 'Hitachi raised the plant.'],
  ])('%s: %s', (_, text) => expect(compared(text)).toEqual([]));

  test('is kept back where it is not said to have been done', () =>
    expect(compared('Karen Moss never raised the plant.')).toMatchObject([{ unproved: 'denied' }]));
});

describe('a predicate of what the sentence speaks of', () => {
  const reading = {
    ...FINDERS,
    concepts: conceptFinder({
      [stanceConcept('claim', 'agreed', 'of')]: ['ministers', 'order'],
      [stanceConcept('claim', 'agreed', 'by')]: ['buy more', 'let ~ go ahead'],
      [stanceConcept('claim', 'agreed', 'denying')]: ['turn down'],
    }),
  };
  const verdictOf = (text: string) => {
    const asked = question(claim('state', { stances: STANCES }), text, [REFUSED], null, reading);
    return made(compareContrary(asked, CONTEXT))?.outcome.verdict ?? null;
  };

  test.each([
    ['in its clause', 'Ministers buy more trains.', 'differs'],
    ['by a pronoun of the clause that follows', 'Ministers say that they buy more trains.', 'differs'],
    ['amid the predicate', 'They let the order go ahead.', 'differs'],
    ['by its denial', 'Ministers did not turn down the order.', 'differs'],
    ['of somebody else', 'Children buy more sweets.', null],
    ['of somebody else in another clause', 'Ministers wait while children buy more sweets.', null],
    ['refused', 'Ministers declined to buy more trains.', null],
    ['asked for', 'Unions asked ministers to buy more trains.', null],
  ])('%s: %s', (_, text, expected) => expect(verdictOf(text)).toBe(expected));
});

describe('an opinion of a state that the sentence’s own words tell', () => {
  const opined = claim('state', {
    stances: [...STANCES, stance('brighter', { label: 'The mood was brighter', position: true })],
  });
  const reading = {
    ...FINDERS,
    concepts: conceptFinder({
      [stanceConcept('claim', 'brighter')]: ['glimmer of hope'],
      [stanceConcept('claim', 'brighter', 'of')]: ['mood'],
      [stanceConcept('claim', 'brighter', 'by')]: ['better', 'improve'],
    }),
  };
  // Nearest in the record's words is the state, whatever the sentence says.
  const MOOD = statement('mood', [takes('brighter')]);
  const compareTo = (text: string, record: readonly Statement[]) => {
    const asked = question(opined, text, record, null, reading);
    return compareStance({ ...asked, saidWhen: (each) => saidWhen(each, PUBLISHED) });
  };

  test.each(['The mood had improved.', 'There was a better mood.', 'They saw a glimmer of hope.'])(
    'is on record and matches nothing: %s',
    (text) => {
      const compared = compareTo(text, [REFUSED, OPEN, MOOD]);
      expect(compared?.outcome).toMatchObject({ verdict: 'on-record', page: { stance: 'brighter' } });
      expect(compared?.statements).toEqual([MOOD]);
    },
  );

  test.each([
    ['denied', 'The mood had not improved.'],
    ['asked', 'They asked whether the mood had improved.'],
    ['demanded', 'The mood must improve.'],
  ])('and says nothing where it is %s: %s', (_, text) =>
    expect(compareTo(text, [REFUSED, OPEN, MOOD])).toBeNull(),
  );

  test.each([
    ['no statement gives it', 'The mood had improved.', [REFUSED, OPEN]],
    ['the predicate is of something else', 'Sales improved.', [REFUSED, OPEN, MOOD]],
  ])('leaves the nearest statement where %s', (_, text, record) =>
    expect(compareTo(text, record)?.outcome).toMatchObject({
      verdict: 'matches',
      page: { stance: 'refused' },
    }),
  );

  test('leaves the state of a statement that gives both', () => {
    const both = statement('both', [takes('brighter'), takes('open')]);
    expect(compareTo('Orders are open.', [both])?.outcome).toMatchObject({
      verdict: 'matches',
      page: { stance: 'open' },
    });
  });

  test('contradicts nothing', () => {
    const asked = question(opined, 'The mood had improved.', [REFUSED, MOOD], null, reading);
    expect(compareContrary(asked, CONTEXT)).toEqual([]);
  });
});
