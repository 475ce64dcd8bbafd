import { foldWord } from '../language/tokens';
import type { QuotePart } from '../model/finding';

/** Holds a quotation on the page against recorded words. */

/** How a page's quotation stands to recorded words. */
export interface Alignment {
  /** `agrees`: word for word, in part, or with gaps that an ellipsis shows; `near`: close to, but not, the same words. */
  readonly kind: 'agrees' | 'near';
  /** Share of words that both have, 0 to 1. */
  readonly similarity: number;
  /** Number of the page's words found in the record. */
  readonly shared: number;
}

interface QuotedWord {
  readonly folded: string;
  readonly printed: string;
}

/** Below this share of common words, the page quotes something else. */
const LEAST_SIMILARITY = 0.5;
/** A single word that differs is another word, not an altered one. */
const LEAST_WORDS_TO_DIFFER = 2;
const FEW_WORDS = 3;

const FUNCTION_WORDS = new Set(
  'a an the and or but of to in on at for from by with as is are was were be been it that this we i you they he she our us has have had do not if so'.split(
    ' ',
  ),
);

/** Whether a folded word is one of grammar, which quotations have in common by chance. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/** Compares words quoted on a page with recorded words; `null` where they have too little in common. */
export function alignQuotation(page: string, recorded: string): Alignment | null {
  const { words: record, folded } = readQuotation(recorded);
  const { words, segments } = readQuotation(page);
  if (words.length === 0 || record.length === 0) return null;
  // Most quotations have little more than "the" in common: that is soon told.
  const known = words.filter((word) => folded.has(word.folded)).length;
  if (known === 0) return null;
  if (standsIn(segments, record)) {
    return { kind: 'agrees', similarity: 1, shared: Math.min(words.length, record.length) };
  }
  if (words.length < LEAST_WORDS_TO_DIFFER || known / words.length < LEAST_SIMILARITY) return null;
  const pairs = commonWords(words, record);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  const content = pairs.filter(([at]) => !isFunctionWord(words[at]?.folded ?? '')).length;
  const window = last[1] - first[1] + 1;
  const similarity = (2 * pairs.length) / (words.length + Math.max(window, words.length));
  // In a quotation of a few words one telling word may be all that is left: "ongoing and productive".
  const least = words.length > FEW_WORDS ? 2 : 1;
  if (similarity < LEAST_SIMILARITY || content < least) return null;
  return { kind: 'near', similarity, shared: pairs.length };
}

/** A quotation cut into words. */
interface ReadQuotation {
  readonly words: readonly QuotedWord[];
  /** The same words, by the parts that gaps leave. */
  readonly segments: readonly (readonly QuotedWord[])[];
  readonly folded: ReadonlySet<string>;
}

const quotations = new Map<string, ReadQuotation>();
/** The record's quotations and those of a page are a few hundred; past this the cache starts afresh. */
const CACHE_LIMIT = 2_000;

/** A quotation's words, remembered: every recorded one is held against every one of a page. */
function readQuotation(text: string): ReadQuotation {
  const known = quotations.get(text);
  if (known !== undefined) return known;
  if (quotations.size >= CACHE_LIMIT) quotations.clear();
  const segments = segmentsOf(text).map(quotedWords);
  const words = segments.flat();
  const read = { words, segments, folded: new Set(words.map((word) => word.folded)) };
  quotations.set(text, read);
  return read;
}

/** The parts of a quotation that an ellipsis or an insertion in brackets leaves; none is without words. */
export function segmentsOf(quotation: string): string[] {
  return quotation.split(/\.(?: ?\.){2,}|…|\[[^\]]*\]/).filter((part) => /[\p{L}\d]/u.test(part));
}

/** The page's words against the stretch of the record they stand nearest to, for the reader to see what differs. */
export function showDifference(page: string, recorded: string): QuotePart[] {
  const words = quotedWords(page);
  const record = quotedWords(recorded);
  const pairs = commonWords(words, record);
  const parts: { in: QuotePart['in']; words: string[] }[] = [];
  const add = (where: QuotePart['in'], run: readonly QuotedWord[]) => {
    if (run.length === 0) return;
    const last = parts.at(-1);
    const printed = run.map((word) => word.printed);
    if (last?.in === where) last.words.push(...printed);
    else parts.push({ in: where, words: printed });
  };
  let at = 0;
  let to = Math.max(0, (pairs[0]?.[1] ?? 0) - (pairs[0]?.[0] ?? 0));
  for (const [i, j] of pairs) {
    add('page', words.slice(at, i));
    add('record', record.slice(to, j));
    add('same', words.slice(i, i + 1));
    at = i + 1;
    to = j + 1;
  }
  const rest = words.length - at;
  add('page', words.slice(at));
  add('record', record.slice(to, to + rest));
  return parts.map((part) => ({ in: part.in, text: part.words.join(' ') }));
}

/** Papers print the same spoken number in digits or in a word. */
const DIGITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** Words without marks; hyphens, apostrophes and small numbers in words do not make a difference. */
export function quotedWords(text: string): QuotedWord[] {
  return [...text.matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)*/gu)].map(([printed]) => {
    const folded = foldWord(printed).replaceAll("'", '');
    return { printed, folded: DIGITS.get(folded) ?? folded };
  });
}

/**
 * Whether every segment stands word for word in the record, one after the other. The record may hold
 * less than was said: the page's first words may lead up to it, and the last ones go on after it.
 */
function standsIn(segments: readonly (readonly QuotedWord[])[], record: readonly QuotedWord[]): boolean {
  let from = 0;
  return segments.every((segment, i) => {
    const led = i === 0 ? withoutLead(segment, record) : segment;
    const bare = i === segments.length - 1 ? withoutTail(led, record) : led;
    const at = indexOfRun(record, bare, from);
    from = at + bare.length;
    return at >= 0;
  });
}

/** Fewer common words than this are no sign that a quotation leads up to the recorded one, or goes on after it. */
const LEAST_OVERLAP = 4;

/** A segment from where the record begins in it. */
function withoutLead(segment: readonly QuotedWord[], record: readonly QuotedWord[]): readonly QuotedWord[] {
  if (record.length < LEAST_OVERLAP) return segment;
  for (let at = 1; at <= segment.length - LEAST_OVERLAP; at++) {
    const length = Math.min(record.length, segment.length - at);
    if (sameWords(segment, at, record, 0, length)) return segment.slice(at);
  }
  return segment;
}

/** A segment up to where the record ends in it. */
function withoutTail(segment: readonly QuotedWord[], record: readonly QuotedWord[]): readonly QuotedWord[] {
  if (record.length < LEAST_OVERLAP) return segment;
  for (let end = segment.length - 1; end >= LEAST_OVERLAP; end--) {
    const length = Math.min(record.length, end);
    if (sameWords(segment, end - length, record, record.length - length, length))
      return segment.slice(0, end);
  }
  return segment;
}

function indexOfRun(record: readonly QuotedWord[], run: readonly QuotedWord[], from: number): number {
  for (let at = from; at + run.length <= record.length; at++) {
    if (sameWords(record, at, run, 0, run.length)) return at;
  }
  return -1;
}

function sameWords(
  a: readonly QuotedWord[],
  fromA: number,
  b: readonly QuotedWord[],
  fromB: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) {
    if (a[fromA + i]?.folded !== b[fromB + i]?.folded) return false;
  }
  return true;
}

/** The longest common subsequence of two runs of words, as pairs of indices. Quotations are short: the table is small. */
function commonWords(a: readonly QuotedWord[], b: readonly QuotedWord[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.folded === b[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]?.folded === b[j]?.folded && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
