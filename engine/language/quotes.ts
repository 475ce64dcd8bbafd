/** Finds quoted spans in a block of text: double, curly, straight and single marks, unclosed ones too. */

/** A quoted span: offsets of the words between the marks. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  /** False where the block ends before the quotation does: it runs on in the next paragraph. */
  readonly closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»' };

/** All outermost quoted spans of a block, left to right; empty ones are left out. An apostrophe is not a mark. */
export function findQuotes(text: string): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  // Where a closing mark was looked for in vain, none stands further on: no text is searched twice.
  const missing = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined || !opens(text, at) || missing.has(closer)) {
      at++;
      continue;
    }
    const end = findCloser(text, at + 1, closer);
    if (end === null) missing.add(closer);
    if (end === null && isSingle(closer)) {
      at++;
      continue;
    }
    const to = end ?? text.length;
    if (to > at + 1) quotes.push({ start: at + 1, end: to, closed: end !== null });
    at = to + 1;
  }
  return quotes;
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

function findCloser(text: string, from: number, closer: string): number | null {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) !== closer) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (isSingle(closer) && (/[\p{L}\d]/u.test(after) || isPluralPossessive(text, at))) continue;
    if (closer === '"' && /\s/.test(before) && /\S/.test(after)) continue;
    return at;
  }
  return null;
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
