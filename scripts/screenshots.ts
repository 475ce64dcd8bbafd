/**
 * Takes the pictures of every surface from the built extension in Chromium, light and dark.
 *
 *     npm run screenshots -- DIR
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ExtensionBrowser, launch } from './browser/launch';
import { startNewsServer } from './browser/news-server';
import { closeWelcome, SCHEMES, SHARPNESS, takeCard, takePages, takePopup } from './screenshots/surfaces';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('Where to? npm run screenshots -- DIR');
  process.exit(2);
}

const SAMPLE_ADDRESS = 'https://www.example-gazette.example/news/train-plant';
const sample = await readFile(join(import.meta.dirname, 'sample', 'report.html'), 'utf8');
const extension = resolve(process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3');

await mkdir(directory, { recursive: true });
const web = await startNewsServer();
web.serve(SAMPLE_ADDRESS, sample);
let started: ExtensionBrowser | undefined;
try {
  started = await launch('chromium', { extension, port: web.port, sharpness: SHARPNESS });
  await closeWelcome(started);
  for (const scheme of SCHEMES) {
    const stage = { extension: started, scheme, directory };
    await takePages(stage);
    await takePopup(stage, SAMPLE_ADDRESS);
    await takeCard(stage, SAMPLE_ADDRESS);
  }
} finally {
  await started?.close();
  await web.close();
}
console.log(`The pictures are in ${resolve(directory)}`);
