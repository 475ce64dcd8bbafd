import type Fuse from 'fuse.js';
import { isFunctionWord } from '../language/quotation';
import { foldWord } from '../language/tokens';
import type { StoryRecord } from '../model/record';
import { type Entry, fuseOver, lookUp, namesOf, statementEntry, wordsIn } from './record-index';

/** Finds and ranks the evidence of a finding: the statements of its claim, by the words of its sentence. */
export class EvidenceIndex {
  private fuse: Fuse<Entry> | null = null;

  /** The index is made when it is first asked. */
  constructor(private readonly record: Pick<StoryRecord, 'actors' | 'statements'>) {}

  /**
   * All statements of a claim, by their ids: those found by the sentence's words, nearest first, then the rest in the
   * record's order.
   */
  rank(claim: string, sentence: string): string[] {
    const { statements } = this.record;
    const mine = statements
      .filter(({ answers }) => answers.some((answer) => answer.claim === claim))
      .map(({ id }) => id);
    if (mine.length < 2) return mine;
    const found = lookUp(this.made(), tellingWords(sentence), statements.length);
    const ids = new Set(found.map(({ item }) => item.id));
    return [...[...ids].filter((id) => mine.includes(id)), ...mine.filter((id) => !ids.has(id))];
  }

  private made(): Fuse<Entry> {
    const nameOf = namesOf(this.record);
    this.fuse ??= fuseOver(
      this.record.statements.map((statement) => statementEntry(statement, nameOf)),
      // A word that is not there in full says nothing.
      { threshold: 0 },
    );
    return this.fuse;
  }
}

/** The words of a sentence that tell statements apart, the longest first: a short one is in many. */
function tellingWords(sentence: string): string[] {
  const words = wordsIn(sentence).map(foldWord);
  return [...new Set(words)].filter((word) => !isFunctionWord(word)).sort((a, b) => b.length - a.length);
}
