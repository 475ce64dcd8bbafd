/** Twice the text is twice the work, counted in steps: words and characters looked at, never seconds. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../data/load-dataset';
import { createChecker } from '../../engine/checker';
import { findDates } from '../../engine/language/dates';
import { dayOf } from '../../engine/language/days';
import { findNumbers } from '../../engine/language/numbers';
import { findQuotes } from '../../engine/language/quotes';
import { splitSentences } from '../../engine/language/sentences';
import { tokenise } from '../../engine/language/tokens';
import { type Word, wordsOf } from '../../engine/language/words';
import { findersOf } from '../../engine/read/finders';
import { findQuantities } from '../../engine/read/quantities';

const { record, matcher } = loadDataset();

/** Room for what is done once whatever the length. */
const SLACK = 1.15;

/** Texts that try the patience of a reader: repeated, they make a page. */
const STRAINS: readonly (readonly [what: string, unit: string])[] = [
  ['prose', 'Mark Harper told Hitachi on 16 April 2024 that 750 jobs were safe for two years. '],
  ['no end of sentence', 'seven hundred and fifty jobs and '],
  ['numbers', '750 1,400 £400m seven hundred '],
  ['opening marks', '“ ‘ " \' « '],
  ['single marks that never close', "'a "],
  ['apostrophes', 'workers’ drivers’ '],
  ['quotations', '“a” ‘b’ "c" '],
  ['capitals', 'Newton Aycliffe And Spennymoor And '],
  ['offices', 'shadow transport secretary of state for transport '],
  ['months', 'May March last April '],
  ['one letter', 'a'],
  ['marks', '—'],
  ['digits', '9'],
];

afterEach(() => vi.restoreAllMocks());

const finders = findersOf(matcher.names, matcher.lexicon, matcher.profile);
const dates = { ...finders.dates, today: dayOf('2024-04-18') };

/** How often a words array is read by index while `work` runs. */
function reads(words: readonly Word[], work: (words: readonly Word[]) => unknown): number {
  let count = 0;
  const counting = new Proxy(words, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key, receiver);
    },
  });
  work(counting);
  return count;
}

describe.each(STRAINS)('%s', (_, unit) => {
  const textOf = (times: number) => unit.repeat(times);

  test.each([
    ['numbers', findNumbers],
    ['quantities', (words: readonly Word[]) => findQuantities(words, () => false, finders.units)],
    ['dates', (words: readonly Word[]) => findDates(words, dates)],
    ['offices', (words: readonly Word[]) => finders.offices.find(words)],
    ['concepts', (words: readonly Word[]) => finders.concepts.find(words)],
    ['people', (words: readonly Word[]) => finders.entities.find(words, [], '2024-04-18')],
  ] as const)('%s: words looked at', (_, work) => {
    const once = reads(wordsOf(tokenise(textOf(100))), work);
    const twice = reads(wordsOf(tokenise(textOf(200))), work);
    expect(twice).toBeLessThanOrEqual(2 * SLACK * once + 50);
  });

  test('quotations: characters looked at', () => {
    const charAt = vi.spyOn(String.prototype, 'charAt');
    findQuotes(textOf(100));
    const once = charAt.mock.calls.length;
    charAt.mockClear();
    findQuotes(textOf(200));
    expect(charAt.mock.calls.length).toBeLessThanOrEqual(2 * SLACK * once + 50);
  });

  test('sentences: none is longer than its bound', () => {
    const lengths = splitSentences(textOf(5000 / unit.length)).map(({ start, end }) => end - start);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1500);
  });
});

test('a checker takes one step a sentence', () => {
  const checker = createChecker({ record, matcher });
  const steps = (times: number) => {
    const unit = 'Hitachi employs 750 people at its Newton Aycliffe plant. ';
    const blocks = [{ kind: 'paragraph' as const, text: unit.repeat(times) }];
    return [...checker.check({ title: 'Hitachi', published: null, blocks })].length;
  };
  expect([steps(10), steps(20), steps(40)]).toEqual([10, 20, 40]);
});
