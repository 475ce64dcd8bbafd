import type { WordRange } from '../../../engine/language/words';
import { clausesOf } from '../../../engine/read/clauses';
import { analyseSentence, type SentenceAnalysis } from '../../../engine/read/sentence';
import { FINDERS } from './people';

/** A sentence with the run of words that a case is about. */
export interface MarkedSentence extends SentenceAnalysis {
  readonly clauses: ReturnType<typeof clausesOf>;
  readonly run: WordRange;
}

/** Reads a sentence in which double brackets stand around the words that a case is about: "They [[met]] on Friday." */
export function markedRun(
  marked: string,
  published: string | null = '2024-06-12',
  finders = FINDERS,
): MarkedSentence {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  if (start < 0 || end < start) throw new Error(`No words are marked in “${marked}”`);
  const sentence = analyseSentence(marked.replace('[[', '').replace(']]', ''), finders, published);
  const from = sentence.words.findIndex(({ token }) => token.end > start);
  const to = sentence.words.findLastIndex(({ token }) => token.start < end) + 1;
  return { ...sentence, clauses: clausesOf(sentence.words), run: { from, to } };
}
