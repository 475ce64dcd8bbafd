/**
 * `npm run example`: the way of one sentence of the sample page through the engine, step by step, and of one
 * whose accusation is withheld; in Markdown.
 * With `--write-readme` it takes the place of the example in README.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle } from './check/read-article';
import { withheldExample, workedExample } from './example/worked-example';
import { withSection } from './readme-section';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Words by which the sentence is found on the sample page. */
const WORDS = '500';
/** A sentence for its end: the same number, told of another time. */
const OF_ANOTHER_TIME = 'Hitachi’s factory at Newton Aycliffe once employed 500 people.';

const article = await readArticle(join(root, 'scripts', 'sample', 'report.html'), null);
const example = [
  workedExample(article, WORDS),
  '',
  'The same number of another time accuses nobody:',
  '',
  withheldExample(article, OF_ANOTHER_TIME),
].join('\n');
if (process.argv.includes('--write-readme')) {
  const file = join(root, 'README.md');
  await writeFile(file, withSection(await readFile(file, 'utf8'), 'example', example));
} else {
  console.log(example);
}
