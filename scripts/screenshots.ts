/**
 * Takes pictures of every surface from the built extension in Chromium: light, dark, in forced colours, in a window of
 * 320 px and at 400 % zoom.
 *
 *     npm run screenshots -- DIR [NAME...]
 *
 * With names, only the pictures whose name begins with one of them: "popup-page", "card-matches-dark".
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { takeCards } from './screenshots/cards';
import { takeOwnPages } from './screenshots/own-pages';
import { takePopups } from './screenshots/popups';
import { LOOKS, SHARPNESS } from './screenshots/studio';
import { withStudio } from './screenshots/with-studio';

const [directory, ...names] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Where to? npm run screenshots -- DIR [NAME...]');
  process.exit(2);
}
const wants = (picture: string) => names.length === 0 || names.some((name) => picture.startsWith(name));

await mkdir(directory, { recursive: true });
await withStudio(SHARPNESS, async (open) => {
  for (const look of LOOKS) {
    const studio = { ...open, look, directory, wants };
    await takeOwnPages(studio);
    await takePopups(studio);
    await takeCards(studio);
  }
});
console.log(`The pictures are in ${resolve(directory)}`);
