/** A page's quotation against recorded words: agreement in full, in part and with gaps; every change seen. */
import { describe, expect, test } from 'vitest';
import { alignQuotation, compareWording, segmentsOf } from '../../../../engine/language/quotation';

const RECORD =
  'We have been asking at every level for two years, but these talks have not led to an order for the workers’ sake.';

const AGREES: readonly (readonly [what: string, page: string, shared: number])[] = [
  ['word for word', RECORD, 23],
  ['with other marks and capitals', RECORD.replace('’', "'").replace(',', ' –').toUpperCase(), 23],
  ['the beginning', 'We have been asking at every level', 7],
  ['a part from the middle', 'these talks have not led to an order', 8],
  ['one word', 'talks', 1],
  ['a gap that an ellipsis shows', 'We have been asking … these talks have not led to an order', 12],
  ['a gap that three dots show', 'We have been asking ... have not led to an order', 10],
  ['a gap that spaced dots show', 'We have been asking . . . have not led to an order', 10],
  ['an insertion in brackets', 'these talks [with ministers] have not led to an order', 8],
  ['a small number in digits', 'We have been asking at every level for 2 years', 10],
  ['words that lead up to it', `As I told you last week, ${RECORD}`, 23],
  ['words that go on after it', `${RECORD} And so we go on asking.`, 23],
];

test.each(AGREES)('%s agrees', (_, page, shared) => {
  expect(alignQuotation(page, RECORD)).toEqual({ kind: 'agrees', similarity: 1, shared });
});

const NEAR: readonly (readonly [what: string, page: string])[] = [
  ['a changed word', 'these talks have not led to a contract'],
  ['a dropped “not”', 'these talks have led to an order'],
  ['an added “not”', 'We have not been asking at every level'],
  ['a changed number', 'We have been asking at every level for three years'],
  ['a number changed in digits', 'We have been asking at every level for 3 years'],
  ['an added word', 'these fruitless talks have not led to an order'],
  ['a word left out without a sign', 'these talks have not led to order'],
  ['two parts spliced without a sign', 'We have been asking for an order for the workers’ sake'],
  ['two parts in the wrong order', 'these talks have not led to an order … We have been asking'],
];

test.each(NEAR)('%s is near, and no agreement', (_, page) => {
  expect(alignQuotation(page, RECORD)?.kind).toBe('near');
});

test.each([
  ['another quotation', 'Our trains are the finest in the country'],
  ['only small words in common', 'but for the two of us, we have at an'],
  ['nothing', ''],
  ['marks only', '… !'],
  ['one other word', 'conversations'],
])('%s is neither', (_, page) => expect(alignQuotation(page, RECORD)).toBeNull());

test('short words differ by one of two', () => {
  expect(alignQuotation('completely wrong', 'completely right')?.kind).toBe('near');
  expect(alignQuotation('quite wrong', 'completely right')).toBeNull();
  expect(alignQuotation('ongoing and productive', 'ongoing and constructive')?.kind).toBe('near');
  expect(alignQuotation('friendly and productive', 'ongoing and constructive')).toBeNull();
  expect(alignQuotation('at risk of closure', 'put at risk 750 jobs')).toBeNull();
});

test('a record of a few words is not taken for the whole of a long quotation', () => {
  expect(alignQuotation('The meeting today was encouraging', 'encouraging')).toBeNull();
});

test('an empty record agrees with nothing', () => expect(alignQuotation('talks', '')).toBeNull());

describe('both sides are shown verbatim, what differs in brackets', () => {
  const shown = (page: string, recorded: string) => {
    const compared = compareWording(page, recorded);
    return [compared.page, compared.record].map(({ parts, cutBefore, cutAfter }) => {
      const text = parts.map((part) => (part.differs ? `[${part.text}]` : part.text)).join('');
      return `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`;
    });
  };

  test.each([
    [
      'a changed word',
      'these talks have not led to a contract',
      'these talks have not led to [a contract]',
      '…these talks have not led to [an order]…',
    ],
    [
      'a dropped “not”',
      'these talks have led to an order',
      'these talks have led to an order',
      '…these talks have [not] led to an order…',
    ],
    ['an added word', 'these long talks have not', 'these [long] talks have not', '…these talks have not…'],
    [
      'words changed in two places',
      'asking for three years',
      'asking for [three] years',
      '…asking [at every level] for [two] years…',
    ],
    [
      'a word changed before a mark',
      'at every grade for two years, but these talks have not',
      'at every [grade] for two years, but these talks have not',
      '…at every [level] for two years, but these talks have not…',
    ],
  ])('%s', (_, page, ...expected) => expect(shown(page, RECORD)).toEqual(expected));

  test('words keep their spaces, hyphens and marks', () => {
    expect(
      shown(
        'It is a “superb” example of world-beating, home-grown engineering!',
        'It’s a fantastic example of world-beating, home-grown manufacturing.',
      ),
    ).toEqual([
      'It [is] a “[superb]” example of world-beating, home-grown [engineering]!',
      'It’s a [fantastic] example of world-beating, home-grown [manufacturing].',
    ]);
  });

  test('several differing words in a row are one', () => {
    expect(shown('we need orders at once', 'we need a new order at once')).toEqual([
      'we need [orders] at once',
      'we need [a new order] at once',
    ]);
  });
});

test.each([
  ['one … two', ['one ', ' two']],
  ['one [and a half] two', ['one ', ' two']],
  ['… two', [' two']],
  ['one.', ['one.']],
  ['', []],
])('“%s” falls into its segments', (text, expected) => expect(segmentsOf(text)).toEqual(expected));
