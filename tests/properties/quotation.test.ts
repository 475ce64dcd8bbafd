/** What holds of any quotation against any record. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignQuotation, compareWording, quotedWords as cut } from '../../engine/language/quotation';
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

const join = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

test('both sides are verbatim: the page’s whole, the record’s in one piece', () => {
  fc.assert(
    fc.property(text, text, (page, recorded) => {
      const compared = compareWording(page, recorded);
      expect(join(compared.page.parts)).toBe(page);
      expect(recorded).toContain(join(compared.record.parts));
      const { cutBefore, cutAfter } = compared.record;
      if (!cutBefore && !cutAfter) expect(join(compared.record.parts)).toBe(recorded);
    }),
    { numRuns: 200 },
  );
});

test('what is the same on both sides is the same words in the same order', () => {
  fc.assert(
    fc.property(text, text, (page, recorded) => {
      const compared = compareWording(page, recorded);
      const same = ({ parts }: { parts: readonly { text: string; differs: boolean }[] }) =>
        parts.filter((part) => !part.differs).flatMap((part) => cut(part.text).map((word) => word.folded));
      expect(same(compared.page)).toEqual(same(compared.record));
    }),
    { numRuns: 200 },
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
