import type { Token } from './tokens';

/** A word of a sentence: marks are left out, but what they part is remembered. */
export interface Word {
  readonly token: Token;
  /** Whether a mark that parts clauses stands between this word and the one before. */
  readonly afterBreak: boolean;
  /** Whether a pound sign stands directly before it. */
  readonly pound: boolean;
  /** The marks between the word before and this one, without white space (`,“`). */
  readonly marks: string;
}

/** The words of a sentence. Hyphens and quotation marks do not part a phrase; other marks do. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let afterBreak = false;
  let marks = '';
  for (const token of tokens) {
    if (token.kind === 'mark') {
      marks += token.text;
      if (!/^[-‐‑'"“”‘’£+~]$/.test(token.text)) afterBreak = true;
      continue;
    }
    words.push({ token, afterBreak, pound: marks.endsWith('£'), marks });
    afterBreak = false;
    marks = '';
  }
  return words;
}
