/**
 * Takes the pictures of the stores' listings from the built extension in Chromium: 1280 × 800 of the card and of the popup over the
 * sample page, light and dark, and the tile of 440 × 280.
 *
 *     npm run store-pictures
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { takeStorePictures } from './screenshots/store';
import { LOOKS } from './screenshots/studio';
import { withStudio } from './screenshots/with-studio';

const directory = resolve(import.meta.dirname, '..', 'docs', 'store');
await mkdir(directory, { recursive: true });
// The stores take pictures of exactly these sizes.
await withStudio(1, async (open) => {
  for (const look of LOOKS.filter(({ name }) => name === 'light' || name === 'dark')) {
    await takeStorePictures({ ...open, look, directory, wants: () => true });
  }
});
console.log(`The pictures are in ${directory}`);
