/** Cuts a block of text into sentences. */

/** A run of characters, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that end in a full stop before what they belong to, lower case, without the last stop. */
const BEFORE_NAME = words(
  `mr mrs ms mx dr sir prof rev revd hon st messrs gen gov lt col capt sgt cllr rt mt vs approx fig pte cpl maj brig
   cmdr adm supt insp det rep sen pres e.g i.e cf viz`,
);
/** The same before a number only ("No. 10", "Jan. 5", "max. 500"); elsewhere some of them may end a sentence. */
const BEFORE_NUMBER = words(
  `no nos jan feb mar apr jun jul aug sep sept oct nov dec est p pp max min ca circa avg abt incl excl vol para paras
   sec ch chap art ext tel min reg cl col pt ver`,
);
/** Words that end in a full stop within a sentence or at its end: what follows decides. */
const EITHER = words('inc ltd co corp plc etc dept govt jr sr bros assoc univ intl');
/** Words that open a sentence far more often than they are part of a name. */
const OPENERS =
  /^["“‘(]?(?:The|A|An|It|Its|He|She|They|We|I|You|This|That|These|Those|There|But|And|In|On|At|For|As|If|When|While|After|Before|Since|Now|Then|So|No|Nobody|Nothing|Not|Some|Many|Most|All|His|Her|Their|Our)\b/;

/** Made when first needed: browsers take some milliseconds over it. */
let segmenter: Intl.Segmenter | null = null;

/** A full stop after a word or number of three characters or more, before a figure: the Unicode rules see no end there. */
const STOP_BEFORE_FIGURE = /(?<=[\p{Ll}\d]{3}\.["”’]?)\s(?=[£\d])/gu;
/** A stop with no space behind it, before a word with a capital that is none of a name's or address's ("gov.UK"). */
const STOP_WITHOUT_SPACE =
  /(?<=\p{Ll}{3}|\p{Ll}[\d)]|\d{3}|\d ?%)[.!?]["”’)]?(?=["“‘(]?(?!(?:Com|Org|Net|Co|Uk)\b)\p{Lu}(?:\p{Ll}|['’ ]))/gu;

/** "“Is it over?” Mr Holt asked." is one sentence: the name of whoever asks follows the quotation. */
const ASKER =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|demanded|wondered|told|replied|wrote|cried|exclaimed)\b/u;

/**
 * The sentences of a text in order, without surrounding white space.
 *
 * The Unicode rules of `Intl.Segmenter` stop at "Mr." and at a quotation's own question mark; a boundary
 * is taken back after an abbreviation or an initial, before a lower-case start and before "Mr Holt asked".
 * Lines end sentences, unless the text is one that is wrapped into lines of a width.
 * What has no end for a long time is cut at white space.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  const isWrapped = isWrappedText(text);
  let start = 0;
  for (const end of boundaries(text)) {
    if (end < text.length && isFalseBoundary(text, end, isWrapped)) continue;
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
  for (const end of segmentEnds(text)) ends.add(end);
  for (const pattern of [STOP_BEFORE_FIGURE, STOP_WITHOUT_SPACE]) {
    for (const gap of text.matchAll(pattern)) ends.add(gap.index + gap[0].length);
  }
  return [...ends].sort((a, b) => a - b);
}

/** Characters that the segmenter is given at once: each of its steps takes as long as its whole text. */
const WINDOW = 2_000;
/** An end this near to that of a window may not be one: what follows decides. */
const MARGIN = 200;

/** Ends of sentences by the Unicode rules. */
function* segmentEnds(text: string): Generator<number, void> {
  let from = 0;
  while (from < text.length) {
    const isLast = from + WINDOW >= text.length;
    const window = text.slice(from, from + WINDOW);
    let next = from + WINDOW;
    segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'sentence' });
    for (const { index, segment } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (!isLast && end > WINDOW - MARGIN) break;
      next = from + end;
      yield next;
    }
    from = next;
  }
}

/** A line of fewer characters was not broken for want of room. */
const MIN_WIDTH = 45;
/** A line of this many is, with a sentence's end in the next. */
const FULL_WIDTH = 60;
const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/;

/** Whether a text's lines are those of one that was broken wherever a line was full, as in plain mail. */
function isWrappedText(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n');
  const broken = lines.slice(0, -1).filter((line) => !ENDS_SENTENCE.test(line));
  if (lines.length === 2) {
    return (broken[0]?.length ?? 0) >= FULL_WIDTH && ENDS_SENTENCE.test(lines[1] ?? '');
  }
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.filter((line, index) => {
    const word = /^\S*/.exec(lines[index + 1] ?? '')?.[0] ?? '';
    return index < lines.length - 1 && line.length + 1 + word.length > widest;
  });
  return widest >= MIN_WIDTH && full.length >= 0.6 * (lines.length - 1);
}

/** A line that ends so goes on in the next. */
const GOES_ON =
  /[,–—-]$|(?:^|\s)(?:a|an|and|are|as|at|by|for|from|had|has|have|in|is|its|of|on|or|that|the|their|to|was|were|which|will|with)$/i;

function isFalseBoundary(text: string, at: number, isWrapped: boolean): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const after = text.slice(at, at + 60).trimStart();
  if (/^[\p{Ll}]/u.test(after) && !/[:;]$/.test(before)) return true;
  if (text.charAt(at - 1) === '\n' && !ENDS_SENTENCE.test(before)) return isWrapped || GOES_ON.test(before);
  if (/^[)\]]/.test(after) || /[“‘([]$/.test(text.slice(at - 1, at))) return true;
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
