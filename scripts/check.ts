/** `npm run check -- FILE…`: checks saved pages and texts with the extension's own page reader and engine. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../data/load-dataset';
import { createChecker } from '../engine/checker';
import { checkArticle } from './check/checked-article';
import { readDraftContext, reportDraft } from './check/draft';
import { type CheckOptions, parseOptions, USAGE } from './check/options';
import { pageMarks } from './check/page-marks';
import { readArticle } from './check/read-article';
import { reportFile } from './check/report';

/** npm runs commands in the package's folder; a file is named from where the reader stands. */
const folder = process.env.INIT_CWD ?? process.cwd();
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === null) return 2;
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  const { print, files, published } = options;
  const dataset = loadDataset();
  const checker = print === 'article' ? null : createChecker(dataset);
  const printed: unknown[] = [];
  let failed = false;
  for (const file of files) {
    try {
      if (extname(file) === '.jsonl') {
        const text = await readFile(resolve(folder, file), 'utf8');
        console.log(`${reportDraft(file, text, { ...dataset, ...(await readDraftContext(root)) })}\n`);
        continue;
      }
      const article = await readArticle(resolve(folder, file), published);
      if (checker === null) {
        console.log(pageMarks(article));
        continue;
      }
      const checked = checkArticle(file, article, checker, dataset.record);
      if (print === 'findings') printed.push(checked.printed);
      else console.log(`${reportFile(checked, dataset.record.story)}\n`);
    } catch (error) {
      failed = true;
      // Faults of a draft begin with their own place in it.
      console.error(extname(file) === '.jsonl' ? messageOf(error) : `${file}: ${messageOf(error)}`);
    }
  }
  if (print === 'findings') console.log(JSON.stringify(printed, null, 2));
  return failed ? 2 : 0;
}

function optionsOf(args: readonly string[]): CheckOptions | 'help' | null {
  try {
    return parseOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
