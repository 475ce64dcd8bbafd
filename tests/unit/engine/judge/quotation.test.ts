/** A page's quotation against recorded words: agreement in full, in part and with gaps; every change seen. */
import { describe, expect, test } from 'vitest';
import { alignQuotation, quotedWords, segmentsOf, showDifference } from '../../../../engine/judge/quotation';

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

describe('what differs', () => {
  const shown = (page: string, recorded: string) =>
    showDifference(page, recorded).map((part) => `${part.in}: ${part.text}`);

  test.each([
    [
      'a changed word',
      'these talks have not led to a contract',
      ['same: these talks have not led to', 'page: a contract', 'record: an order'],
    ],
    [
      'a dropped “not”',
      'these talks have led to an order',
      ['same: these talks have', 'record: not', 'same: led to an order'],
    ],
    ['an added word', 'these long talks have not', ['same: these', 'page: long', 'same: talks have not']],
    [
      'a changed number',
      'asking for three years',
      ['same: asking', 'record: at every level', 'same: for', 'page: three', 'record: two', 'same: years'],
    ],
  ])('is shown for %s', (_, page, expected) => expect(shown(page, RECORD)).toEqual(expected));

  test('the page’s words come back whole and in order', () => {
    const page = 'We asked, at every level, for two long years';
    const words = showDifference(page, RECORD)
      .filter((part) => part.in !== 'record')
      .map((part) => part.text);
    expect(words.join(' ')).toBe(
      quotedWords(page)
        .map((word) => word.printed)
        .join(' '),
    );
  });
});

test.each([
  ['one … two', ['one ', ' two']],
  ['one [and a half] two', ['one ', ' two']],
  ['… two', [' two']],
  ['one.', ['one.']],
  ['', []],
])('“%s” falls into its segments', (text, expected) => expect(segmentsOf(text)).toEqual(expected));
