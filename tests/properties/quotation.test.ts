/** What holds of any quotation against any record. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignQuotation, quotedWords as cut, showDifference } from '../../engine/judge/quotation';
import { quotedWords, text } from './arbitrary-text';

test('recorded words agree with themselves, and so does any part of them', () => {
  fc.assert(
    fc.property(quotedWords, fc.nat(), fc.nat(), (words, a, b) => {
      const [from, to] = [a % words.length, (b % words.length) + 1].sort((x, y) => x - y) as [number, number];
      const part = words.slice(from, Math.max(to, from + 1));
      expect(alignQuotation(part.join(' '), words.join(' '))).toMatchObject({
        kind: 'agrees',
        similarity: 1,
      });
    }),
  );
});

test('marks, capitals and kinds of apostrophe make no difference', () => {
  fc.assert(
    fc.property(quotedWords, fc.constantFrom(', ', ' – ', '; ', '-', '! '), (words, mark) => {
      expect(alignQuotation(words.join(mark).toUpperCase(), words.join(' '))?.kind).toBe('agrees');
    }),
  );
});

test('an ellipsis stands for any words left out', () => {
  fc.assert(
    fc.property(quotedWords, fc.nat(), fc.nat(), (words, a, b) => {
      fc.pre(words.length >= 3);
      const first = 1 + (a % (words.length - 2));
      const second = first + 1 + (b % (words.length - first - 1));
      const page = `${words.slice(0, first).join(' ')} … ${words.slice(second).join(' ')}`;
      expect(alignQuotation(page, words.join(' '))?.kind).toBe('agrees');
    }),
  );
});

test('a word that the record does not have is never agreed with', () => {
  fc.assert(
    fc.property(quotedWords, fc.nat(), (words, at) => {
      const changed = words.with(at % words.length, 'zebra').join(' ');
      expect(alignQuotation(changed, words.join(' '))?.kind).not.toBe('agrees');
    }),
  );
});

test('the difference gives back the page’s words in order, and only words of the record beside them', () => {
  fc.assert(
    fc.property(text, text, (page, recorded) => {
      const parts = showDifference(page, recorded);
      const of = (...kinds: string[]) =>
        parts
          .filter((part) => kinds.includes(part.in))
          .map((part) => part.text)
          .join(' ');
      expect(of('same', 'page')).toBe(
        cut(page)
          .map((word) => word.printed)
          .join(' '),
      );
      const record = cut(recorded).map((word) => word.folded);
      for (const word of cut(of('record'))) expect(record).toContain(word.folded);
    }),
    { numRuns: 200 },
  );
});

test('as many words are the same from either side', () => {
  fc.assert(
    fc.property(quotedWords, quotedWords, (a, b) => {
      const same = (one: string[], other: string[]) =>
        showDifference(one.join(' '), other.join(' '))
          .filter((part) => part.in === 'same')
          .flatMap((part) => part.text.split(' ')).length;
      expect(same(a, b)).toBe(same(b, a));
    }),
  );
});

test('an alignment is a share of words that both have', () => {
  fc.assert(
    fc.property(text, text, (page, recorded) => {
      const alignment = alignQuotation(page, recorded);
      if (!alignment) return;
      expect(alignment.similarity).toBeGreaterThan(0);
      expect(alignment.similarity).toBeLessThanOrEqual(1);
      expect(alignment.shared).toBeLessThanOrEqual(cut(page).length);
      expect(alignment.shared).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
