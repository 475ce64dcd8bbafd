import { stem, tokenise } from '../language/tokens';
import type { Word, WordRange } from '../language/words';

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
  /** All but its first word, as `compilePhrase` gives it. */
  readonly text: string;
  /** The same cut into elements, when a page has first had the first word: most phrases are of no page. */
  rest: readonly Element[] | null;
}

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

/** Looks for every phrase of every concept at once. */
export class ConceptFinder {
  private readonly byFirst = new Map<string, Phrase[]>();

  /** @param concepts phrases by concept, as `compilePhrase` gives them */
  constructor(concepts: Readonly<Record<string, readonly string[]>>) {
    for (const [concept, phrases] of Object.entries(concepts)) {
      for (const phrase of phrases) this.add(concept, phrase);
    }
  }

  private add(concept: string, text: string): void {
    const end = text.indexOf(' ');
    const first = end < 0 ? text : text.slice(0, end);
    const phrase: Phrase = { concept, text: end < 0 ? '' : text.slice(end + 1), rest: null };
    for (const key of first.includes('|') ? first.split('|') : [first]) {
      const phrases = this.byFirst.get(key);
      if (phrases) phrases.push(phrase);
      else this.byFirst.set(key, [phrase]);
    }
  }

  /** All concepts that the words express, in the order in which they begin; they may overlap. */
  find(words: readonly Word[]): ConceptMention[] {
    const found: ConceptMention[] = [];
    words.forEach((word, from) => {
      for (const key of [word.token.stem, `=${word.token.lower}`]) {
        for (const phrase of this.byFirst.get(key) ?? []) {
          phrase.rest ??= elementsOf(phrase.text);
          const to = endOfMatch(words, from + 1, phrase.rest);
          if (to !== null) found.push({ concept: phrase.concept, from, to });
        }
      }
    });
    return found;
  }
}

function elementsOf(text: string): Element[] {
  if (text === '') return [];
  return text.split(' ').map((element): Element => (element === '~' ? 'gap' : element.split('|')));
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
