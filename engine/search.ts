import type Fuse from 'fuse.js';
import type { FuseResult, IFuseOptions } from 'fuse.js';
import type { StoryRecord } from './model/record';
import {
  type Entry,
  fuseOver,
  lookUp,
  namesOf,
  printedRanges,
  statementEntry,
  wordsIn,
} from './retrieve/record-index';

/** Searches the record for a reader: everything in it, tolerant of typing errors. */

/** A run of text, and whether the query was found in it. */
export interface HighlightedPart {
  readonly text: string;
  readonly hit: boolean;
}

export type HighlightedText = readonly HighlightedPart[];

/** An entry of the record that a query found. */
export interface SearchHit {
  readonly kind: Entry['kind'];
  readonly id: string;
  /** 1 is a perfect match. */
  readonly score: number;
  readonly title: HighlightedText;
  readonly excerpt: HighlightedText;
}

const OPTIONS: IFuseOptions<Entry> = {
  keys: [
    { name: 'title', weight: 2 },
    { name: 'excerpt', weight: 1 },
  ],
  includeMatches: true,
  // Every word must be found, so that a word more narrows the results.
  tokenMatch: 'all',
  minMatchCharLength: 2,
};

/** Share of a word's letters that may be wrong: first hardly any, and if nothing is found, two in five ("chian" for "chain"). */
const STRICT = 0.2;
const LENIENT = 0.4;

const MOST_HITS = 40;

/** Makes a search over the record; a query gives its hits, best first. The index is made with the first query. */
export function createSearch(record: StoryRecord): (query: string) => readonly SearchHit[] {
  const entries = entriesOf(record);
  let strict: Fuse<Entry> | null = null;
  let lenient: Fuse<Entry> | null = null;
  return (query) => {
    // Fuse finds no match as short as a letter that stands alone, and wants every word found.
    const words = wordsIn(query).filter((word) => word.length > 1);
    strict ??= fuseOver(entries, { ...OPTIONS, threshold: STRICT });
    const hits = lookUp(strict, words, MOST_HITS);
    if (hits.length > 0 || words.length === 0) return hits.map(toHit);
    lenient ??= fuseOver(entries, { ...OPTIONS, threshold: LENIENT });
    return lookUp(lenient, words, MOST_HITS).map(toHit);
  };
}

function entriesOf(record: StoryRecord): Entry[] {
  const nameOf = namesOf(record);
  return [
    ...record.claims.map(
      ({ id, heading, question }): Entry => ({ kind: 'claim', id, title: heading, excerpt: question }),
    ),
    ...record.events.map(
      ({ id, heading, summary }): Entry => ({ kind: 'event', id, title: heading, excerpt: summary }),
    ),
    ...record.actors.map(
      ({ id, name, aliases, posts }): Entry => ({
        kind: 'actor',
        id,
        title: name,
        excerpt: [...posts.map((post) => post.title), ...aliases].join(' · '),
      }),
    ),
    ...record.statements.map((statement) => statementEntry(statement, nameOf)),
  ];
}

function toHit({ item, score, matches }: FuseResult<Entry>): SearchHit {
  const highlighted = (key: 'title' | 'excerpt') => {
    const found = matches?.filter((match) => match.key === key).flatMap((match) => match.indices) ?? [];
    return highlight(item[key], printedRanges(item[key], found));
  };
  return {
    kind: item.kind,
    id: item.id,
    score: 1 - (score ?? 1),
    title: highlighted('title'),
    excerpt: highlighted('excerpt'),
  };
}

/** Cuts a text at the found ranges (both ends included, as Fuse gives them). */
function highlight(text: string, ranges: readonly (readonly [number, number])[]): HighlightedText {
  const parts: HighlightedPart[] = [];
  let at = 0;
  for (const [start, end] of closeGaps(text, ranges)) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end + 1), hit: true });
    at = end + 1;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/** Ranges in order; two in one word with a single letter between them, the mistyped one, become one. */
function closeGaps(
  text: string,
  ranges: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const closed: (readonly [number, number])[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = closed.at(-1);
    const isGap = last !== undefined && start - last[1] === 2 && /\p{L}/u.test(text[last[1] + 1] ?? '');
    if (isGap) closed[closed.length - 1] = [last[0], end];
    else closed.push([start, end]);
  }
  return closed;
}
