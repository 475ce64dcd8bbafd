import { stemmer } from 'stemmer';
import { fold } from './fold';

/** A word, number or mark of punctuation, with its UTF-16 offsets in the text it was cut from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** As printed, in folded characters. */
  readonly text: string;
  /** Lower case, straight apostrophes, no possessive ending. */
  readonly lower: string;
  /** Porter stem of `lower`; the text itself for numbers and marks. */
  readonly stem: string;
}

/** Thousands are parted by commas or, as in "1 400", by spaces; "April 16 750" is a day and a number. */
const THOUSANDS =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,/-]|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]* )[1-9]\d{0,2}(?: \d{3})+(?![\d,/]|\.\d)/;
const TOKEN = new RegExp(
  `${THOUSANDS.source}|\\d+(?:\\.\\d+)?|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*|[^\\s\\p{L}\\d]`,
  'gu',
);

/** Cuts a text into tokens. Hyphened words come apart ("750-strong" is three tokens). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = fold(text);
  for (const match of folded.text.matchAll(TOKEN)) {
    const printed = match[0];
    const kind = kindOf(printed);
    const lower = kind === 'word' ? foldWord(printed) : printed;
    tokens.push({
      start: folded.startOf(match.index),
      end: folded.endOf(match.index + printed.length),
      kind,
      text: printed,
      lower,
      stem: kind === 'word' ? stem(lower) : printed,
    });
  }
  return tokens;
}

function kindOf(printed: string): Token['kind'] {
  const first = printed.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  return /\p{L}/u.test(printed) ? 'word' : 'mark';
}

/** Signs that are printed for an apostrophe. */
const APOSTROPHES = /[’ʼ‘′´`＇]/g;

/** Lower case in compatibility form (a ligature as its letters), with straight apostrophes and without a possessive ending. */
export function foldWord(word: string): string {
  const plain = ASCII.test(word) ? word : word.replace(APOSTROPHES, "'").normalize('NFKC');
  return plain.toLowerCase().replace(/'s$/, '');
}
const ASCII = /^[a-z']+$/i;

const stems = new Map<string, string>();
/** A page's vocabulary is a few thousand words; past this the cache starts afresh. */
const STEM_CACHE_LIMIT = 20_000;

/** Porter stem of a folded word (M. F. Porter, "An algorithm for suffix stripping", 1980), remembered. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size >= STEM_CACHE_LIMIT) stems.clear();
  const made = stemmer(lower);
  stems.set(lower, made);
  return made;
}
