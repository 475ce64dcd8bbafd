import type { Token } from './tokens';

/** Some neighbouring words of a sentence, by index, end excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The word at an index, folded; '' past either end. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? '';
}

/** Some words from an index on, folded, with a space between; past the end they are ''. */
export function phraseAt(words: readonly Word[], at: number, length: number): string {
  let phrase = lowerAt(words, at);
  for (let i = 1; i < length; i++) phrase += ` ${lowerAt(words, at + i)}`;
  return phrase;
}

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

/** The words of a run, folded, with a space on either side of each: what patterns over words are matched against. */
export function foldedText(words: readonly Word[], from: number, to: number): string {
  return ` ${words
    .slice(from, to)
    .map((word) => word.token.lower)
    .join(' ')} `;
}
