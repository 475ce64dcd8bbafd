import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage, parsePage } from '../../../scripts/check/parse-page';
import { mean, median, precisionOf, recallOf, type Shares, shinglesOf } from './measure';
import { READERS, type Reader } from './readers';

/** A saved page and its article's body, as a public set of articles has them. */
interface SavedPage {
  readonly source: string;
  readonly body: string;
}

/**
 * Every reader on a folder of saved articles: `ground-truth.json` with an `articleBody` for each name, and the pages as
 * `html/NAME.html.gz`, as the article extraction benchmark of Zyte lays them out.
 *
 * @returns a row for each reader
 */
export async function articleTable(folder: string): Promise<Record<string, Record<string, string>>> {
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const pages = Object.entries(truth).map(([name, { articleBody }]) => ({
    source: decodePage(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`)))),
    body: articleBody,
  }));
  const rows: Record<string, Record<string, string>> = {};
  for (const reader of READERS) rows[reader.name] = await rowOf(reader, pages);
  return rows;
}

async function rowOf(reader: Reader, pages: readonly SavedPage[]): Promise<Record<string, string>> {
  const shares: Shares[] = [];
  const times: number[] = [];
  let unread = 0;
  for (const { source, body } of pages) {
    const document = parsePage(source);
    const start = performance.now();
    const result = await reader.read(document);
    times.push(performance.now() - start);
    shares.push(shinglesOf(result.body, body));
    if (result.body.trim() === '') unread++;
  }
  const precision = mean(shares.map(precisionOf));
  const recall = mean(shares.map(recallOf));
  const exact = shares.filter(({ surplus, missing }) => surplus + missing === 0).length;
  return {
    F1: ((2 * precision * recall) / (precision + recall)).toFixed(3),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    'exactly right': (exact / pages.length).toFixed(3),
    unread: `${unread} of ${pages.length}`,
    'ms a page, median': median(times).toFixed(1),
    mean: mean(times).toFixed(1),
  };
}
