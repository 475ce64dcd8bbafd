import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { cardFrame } from './card';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA with all it builds on, and axe's own good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RUN = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`;

/** What axe finds wrong with one of the extension's own pages, a line a fault. */
export async function faultsOf(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(RUN) as Promise<readonly string[]>;
}

/** What axe finds wrong with the card over a page: in its frame, which holds nothing else. */
export async function faultsOfCard(page: Page): Promise<readonly string[]> {
  const frame = await cardFrame(page);
  if (frame === undefined) throw new Error('There is no card');
  return faultsOf(frame);
}
