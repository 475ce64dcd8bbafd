import { fold } from './fold';
import { CLOSERS, MIXED_CLOSERS } from './quotation-marks';

/** Finds quoted spans in a block of text: double, curly, straight and single marks, unclosed ones too. */

/** A quoted span: offsets of the words between the marks. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  /** False where the block ends before the quotation does: it runs on in the next paragraph. */
  readonly closed: boolean;
}

/** All outermost quoted spans of a block, left to right; empty ones are left out. An apostrophe is not a mark. */
export function findQuotes(printed: string): QuoteSpan[] {
  const { text, startOf, endOf } = fold(printed);
  const quotes: QuoteSpan[] = [];
  const closers = new Closers(text);
  let at = 0;
  while (at < text.length) {
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined || !opens(text, at)) {
      at++;
      continue;
    }
    const end = closers.endOf(closer, at + 1);
    if (end === text.length && isSingle(closer)) {
      at++;
      continue;
    }
    if (end > at + 1) quotes.push({ start: startOf(at + 1), end: endOf(end), closed: end < text.length });
    at = end + 1;
  }
  return quotes;
}

/** Where the quotations of a text end. */
class Closers {
  readonly #text: string;
  /** The next place of each mark that was found, so that no stretch is searched twice. */
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a quotation ends that begins at an offset; the text's length if it does not. */
  endOf(closer: string, from: number): number {
    const end = this.#find(closer, from, findCloser);
    const other = MIXED_CLOSERS[closer];
    if (other === undefined || (isSingle(closer) && end < this.#text.length)) return end;
    const mixed = this.#find(other, from, findCloser);
    if (mixed >= end) return end;
    // A mark of the other kind closes a quotation within this one, or this one if no other has been opened.
    const inner = this.#find('“', from, (text, mark, at) => text.indexOf(mark, at));
    if (closer === '"') return inner < mixed ? end : mixed;
    return end === this.#text.length || inner < end ? Math.min(mixed, end) : end;
  }

  #find(mark: string, from: number, search: (text: string, mark: string, from: number) => number): number {
    const known = this.#next.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = search(this.#text, mark, from);
    const at = found < 0 ? this.#text.length : found;
    this.#next.set(mark, at);
    return at;
  }
}

/**
 * An opening mark stands before a word; a straight one, which may as well close, at the start or after
 * white space, a bracket, a dash or another mark.
 */
function opens(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after === '' || /\s/.test(after)) return false;
  return at === 0 || /[“«]/.test(text.charAt(at)) || /[\s([{—–:“‘"'/-]/.test(text.charAt(at - 1));
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '’';
}

/** Where a mark closes next, from an offset on; -1 if it does not. */
function findCloser(text: string, closer: string, from: number): number {
  for (let at = text.indexOf(closer, from); at >= 0; at = text.indexOf(closer, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (isSingle(closer) && (/[\p{L}\d]/u.test(after) || isPluralPossessive(text, at))) continue;
    if (closer === '"' && /\s/.test(before) && /\S/.test(after)) continue;
    return at;
  }
  return -1;
}

/** Words that follow a quotation and never what somebody owns. */
const NOT_OWNED =
  /^\s(?:a|an|the|and|or|but|to|of|in|on|at|for|from|by|with|as|is|are|was|were|has|have|had|will|would|that|which|who|when|while|where|if|it|its|he|she|they|over|after|before|during|since|until|than|then|so|said|says|told|added|asked|wrote|being)\b/;

/** "workers’ jobs": an apostrophe after a plural, before what they own, with a later mark that closes. */
function isPluralPossessive(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== 's') return false;
  const rest = text.slice(at + 1, at + 120);
  if (!/^\s\p{Ll}/u.test(rest) || NOT_OWNED.test(rest)) return false;
  const later = /[’'](?![\p{L}\d])/u.exec(rest);
  return later !== null && !rest.slice(0, later.index).includes('‘');
}
