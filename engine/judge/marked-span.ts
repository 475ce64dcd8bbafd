import type { Word, WordRange } from '../language/words';
import type { Span } from '../model/article';
import type { ReadSentence } from '../read/read-article';
import type { Comparison } from './comparison';

/** Which characters of the page a finding marks: no more than the words that tell. */

/**
 * The span of a finding: the figure, the date, the phrase, the quotation, the name with its post that its verdict turns
 * on; where that is the sentence as a whole, the clause that says most of it. Never empty, and within the sentence.
 */
export function markedSpan(sentence: ReadSentence, { words }: Comparison): Span {
  const { block, start } = sentence.span;
  const range = words ?? tellingClause(sentence);
  if (range === null) return sentence.span;
  const first = sentence.analysis.words[range.from];
  const last = sentence.analysis.words[range.to - 1];
  if (!first || !last || range.to <= range.from) return sentence.span;
  const at = first.token.start;
  const isSum = first.pound && sentence.analysis.text.charAt(at - 1) === '£';
  return { block, start: start + (isSum ? at - 1 : at), end: start + last.token.end };
}

/** A clause of fewer words is an aside or an item of a list. */
const LEAST_WORDS = 6;

/** The one clause that holds more than half of the sentence's concepts; `null` where none does. */
function tellingClause({ analysis: { words, concepts } }: ReadSentence): WordRange | null {
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (!isParted(words, at)) continue;
    const clause = { from, to: at };
    from = at;
    if (clause.to - clause.from < LEAST_WORDS) continue;
    const held = concepts.filter((mention) => clause.from <= mention.from && mention.to <= clause.to).length;
    if (2 * held > concepts.length) return clause;
  }
  return null;
}

/** Whether a comma, a dash or a bracket parts a word from the one before; a quotation mark and the hyphen of "750-strong" do not. */
function isParted(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return true;
  if (/[,;:–—()[\]…]/.test(word.marks)) return true;
  return word.marks === '-' && word.token.start - before.token.end > 1;
}
