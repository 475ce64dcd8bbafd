/** Whatever a text holds, reading it throws nothing and every place it names is in the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../engine/language/dates';
import { dayOf } from '../../engine/language/days';
import { fold } from '../../engine/language/fold';
import { findNumbers } from '../../engine/language/numbers';
import { findQuotes } from '../../engine/language/quotes';
import { splitSentences } from '../../engine/language/sentences';
import { tokenise } from '../../engine/language/tokens';
import { wordsOf } from '../../engine/language/words';
import { findQuantities } from '../../engine/read/quantities';
import { FINDERS } from '../unit/engine/people';
import { published, text } from './arbitrary-text';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs that follow one another, none empty, none past the end. */
function expectInOrder(runs: readonly Run[], length: number): void {
  let last = 0;
  for (const { from, to } of runs) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    last = to;
  }
  expect(last).toBeLessThanOrEqual(length);
}

function holds(property: (text: string) => void): void {
  fc.assert(fc.property(text, property), { numRuns: 200 });
}

const words = (input: string) => wordsOf(tokenise(input));

test('tokens give back their text, in order', () => {
  holds((input) => {
    const tokens = tokenise(input);
    expectInOrder(
      tokens.map(({ start, end }) => ({ from: start, to: end })),
      input.length,
    );
    // A ligature or a fraction folds into several signs, which all stand where it stands.
    for (const token of tokens) expect(fold(input.slice(token.start, token.end)).text).toContain(token.text);
  });
});

test('tokens leave nothing out but white space', () => {
  holds((input) => {
    const kept = tokenise(input)
      .map((token) => token.text)
      .join('');
    expect(kept.replace(/\s/gu, '')).toBe(fold(input).text.replace(/\s/gu, ''));
  });
});

test('words know every mark before them', () => {
  holds((input) => {
    const tokens = tokenise(input);
    const marks = tokens.filter((token) => token.kind === 'mark').length;
    const kept = wordsOf(tokens).flatMap((word) => [...word.marks]).length;
    expect(kept).toBeLessThanOrEqual(marks);
    expect(wordsOf(tokens).map((word) => word.token)).toEqual(
      tokens.filter((token) => token.kind !== 'mark'),
    );
  });
});

test('sentences are trimmed, in order, and leave out nothing but white space', () => {
  holds((input) => {
    const ranges = splitSentences(input);
    expectInOrder(
      ranges.map(({ start, end }) => ({ from: start, to: end })),
      input.length,
    );
    const sentences = ranges.map(({ start, end }) => input.slice(start, end));
    for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
    expect(sentences.join('').replace(/\s/g, '')).toBe(input.replace(/\s/g, ''));
  });
});

test('a sentence is a sentence by itself, too', () => {
  holds((input) => {
    for (const { start, end } of splitSentences(input)) {
      const alone = splitSentences(input.slice(start, end));
      expect(alone[0]?.start).toBe(0);
      expect(alone.at(-1)?.end).toBe(end - start);
    }
  });
});

test('quotations stand between marks, in order, and are not empty', () => {
  holds((input) => {
    const quotes = findQuotes(input);
    expectInOrder(
      quotes.map(({ start, end }) => ({ from: start, to: end })),
      input.length,
    );
    for (const { start, end, closed } of quotes) {
      // What is not seen may stand between the mark and the first word.
      expect('“"‘\'«').toContain(/[^\p{Cf}](?=\p{Cf}*$)/u.exec(input.slice(0, start))?.[0]);
      if (closed) expect('”"’\'»').toContain(input.charAt(end));
      else expect(end).toBe(input.length);
    }
  });
});

describe('figures', () => {
  test('are numbers, none negative, each at its words', () => {
    holds((input) => {
      const numbers = findNumbers(words(input));
      expectInOrder(numbers, words(input).length);
      for (const { value } of numbers) expect(value).toBeGreaterThanOrEqual(0);
    });
  });

  test('have bounds in order, and a phrase that holds them', () => {
    holds((input) => {
      const found = words(input);
      const quantities = findQuantities(found, () => false, FINDERS.units);
      expectInOrder(quantities, found.length);
      for (const { low, high, from, to, phrase } of quantities) {
        expect(low).toBeLessThanOrEqual(high);
        expect(phrase.from).toBeLessThanOrEqual(from);
        expect(phrase.to).toBeGreaterThanOrEqual(to);
        expect(phrase.to).toBeLessThanOrEqual(found.length);
      }
    });
  });

  test('written out with separators mean the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const values = [String(value), value.toLocaleString('en-GB')].map(
          (printed) => findNumbers(words(printed))[0]?.value,
        );
        expect(values).toEqual([value, value]);
      }),
    );
  });
});

describe('dates', () => {
  test('are intervals in order, each at its words', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const dates = findDates(words(input), {
          ...FINDERS.dates,
          today: day === null ? null : dayOf(day),
        });
        expectInOrder(dates, words(input).length);
        for (const { when } of dates) {
          if (when === null) continue;
          expect(when.earliest).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(when.latest).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(when.earliest <= when.latest).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of a day come back from every usual form', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const form = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const forms = [
      form({ day: 'numeric', month: 'long', year: 'numeric' }),
      form({ day: 'numeric', month: 'short', year: 'numeric' }),
      form({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      form({ dateStyle: 'short' }),
      form({ day: 'numeric', month: 'long', year: 'numeric' }, 'en-US'),
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (day, { format }) => {
        const iso = day.toISOString().slice(0, 10);
        const when = { earliest: iso, latest: iso };
        expect(
          findDates(words(`on ${format(day)} they met`), { ...FINDERS.dates, today: null })[0],
        ).toMatchObject({ when, dated: true });
      }),
    );
  });
});

test('offices stand at their words, in order', () => {
  holds((input) => {
    const found = words(input);
    expectInOrder(FINDERS.offices.find(found), found.length);
  });
});
