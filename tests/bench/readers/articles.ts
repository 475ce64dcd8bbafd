import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage, parsePage } from '../../../scripts/check/parse-page';
import { mean, median, precisionOf, recallOf, shinglesOf } from './measure';
import type { Reader } from './readers';

/** A saved page and its article's body, as a public set of articles has them. */
export interface SavedPage {
  readonly name: string;
  readonly source: string;
  readonly body: string;
}

/** The article's body that a reader has found on a page, and how long that took, in milliseconds. */
export interface Reading {
  readonly body: string;
  readonly time: number;
}

/**
 * A folder of saved articles: `ground-truth.json` with an `articleBody` for each name, and the pages as
 * `html/NAME.html.gz`, as the article extraction benchmark of Zyte lays them out.
 */
export function savedPages(folder: string): readonly SavedPage[] {
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  return Object.entries(truth).map(([name, { articleBody }]) => ({
    name,
    source: decodePage(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`)))),
    body: articleBody,
  }));
}

/** What a reader makes of saved pages on the library that the command line parses them with. */
export async function readSaved(reader: Reader, pages: readonly SavedPage[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { source } of pages) {
    const document = parsePage(source);
    const start = performance.now();
    const { body } = await reader.read(document);
    readings.push({ body, time: performance.now() - start });
  }
  return readings;
}

/** One reader's row of the table. @param readings one for each page, in order */
export function rowOf(readings: readonly Reading[], pages: readonly SavedPage[]): Record<string, string> {
  const shares = pages.map(({ body }, at) => shinglesOf(readings[at]?.body ?? '', body));
  const unread = readings.filter(({ body }) => body.trim() === '').length;
  const precision = mean(shares.map(precisionOf));
  const recall = mean(shares.map(recallOf));
  const exact = shares.filter(({ surplus, missing }) => surplus + missing === 0).length;
  const times = readings.map(({ time }) => time);
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
