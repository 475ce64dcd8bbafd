/** A run of signs in a paragraph: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a span lies wholly within one of others. */
export function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Runs of neighbouring words of a span that lie in none of the covers. */
export function uncoveredRuns(text: string, span: Span, covers: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  let isRunning = false;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const word = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    if (isWithin(word, covers)) {
      isRunning = false;
      continue;
    }
    const last = isRunning ? runs.pop() : undefined;
    runs.push({ start: last?.start ?? word.start, end: word.end });
    isRunning = true;
  }
  return runs;
}

/** Every place where words stand in a text, whole words only. Both must have their marks made alike. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) found.push({ start, end });
  }
  return found;
}

function cutsWord(text: string, at: number): boolean {
  const isWordSign = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  return at > 0 && isWordSign(text.charAt(at - 1)) && isWordSign(text.charAt(at));
}
