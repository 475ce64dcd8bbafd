import type { Word, WordRange } from '../language/words';
import type { Span } from '../model/article';
import type { Outcome } from '../model/finding';
import type { ReadSentence } from '../read/read-article';
import type { Comparison } from './comparison';

/** Which characters of the page a finding marks: no more than what its verdict turns on. */

/** Outcomes whose very words are marked: a quotation to the letter, a name with its post. */
const EXACT: ReadonlySet<Outcome['kind']> = new Set(['post', 'quotation', 'attribution']);

/**
 * The span of a finding: the words of a quotation or of a name with its post; the clause that holds a
 * figure, a date or a contrary; else the whole sentence. Never empty, and within the sentence.
 */
export function markedSpan(sentence: ReadSentence, { outcome, words }: Comparison): Span {
  const { block, start } = sentence.span;
  if (words === null) return sentence.span;
  const range = EXACT.has(outcome.kind) ? words : clauseAround(sentence, words);
  const first = sentence.analysis.words[range.from];
  const last = sentence.analysis.words[range.to - 1];
  if (!first || !last || range.to <= range.from) return sentence.span;
  const at = first.token.start;
  const isSum = first.pound && sentence.analysis.text.charAt(at - 1) === '£';
  return { block, start: start + (isSum ? at - 1 : at), end: start + last.token.end };
}

/** The words between the marks that part clauses on either side of some words. */
function clauseAround({ analysis: { words } }: ReadSentence, range: WordRange): WordRange {
  let { from, to } = range;
  while (from > 0 && !isParted(words, from)) from--;
  while (to < words.length && !isParted(words, to)) to++;
  return { from, to };
}

/** Whether a comma, a dash, a bracket or a quotation mark parts a word from the one before; the hyphen of "750-strong" does not. */
function isParted(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return true;
  if (/[,;:–—()[\]“”"‘«»…]/.test(word.marks)) return true;
  return word.marks === '-' && word.token.start - before.token.end > 1;
}
