/** Finds quoted spans in a block of text: double, curly, straight and single marks, unclosed ones too. */

/** A quoted span: offsets of the words between the marks. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  /** False where the block ends before the quotation does: it runs on in the next paragraph. */
  readonly closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»' };

/** All outermost quoted spans of a block, left to right. An apostrophe is not a mark. */
export function findQuotes(text: string): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined || !opens(text, at)) {
      at++;
      continue;
    }
    const end = findCloser(text, at + 1, closer);
    if (end === null && (closer === "'" || closer === '’')) {
      at++;
      continue;
    }
    quotes.push({ start: at + 1, end: end ?? text.length, closed: end !== null });
    at = (end ?? text.length) + 1;
  }
  return quotes;
}

/** An opening mark stands at the start, or after white space, a bracket or a dash, and before a word. */
function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (at === 0 || /[\s([{—–:“‘"'/-]/.test(before)) && after !== '' && !/\s/.test(after);
}

function findCloser(text: string, from: number, closer: string): number | null {
  const single = closer === "'" || closer === '’';
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) !== closer) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (single && (/[\p{L}\d]/u.test(after) || isPluralPossessive(text, at, from))) continue;
    if (!single && closer === '"' && /\s/.test(before) && /\S/.test(after)) continue;
    return at;
  }
  return null;
}

/** "workers’ jobs": an apostrophe after a plural, with a later mark that closes. */
function isPluralPossessive(text: string, at: number, from: number): boolean {
  if (text.charAt(at - 1) !== 's' || !/\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, at + 120);
  return (
    /[’'](?![\p{L}\d])/u.test(rest) &&
    !/[‘]/.test(rest.split(/[’'](?![\p{L}\d])/u)[0] ?? '') &&
    at - from < 60
  );
}
