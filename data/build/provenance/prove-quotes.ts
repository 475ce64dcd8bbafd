/** Every quotation of a statement stands word for word, and in quotation marks, at each of its appearances. */
import { normaliseMarks, straightenMarks } from '../normalise';
import type { Problem } from '../problems';
import type { Holding } from './holdings';
import type { Passage } from './quoted-passages';
import type { SourceText } from './source-text';
import { occurrences, type Span, uncoveredRuns } from './spans';

/** What the quotations of one article came to. */
export interface QuoteProof {
  readonly proved: number;
  readonly failures: readonly Problem[];
  /** Where quotations stand, by paragraph from 1. */
  readonly spans: ReadonlyMap<number, readonly Span[]>;
  /** Where the words begin that a failing quotation was copied from, by paragraph from 1. */
  readonly begun: ReadonlyMap<number, readonly Span[]>;
}

export function proveQuotes(
  text: SourceText,
  passages: readonly Passage[],
  holdings: readonly Holding[],
): QuoteProof {
  const spans = new Map<number, readonly Span[]>();
  const begun = new Map<number, readonly Span[]>();
  const failures: Problem[] = [];
  const quoted = holdings.filter(({ statement }) => statement.quote !== null);
  for (const holding of quoted) {
    const { statement, paragraph } = holding;
    const printed = straightenMarks(text.paragraphs[paragraph - 1] ?? '');
    const quote = normaliseMarks(statement.quote ?? '');
    const places = occurrences(printed, quote);
    const marked = passages.filter((passage) => passage.paragraph === paragraph - 1);
    const beginning = places.length === 0 ? longestBeginning(printed, quote) : null;
    const fault =
      places.length === 0
        ? notThere(text, quote, printed, beginning)
        : places.every((place) => uncoveredRuns(printed, place, marked).length > 0)
          ? 'these words stand there outside quotation marks; quote only what is in them, or restate it and write reported'
          : null;
    if (fault === null) spans.set(paragraph, [...(spans.get(paragraph) ?? []), ...places]);
    else {
      const message = `${text.file}, paragraph ${paragraph}, statement «${statement.id}»: «${statement.quote}»: ${fault}`;
      failures.push({ ...holding.place('quote'), message });
      if (beginning !== null) begun.set(paragraph, [...(begun.get(paragraph) ?? []), beginning.place]);
    }
  }
  return { proved: quoted.length - failures.length, failures, spans, begun };
}

/** The most words at the beginning of a quotation, though not all, that stand together in a paragraph. */
interface Beginning {
  readonly count: number;
  readonly place: Span;
}

function longestBeginning(printed: string, quote: string): Beginning | null {
  const words = quote.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const [place] = occurrences(printed, words.slice(0, count).join(' '));
    if (place !== undefined) return { count, place };
  }
  return null;
}

/** Says where the words do stand, or the first word that differs. */
function notThere(
  { paragraphs }: SourceText,
  quote: string,
  printed: string,
  beginning: Beginning | null,
): string {
  const elsewhere = paragraphs.findIndex((text) => occurrences(straightenMarks(text), quote).length > 0);
  if (elsewhere >= 0) return `the words stand in paragraph ${elsewhere + 1}; mend the paragraph`;
  if (beginning === null) return 'the words do not stand there; mend the quote or its paragraph';
  const words = quote.split(' ');
  const next = /[^\p{L}\p{N}]*[\p{L}\p{N}]\S*/u.exec(printed.slice(beginning.place.end))?.[0].trim();
  const differs = next === undefined ? 'the paragraph ends' : `the article has «${next}»`;
  return `not word for word: after «${words[beginning.count - 1]}» ${differs} where the quote has «${words[beginning.count]}»; copy it exactly`;
}
