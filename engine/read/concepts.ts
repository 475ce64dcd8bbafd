import { stem, tokenise } from '../language/tokens';
import type { Word, WordRange } from '../language/words';
import { filedUnder } from './filed';

/**
 * Finds what a sentence speaks of: the words that express a concept of the lexicon.
 *
 * A phrase is written as in `data/story/lexicon.yaml`: words compared by stem, `word!` for that form
 * only, `a|b` for either, `~` for up to three words between.
 */

/** A concept expressed by some words. */
export interface ConceptMention extends WordRange {
  readonly concept: string;
}

/** One word of a phrase: the keys that satisfy it, each a stem or `=` and an exact form. */
type Element = readonly string[] | 'gap';

interface Phrase {
  readonly concept: string;
  /** All but its first word. */
  readonly rest: readonly Element[];
}

/**
 * The lexicon's phrases by their first words: for each key, a phrase a line, its concept before all but its first word.
 * Made when the record is compiled, and cut up when a page has the word: most phrases are of no page.
 */
export type PhraseIndex = Readonly<Record<string, string>>;

const LONGEST_GAP = 3;

/** Rewrites a phrase of the lexicon with stems in place of words, so that no page waits for it. */
export function compilePhrase(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((element) => (element === '~' ? ['~'] : compileElement(element)))
    .join(' ');
}

function compileElement(element: string): string[] {
  const alternatives = element.split('|').map((word) => {
    const exact = word.endsWith('!');
    const parts = tokenise(exact ? word.slice(0, -1) : word).filter((token) => token.kind !== 'mark');
    return parts.map((part) => (exact ? `=${part.lower}` : stem(part.lower)));
  });
  if (alternatives.length > 1) return [alternatives.map((parts) => parts[0] ?? '').join('|')];
  return alternatives[0] ?? [];
}

/**
 * Files the phrases of all concepts under the keys that their first words are found by.
 *
 * @param concepts phrases by concept, as `compilePhrase` gives them; no name of a concept has a space
 */
export function indexPhrases(concepts: Readonly<Record<string, readonly string[]>>): PhraseIndex {
  const byFirst = new Map<string, string[]>();
  for (const [concept, phrases] of Object.entries(concepts)) {
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase.split(' ');
      const line = [concept, ...rest].join(' ');
      for (const key of first.split('|')) byFirst.set(key, [...(byFirst.get(key) ?? []), line]);
    }
  }
  return Object.fromEntries([...byFirst].map(([key, lines]) => [key, lines.join('\n')]));
}

/** Looks for every phrase of every concept at once. */
export class ConceptFinder {
  /** What a page has asked for so far. */
  private readonly byFirst = new Map<string, readonly Phrase[]>();

  constructor(private readonly index: PhraseIndex) {}

  /** All concepts that the words express, in the order in which they begin; they may overlap. */
  find(words: readonly Word[]): ConceptMention[] {
    const found: ConceptMention[] = [];
    words.forEach((word, from) => {
      for (const key of [word.token.stem, `=${word.token.lower}`]) {
        for (const { concept, rest } of this.beginningWith(key)) {
          const to = endOfMatch(words, from + 1, rest);
          if (to !== null) found.push({ concept, from, to });
        }
      }
    });
    return found;
  }

  private beginningWith(key: string): readonly Phrase[] {
    const known = this.byFirst.get(key);
    if (known !== undefined) return known;
    // Of words that begin no phrase nothing is kept.
    const lines = filedUnder(this.index, key);
    if (lines === undefined) return [];
    const phrases = lines.split('\n').map(toPhrase);
    this.byFirst.set(key, phrases);
    return phrases;
  }
}

function toPhrase(line: string): Phrase {
  const [concept = '', ...rest] = line.split(' ');
  return {
    concept,
    rest: rest.map((element): Element => (element === '~' ? 'gap' : element.split('|'))),
  };
}

function endOfMatch(words: readonly Word[], at: number, rest: readonly Element[]): number | null {
  let index = at;
  for (let i = 0; i < rest.length; i++) {
    const element = rest[i];
    if (element === undefined) return null;
    if (element === 'gap') {
      for (let skip = 0; skip <= LONGEST_GAP; skip++) {
        const end = endOfMatch(words, index + skip, rest.slice(i + 1));
        if (end !== null) return end;
      }
      return null;
    }
    const word = words[index];
    if (!word || word.afterBreak || !satisfies(word, element)) return null;
    index++;
  }
  return index;
}

function satisfies(word: Word, keys: readonly string[]): boolean {
  return keys.includes(word.token.stem) || keys.includes(`=${word.token.lower}`);
}
