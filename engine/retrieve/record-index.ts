import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import { fold } from '../language/fold';
import { tokenise } from '../language/tokens';
import type { Statement, StoryRecord } from '../model/record';

/** Fuse over the record's own words: what the search looks in, and what ranks the evidence of a finding. */

/** Something of the record that can be found, in the words that a reader is shown. */
export interface Entry {
  readonly kind: 'claim' | 'statement' | 'actor' | 'event';
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
}

/** Longer texts are somebody's clipboard: Fuse looks for every word in every entry, letter by letter. */
const MOST_WORDS = 16;
const MOST_LETTERS = 40;

const OPTIONS: IFuseOptions<Entry> = {
  keys: ['title', 'excerpt'],
  getFn: (entry, path) => folded(path.toString() === 'title' ? entry.title : entry.excerpt),
  useTokenSearch: true,
  tokenize: wordsIn,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: true,
};

/** Makes a search of entries. */
export function fuseOver(entries: readonly Entry[], options: IFuseOptions<Entry>): Fuse<Entry> {
  return new Fuse(entries, { ...OPTIONS, ...options });
}

/** Looks for words, each of them folded and no more than Fuse can look for at once. */
export function lookUp(fuse: Fuse<Entry>, words: readonly string[], most: number): FuseResult<Entry>[] {
  if (words.length === 0) return [];
  const query = words.slice(0, MOST_WORDS).map((word) => word.slice(0, MOST_LETTERS));
  return fuse.search(query.join(' '), { limit: most });
}

/** The words and numbers of a text as they are looked for: "1,400" is one, "don’t" is the same as "don't". */
export function wordsIn(text: string): string[] {
  return tokenise(folded(text)).flatMap(({ kind, text: printed }) => (kind === 'mark' ? [] : printed));
}

/** A text in the characters that it is searched in: folded as pages are, with straight apostrophes. */
function folded(text: string): string {
  return fold(text).text.replaceAll('’', "'");
}

/** Runs found in an entry's text (both ends included, as Fuse gives them), where they stand as it is printed. */
export function printedRanges(
  text: string,
  found: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const { startOf, endOf } = fold(text);
  return found.map(([start, end]) => [startOf(start), endOf(end + 1) - 1]);
}

/** A statement as an entry: who says it, and what. */
export function statementEntry(
  { id, claimant, summary, quote }: Statement,
  nameOf: (actor: string) => string,
): Entry {
  return {
    kind: 'statement',
    id,
    title: nameOf(claimant),
    excerpt: quote === null ? summary : `${summary} “${quote}”`,
  };
}

/** The names of a record's actors. */
export function namesOf({ actors }: Pick<StoryRecord, 'actors'>): (actor: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return (actor) => names.get(actor) ?? actor;
}
