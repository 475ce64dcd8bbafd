/** The stub of a seed file: what a program can read off an article's text, with the rest left to fill in. */
import { stringify } from 'yaml';
import { FILL_IN } from '../../data/build/check/filled';
import { findFigures } from '../../data/build/figures';
import { straightenMarks } from '../../data/build/normalise';
import { quotedPassages } from '../../data/build/provenance/quoted-passages';
import type { SourceText } from '../../data/build/provenance/source-text';
import type { Statement } from '../../engine/model/record';

/**
 * The text of `seeds/<letter>.yaml` for an article: its checksum, and a statement for every passage that it quotes and
 * for every paragraph that gives a figure outside quotations. Nothing of the article but quoted words and figures stands in it.
 *
 * @param letter the source's id
 * @param recorded statements of the record, to name those whose words the article repeats
 */
export function sourceStub(letter: string, text: SourceText, recorded: readonly Statement[]): string {
  const statements = text.paragraphs.flatMap((paragraph, index) =>
    paragraphStubs({ letter, number: index + 1, paragraph, passages: passagesOf(text, index), recorded }),
  );
  return [
    '# FILL-IN: which report this is, in a line.',
    'source:',
    `  id: ${letter}`,
    `  file: ${stringify(text.file).trim()}`,
    `  publisher: ${FILL_IN}`,
    `  published: ${FILL_IN} # a day, or { earliest: YYYY-MM-DD, latest: YYYY-MM-DD }`,
    `  basis: ${FILL_IN} # why that day or interval: the sentence it rests on, in your own words`,
    `  sha256: ${text.sha256}`,
    'statements:',
    ...statements,
    'unused: [] # - { paragraph: 1, text: the words or figure, reason: why no statement holds it }',
    '',
  ].join('\n');
}

interface Paragraph {
  readonly letter: string;
  /** Counted from 1. */
  readonly number: number;
  readonly paragraph: string;
  /** What it quotes, without quotation marks. */
  readonly passages: readonly Quoted[];
  readonly recorded: readonly Statement[];
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function passagesOf({ paragraphs }: SourceText, index: number): Quoted[] {
  const here = quotedPassages(paragraphs).filter(({ paragraph }) => paragraph === index);
  // A quotation within a quotation goes with the one that holds it.
  const outer = here.filter(
    (each) => !here.some((other) => other !== each && other.start <= each.start && each.end <= other.end),
  );
  return outer.map(({ start, end }) => ({ start, end, words: (paragraphs[index] ?? '').slice(start, end) }));
}

function paragraphStubs({ letter, number, paragraph, passages, recorded }: Paragraph): string[] {
  const figures = findFigures(paragraph).filter(
    ({ start, end, isGrammar }) =>
      !isGrammar && !passages.some((passage) => passage.start <= start && end <= passage.end),
  );
  const head = (form: string) => [
    `  - id: ${letter}${String(number).padStart(2, '0')}-${FILL_IN}`,
    `    paragraph: ${number}`,
    `    claimant: ${FILL_IN} # an id of data/story/actors.yaml`,
    `    form: ${form}`,
    `    summary: ${FILL_IN} # in your own words`,
  ];
  const quoted = passages.flatMap(({ words }) => [
    ...head('quoted'),
    `    quote: ${stringify(words, { lineWidth: 0 }).trim()}`,
    ...repeats(words, recorded),
    '    answers: [] # - { claim: an id of data/story/claims.yaml, stance: one of its stances }',
  ]);
  if (figures.length === 0) return quoted;
  const given = figures.map(({ text }) => text).join('; ');
  return [...quoted, ...head('narrated'), `    answers: [] # figures here: ${given}`];
}

/** A line for each statement that holds the same words: the article is then one more appearance of it. */
function repeats(words: string, recorded: readonly Statement[]): string[] {
  const folded = fold(words);
  return recorded
    .filter(({ quote }) => quote !== null && fold(quote) === folded)
    .map(
      ({ id }) =>
        `    # The same words as statement ${id}: take this one out, and name this place under its «also».`,
    );
}

function fold(words: string): string {
  return straightenMarks(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
