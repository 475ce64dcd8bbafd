/** Cuts a block of text into sentences. */

/** A run of characters, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that end in a full stop before what they belong to, lower case, without the stop. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr sir prof rev hon st messrs gen gov lt col capt sgt cllr rt mt vs approx fig'.split(' '),
);
/** The same before a number only ("No. 10", "Jan. 5"); elsewhere some of them are words that may end a sentence. */
const BEFORE_NUMBER = new Set('no nos jan feb mar apr jun jul aug sep sept oct nov dec est p pp'.split(' '));
/** Words that end in a full stop within a sentence or at its end: what follows decides. */
const EITHER = new Set('inc ltd co corp plc etc dept jr sr bros'.split(' '));
/** Words that open a sentence far more often than they are part of a name. */
const OPENERS =
  /^["“‘(]?(?:The|A|An|It|Its|He|She|They|We|I|You|This|That|These|Those|There|But|And|In|On|At|For|As|If|When|While|After|Before|Since|Now|Then|So|No|Nobody|Nothing|Not|Some|Many|Most|All|His|Her|Their|Our)\b/;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after a word or number of three characters or more, before a figure: the Unicode rules see no end there. */
const STOP_BEFORE_FIGURE = /(?<=[\p{Ll}\d]{3}\.["”’]?)\s+(?=[£\d])/gu;

/** "“Is it over?” Mr Holt asked." is one sentence: the name of whoever asks follows the quotation. */
const ASKER =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|demanded|wondered|told|replied|wrote|cried|exclaimed)\b/u;

/**
 * The sentences of a text in order, without surrounding white space.
 *
 * The Unicode rules of `Intl.Segmenter` stop at "Mr." and at a quotation's own question mark; a boundary
 * is taken back after an abbreviation or an initial, before a lower-case start and before "Mr Holt asked".
 * What has no end for a long time is cut at white space.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const end of boundaries(text)) {
    if (end < text.length && isFalseBoundary(text, end)) continue;
    for (const at of cutsWithin(text, start, end)) {
      const range = trimmed(text, start, at);
      if (range.end > range.start) sentences.push(range);
      start = at;
    }
  }
  return sentences;
}

/** Longer runs of characters are no sentences but tables or lists; what is read of each is bounded by this. */
const LONGEST = 1500;

/** The ends of the pieces that a run of characters is read in: its own end, and for long ones white space on the way. */
function* cutsWithin(text: string, start: number, end: number): Generator<number, void> {
  let from = start;
  while (end - from > LONGEST) {
    const gap = /\s\S*$/.exec(text.slice(from, from + LONGEST));
    from += gap !== null && gap.index > 0 ? gap.index : LONGEST;
    yield from;
  }
  yield end;
}

function boundaries(text: string): number[] {
  const ends = new Set<number>([text.length]);
  for (const piece of segmenter.segment(text)) ends.add(piece.index + piece.segment.length);
  for (const gap of text.matchAll(STOP_BEFORE_FIGURE)) ends.add(gap.index + gap[0].length);
  return [...ends].sort((a, b) => a - b);
}

function isFalseBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const after = text.slice(at, at + 60).trimStart();
  if (/^[\p{Ll}]/u.test(after) && !/[:;]$/.test(before)) return true;
  if (/^[)\]]/.test(after)) return true;
  if (/[?!]["”’']$/.test(before) && ASKER.test(after)) return true;
  const last = /(?:^|[\s(“"‘'])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^\d/.test(after);
  if (EITHER.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return !OPENERS.test(after);
  return last.length === 1 && last !== 'I' && /^\p{Lu}/u.test(after);
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
