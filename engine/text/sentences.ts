/** Cuts a block of text into sentences. */

/** A run of characters, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that end in a full stop without ending a sentence, lower case, without the stop. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sir prof rev hon st no nos jr sr inc ltd co corp plc vs etc approx dept est fig gen gov lt col capt sgt cllr rt mt jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after a word of three letters or more, before a figure: the Unicode rules see no end there. */
const STOP_BEFORE_FIGURE = /(?<=\p{Ll}{3}\.["”’]?)\s+(?=[£\d])/gu;

/**
 * The sentences of a text in order, without surrounding white space.
 *
 * The Unicode rules of `Intl.Segmenter` stop at "Mr." and at a quotation's own full stop; a boundary
 * is taken back after an abbreviation or a single initial, and before a lower-case start.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const end of boundaries(text)) {
    if (end < text.length && isFalseBoundary(text, end)) continue;
    const range = trimmed(text, start, end);
    if (range.end > range.start) sentences.push(range);
    start = end;
  }
  return sentences;
}

function boundaries(text: string): number[] {
  const ends = new Set<number>([text.length]);
  for (const piece of segmenter.segment(text)) ends.add(piece.index + piece.segment.length);
  for (const gap of text.matchAll(STOP_BEFORE_FIGURE)) ends.add(gap.index + gap[0].length);
  return [...ends].sort((a, b) => a - b);
}

function isFalseBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const after = text.slice(at, at + 8).trimStart();
  if (/^[\p{Ll}]/u.test(after) && !/[:;]$/.test(before)) return true;
  if (/^[)\]]/.test(after)) return true;
  const last = /(?:^|[\s(“"‘'])([\p{L}]+)\.$/u.exec(before)?.[1];
  if (last === undefined) return false;
  if (ABBREVIATIONS.has(last.toLowerCase())) return true;
  return last.length === 1 && last !== 'I' && /^\p{Lu}/u.test(after);
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
