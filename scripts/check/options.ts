import { parseArgs } from 'node:util';
import type { IsoDate } from '../../engine/model/record';

export const USAGE = `Usage: npm run --silent check -- [--json] [--published YYYY-MM-DD] FILE…
       npm run --silent check -- --article [--published YYYY-MM-DD] FILE

Checks saved pages (.html, .htm), texts (.txt) and drafts of labelled rows (.jsonl) against the record.
  --json       findings as JSON: an array with one object a file. Offsets (start, end) are UTF-16 positions
               in the article's text, which is its blocks joined by "\\n\\n" (see --article)
  --article    instead of findings, the article that was read of one file, as JSON: title, date with its origin, blocks;
               in the form of tests/fixtures/pages, with never (words that must not be read) to be filled in
  --published  the day the pages were published, instead of the one that they give
A text's first line is its headline; empty lines part its paragraphs, or each line is one if there are none.
A draft holds rows as corpus/GUIDE.md shows them; beside each stands what is found in it, by a model that has not seen it.
Exit status: 0 all files read, 2 a file could not be read or the command is wrong.`;

export interface CheckOptions {
  readonly files: readonly string[];
  readonly print: 'report' | 'findings' | 'article';
  readonly published: IsoDate | null;
}

/** @throws Error whose message says what is wrong with the command */
export function parseOptions(args: readonly string[]): CheckOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      article: { type: 'boolean' },
      published: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new Error('No file to check is named.');
  const { published = null } = values;
  if (published !== null && !isDay(published)) {
    throw new Error(`--published takes a day of the calendar as YYYY-MM-DD, not "${published}".`);
  }
  if (values.article && (positionals.length > 1 || positionals.some((file) => file.endsWith('.jsonl'))))
    throw new Error('--article prints one page or text: name that file alone.');
  const print = values.article ? 'article' : values.json ? 'findings' : 'report';
  return { files: positionals, print, published };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
