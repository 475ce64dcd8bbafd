/** Nothing of the articles' own prose stands in the authored files or the labelled text: only words in quotation marks may. */
import type { LabelledArticle } from '../labelled';
import type { Problem } from '../problems';
import type { YamlFile } from '../yaml-file';
import { type Passage, quotedPassages } from './quoted-passages';
import type { SourceText } from './source-text';
import { isWithin } from './spans';

/** Words in a row that count as copied. */
const RUN = 8;

/** Reports each authored text, quotations aside, that shares eight words in a row with an article's prose. */
export function proveOwnWords(
  authored: readonly AuthoredText[],
  texts: readonly SourceText[],
): readonly Problem[] {
  const prose = new Map(texts.flatMap(proseRuns));
  return authored.flatMap(({ text, file, line }): readonly Problem[] => {
    const run = runsOf(wordsOf(text).map(({ word }) => word)).find((words) => prose.has(words));
    if (run === undefined) return [];
    const message = `«${run}» stands word for word in ${prose.get(run)}; put it in your own words`;
    return [{ file, line: line(), message }];
  });
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

/** A text of the project's own, and where it stands. */
export interface AuthoredText {
  readonly text: string;
  readonly file: string;
  /** From 1; asked for only of what is reported. */
  readonly line: () => number;
}

/** All texts of a file; a statement's quote is proved on its own. */
export function authoredTexts(file: YamlFile): readonly AuthoredText[] {
  return textsOf(file.value, []).map(({ text, path }) => ({
    text,
    file: file.name,
    line: () => file.lineOf(path),
  }));
}

/** The sentences of labelled articles, with the context that some are given. @param folder that the files lie in */
export function labelledTexts(articles: readonly LabelledArticle[], folder: string): readonly AuthoredText[] {
  return articles.flatMap(({ file, article, blocks }) =>
    article.blocks.map(({ text }, at) => {
      // What is context alone stands on the line of the sentence that it is given for.
      const owner = blocks.find(({ block }) => block >= at);
      return { text, file: `${folder}/${file}`, line: () => owner?.line ?? 1 };
    }),
  );
}

interface TextAt {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

function textsOf(value: unknown, path: readonly (string | number)[]): readonly TextAt[] {
  if (typeof value === 'string') return path.at(-1) === 'quote' ? [] : [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
