/**
 * `npm run bench:readers`: the page reader beside libraries, on every page that was marked by hand; with the name of a
 * folder, on the saved articles in it, and with `--browser` in Chromium, too.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePage } from '../../../scripts/check/parse-page';
import { readSaved, rowOf as rowOfReadings, savedPages } from './articles';
import { readInBrowser } from './in-browser';
import { mean, median, overlapOf } from './measure';
import { type MarkedPage, markedPages, withoutNames } from './pages';
import { READERS, type Reader } from './readers';

/** Rounds of reading all pages; the times are medians over them. */
const ROUNDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) await compareOnMarkedPages();
else await compareOnSavedPages(resolve(process.env.INIT_CWD ?? process.cwd(), folder));

async function compareOnSavedPages(path: string): Promise<void> {
  const pages = savedPages(path);
  const rows: Record<string, Record<string, string>> = {};
  for (const reader of READERS) rows[reader.name] = rowOfReadings(await readSaved(reader, pages), pages);
  const inBrowser = values.browser ? await readInBrowser(pages) : {};
  for (const [name, readings] of Object.entries(inBrowser)) rows[name] = rowOfReadings(readings, pages);
  console.table(rows);
}

async function compareOnMarkedPages(): Promise<void> {
  const pages = markedPages();
  console.log(`${pages.length} pages; words of the article: precision, recall, F1, means over pages`);
  await printTable('as sites write them', pages);
  await printTable('names scrambled, sectioning elements turned into div', pages.map(unnamed));
}

function unnamed(page: MarkedPage): MarkedPage {
  return { ...page, source: withoutNames(page.source) };
}

async function printTable(heading: string, tried: readonly MarkedPage[]): Promise<void> {
  const rows: Record<string, string>[] = [];
  for (const reader of READERS) rows.push(await rowOf(reader, tried));
  console.log(`\n${heading}`);
  console.table(Object.fromEntries(rows.map(({ reader = '', ...row }) => [reader, row])));
}

async function rowOf(reader: Reader, tried: readonly MarkedPage[]): Promise<Record<string, string>> {
  const overlaps = [];
  const mapped = [];
  const times = [];
  let titles = 0;
  let dates = 0;
  let leaks = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let time = 0;
    for (const { source, expected } of tried) {
      const document = parsePage(source);
      const start = performance.now();
      const result = await reader.read(document);
      time += performance.now() - start;
      if (round > 0) continue;
      overlaps.push(overlapOf(result.text, expected.blocks.map((block) => block.text).join('\n')));
      mapped.push(result.mapped);
      if (result.title === expected.title) titles++;
      if (result.published === (expected.published?.date ?? null)) dates++;
      const folded = result.text.replace(/\s+/g, ' ');
      leaks += expected.never.filter((words) => words !== '' && folded.includes(words)).length;
    }
    times.push(time / tried.length);
  }
  const never = tried.reduce((sum, { expected }) => sum + expected.never.length, 0);
  return {
    reader: reader.name,
    precision: mean(overlaps.map(({ precision }) => precision)).toFixed(3),
    recall: mean(overlaps.map(({ recall }) => recall)).toFixed(3),
    F1: mean(overlaps.map(({ f1 }) => f1)).toFixed(3),
    'worst F1': Math.min(...overlaps.map(({ f1 }) => f1)).toFixed(3),
    'furniture read': `${leaks} of ${never}`,
    'title right': `${titles} of ${tried.length}`,
    'day right': `${dates} of ${tried.length}`,
    'words mapped': `${Math.round(100 * mean(mapped))} %`,
    'ms a page': median(times).toFixed(1),
  };
}
