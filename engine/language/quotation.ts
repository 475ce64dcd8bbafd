import { diffArrays } from 'diff';
import type { QuotePart, QuoteSide } from '../model/finding';
import { fold } from './fold';
import { SMALL_NUMBERS } from './number-words';
import { foldWord } from './tokens';

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
  /** Offsets in the quotation, end excluded. */
  readonly start: number;
  readonly end: number;
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

/** The words of a quotation, folded, that are not of grammar. */
export function tellingWords(text: string): string[] {
  return quotedWords(text).flatMap(({ folded }) => (isFunctionWord(folded) ? [] : folded));
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
  // In a quotation of a few words one telling word may be all that is left: "ongoing and productive".
  const least = words.length > FEW_WORDS ? 2 : 1;
  const isTelling = (word: QuotedWord | undefined) => word !== undefined && !isFunctionWord(word.folded);
  if (words.filter((word) => folded.has(word.folded) && isTelling(word)).length < least) return null;
  const pairs = commonWords(words, record);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  const content = pairs.filter(([at]) => isTelling(words[at])).length;
  const window = last[1] - first[1] + 1;
  const similarity = (2 * pairs.length) / (words.length + Math.max(window, words.length));
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
/** Far more than a large record's quotations and those of a page; past this the cache starts afresh. */
const CACHE_LIMIT = 20_000;

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

/**
 * The page's quotation beside the stretch of the recorded one that it stands nearest to, for the reader to see what
 * differs. Both sides are verbatim: their parts in a row are the text as it was printed.
 */
export function compareWording(page: string, recorded: string): { page: QuoteSide; record: QuoteSide } {
  const words = quotedWords(page);
  const record = quotedWords(recorded);
  const pairs = commonWords(words, record);
  // As much of the record stands before the first common word, and after the last, as on the page.
  const [firstPage = 0, firstRecord = 0] = pairs[0] ?? [];
  const [lastPage = 0, lastRecord = 0] = pairs.at(-1) ?? [];
  const from = Math.max(0, firstRecord - firstPage);
  const to = Math.min(record.length, lastRecord + words.length - lastPage);
  return {
    page: sideOf(page, words, new Set(pairs.map(([at]) => at)), 0, words.length),
    record: sideOf(recorded, record, new Set(pairs.map(([, at]) => at)), from, to),
  };
}

/** How a quotation's words stand to the stretch of the recorded one that they come nearest to, folded. */
export interface WordsCompared {
  readonly common: readonly string[];
  readonly pageOnly: readonly string[];
  /** Recorded words between the first common one and the last that the page leaves out. */
  readonly recordOnly: readonly string[];
}

/** The words that a quotation has in common with a recorded one, in order, and those that either has alone. */
export function wordsCompared(page: string, recorded: string): WordsCompared {
  const words = quotedWords(page).map(({ folded }) => folded);
  const record = quotedWords(recorded);
  const pairs = commonWords(quotedWords(page), record);
  const [, first = 0] = pairs[0] ?? [];
  const [, last = -1] = pairs.at(-1) ?? [];
  const onPage = new Set(pairs.map(([at]) => at));
  const onRecord = new Set(pairs.map(([, at]) => at));
  return {
    common: words.filter((_, at) => onPage.has(at)),
    pageOnly: words.filter((_, at) => !onPage.has(at)),
    recordOnly: record.flatMap(({ folded }, at) =>
      at > first && at < last && !onRecord.has(at) ? [folded] : [],
    ),
  };
}

/** Some words of a quotation with all that is printed between them, cut where common words and others meet. */
function sideOf(
  text: string,
  words: readonly QuotedWord[],
  common: ReadonlySet<number>,
  from: number,
  to: number,
): QuoteSide {
  // A quotation shown to its end keeps the marks around its words.
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? start);
  const parts: QuotePart[] = [];
  let at = start;
  const cut = (upTo: number, differs: boolean) => {
    if (upTo > at) parts.push({ text: text.slice(at, upTo), differs });
    at = upTo;
  };
  for (let i = from; i < to; i++) {
    if (common.has(i)) continue;
    let last = i;
    while (last + 1 < to && !common.has(last + 1)) last++;
    cut(words[i]?.start ?? at, false);
    cut(words[last]?.end ?? at, true);
    i = last;
  }
  cut(end, false);
  return { parts, cutBefore: from > 0, cutAfter: to < words.length };
}

/** Papers print the same spoken number in digits or, up to this one, in a word. */
const LARGEST_IN_WORDS = 12;

function digitsOf(folded: string): string | null {
  const value = SMALL_NUMBERS.get(folded);
  return value === undefined || value > LARGEST_IN_WORDS ? null : String(value);
}

/** Words without marks; hyphens, apostrophes and small numbers in words do not make a difference. */
export function quotedWords(text: string): QuotedWord[] {
  const plain = fold(text);
  return [...plain.text.matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)*/gu)].map(({ 0: printed, index }) => {
    const folded = foldWord(printed).replaceAll("'", '');
    const [start, end] = [plain.startOf(index), plain.endOf(index + printed.length)];
    return { folded: digitsOf(folded) ?? folded, start, end };
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
    const at = indexOfWords(record, bare, from);
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

function indexOfWords(record: readonly QuotedWord[], words: readonly QuotedWord[], from: number): number {
  for (let at = from; at + words.length <= record.length; at++) {
    if (sameWords(record, at, words, 0, words.length)) return at;
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

/** The longest common subsequence of two runs of words, as pairs of indices. */
function commonWords(a: readonly QuotedWord[], b: readonly QuotedWord[]): [number, number][] {
  const runs = diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of runs) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.push([i + at, j + at]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}
