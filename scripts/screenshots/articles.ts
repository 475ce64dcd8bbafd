/** The pages that pictures are taken over: the sample in its variants, and pages that call for no mark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** On the list of news sites, whose pages are checked by themselves. */
export const LISTED = 'https://www.bbc.co.uk';
/** Not on it. */
export const UNLISTED = 'https://www.example-gazette.example/news';

const dated = readFileSync(join(import.meta.dirname, '..', 'sample', 'report.html'), 'utf8');
const page = (title: string, text: string) =>
  `<!doctype html><html lang="en-GB"><title>${title}</title><h1>${title}</h1><article><p>${text}</p></article></html>`;

export const SAMPLE = {
  dated,
  /** Published after all that the record holds. */
  later: dated.replaceAll('2024-06-20', '2025-03-10').replaceAll('20 June 2024', '10 March 2025'),
  undated: dated
    .replace(/<meta property="article:published_time"[^>]*>/, '')
    .replace(/<p class="byline">.*<\/p>/, ''),
  market: page('Market day', 'The market opens at nine on Saturday.'),
  quiet: page(
    'A morning at the Newton Aycliffe train plant',
    'Hitachi builds trains at Newton Aycliffe, where staff have waited for months to hear of new orders. The morning is grey.',
  ),
} as const;
