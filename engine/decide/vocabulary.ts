/**
 * What sentences are described with, numbered: names of concepts, actors (`@id`), quantities (`#unit`) and the
 * like, and stems of words (`w:stem`). Weights and the index of statements are written with these numbers.
 */

/** As the dataset holds it: entries in alphabetical order, parted by spaces. */
export interface PackedVocabulary {
  readonly names: string;
  /** Stems, without the `w:` that tells them from names. */
  readonly words: string;
}

const WORD = 'w:';

export function wordName(stem: string): string {
  return WORD + stem;
}

/** The vocabulary of a dataset, ready for look-up. */
export class Vocabulary {
  /** Entries in the order of their numbers: names first. */
  readonly entries: readonly string[];
  /** How many of the entries are names. */
  readonly names: number;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor({ names, words }: PackedVocabulary) {
    const listed = listOf(names);
    this.names = listed.length;
    this.entries = [...listed, ...listOf(words).map(wordName)];
    this.numbers = new Map(this.entries.map((entry, number) => [entry, number]));
  }

  /** The number of an entry; `undefined` for what the dataset has no use for. */
  numberOf(entry: string): number | undefined {
    return this.numbers.get(entry);
  }
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Collects entries into a vocabulary. */
export function packVocabulary(entries: Iterable<string>): PackedVocabulary {
  const all = [...new Set(entries)].sort();
  const isWord = (entry: string) => entry.startsWith(WORD);
  return {
    names: all.filter((entry) => !isWord(entry)).join(' '),
    words: all
      .filter(isWord)
      .map((entry) => entry.slice(WORD.length))
      .join(' '),
  };
}
