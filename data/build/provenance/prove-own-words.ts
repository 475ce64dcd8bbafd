/** Nothing of the articles' own prose stands in the authored files: only words in quotation marks may. */
import type { Problem } from '../problems';
import type { YamlFile } from '../yaml-file';
import { type Passage, quotedPassages } from './quoted-passages';
import type { SourceText } from './source-text';
import { isWithin } from './spans';

/** Words in a row that count as copied. */
const RUN = 8;

/** Reports each authored text, quotations aside, that shares eight words in a row with an article's prose. */
export function proveOwnWords(files: readonly YamlFile[], texts: readonly SourceText[]): readonly Problem[] {
  const prose = new Map(texts.flatMap(proseRuns));
  return files.flatMap((file) =>
    authoredTexts(file.value, []).flatMap(({ text, path }): readonly Problem[] => {
      const run = runsOf(wordsOf(text).map(({ word }) => word)).find((words) => prose.has(words));
      if (run === undefined) return [];
      const message = `«${run}» stands word for word in ${prose.get(run)}; put it in your own words`;
      return [{ file: file.name, line: file.lineOf(path), message }];
    }),
  );
}

function proseRuns(text: SourceText): readonly [string, string][] {
  const passages = quotedPassages(text.paragraphs);
  return text.paragraphs.flatMap((paragraph, index) => {
    const quoted = passages.filter((passage) => passage.paragraph === index);
    return stretches(paragraph, quoted).flatMap((words) =>
      runsOf(words).map((run): [string, string] => [run, `${text.file}, paragraph ${index + 1}`]),
    );
  });
}

/** The words of a paragraph between its quoted passages. */
function stretches(paragraph: string, quoted: readonly Passage[]): readonly (readonly string[])[] {
  const all: string[][] = [[]];
  for (const { word, start, end } of wordsOf(paragraph)) {
    if (isWithin({ start, end }, quoted)) all.push([]);
    else all.at(-1)?.push(word);
  }
  return all;
}

function wordsOf(text: string) {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

interface AuthoredText {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** All texts of a file; a statement's quote is proved on its own. */
function authoredTexts(value: unknown, path: readonly (string | number)[]): readonly AuthoredText[] {
  if (typeof value === 'string') return path.at(-1) === 'quote' ? [] : [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => authoredTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => authoredTexts(item, [...path, key]));
}
