/** The pictures of the stores' listings: the card where it opens, the popup beside the page that it speaks of, a tile. */
import { join } from 'node:path';
import { cardOn, openPopup, openUnlisted, placeOfMark, rest, type Studio, take } from './studio';

/** As the stores ask for them, in px. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

export async function takeStorePictures(studio: Studio): Promise<void> {
  const large = { ...studio, look: { ...studio.look, size: PICTURE } };
  const page = await openUnlisted(large);

  const popup = await openPopup(studio, page);
  await popup.waitForSelector('.popup-page .link-button');
  await popup.click('#tab-timeline');
  const timeline = await pictureOf(popup);
  await popup.click('#tab-page');
  await popup.waitForSelector('.verdict-group');
  const list = await pictureOf(popup);
  await popup.close();

  await page.bringToFront();
  const { x, y } = await page.evaluate(placeOfMark, '500');
  await page.mouse.move(x, y, { steps: 4 });
  await cardOn(studio, page);
  await take(large, page, 'card');
  if (studio.look.name === 'light') {
    const scrolled = await page.evaluate(() => scrollY);
    await page.screenshot({
      path: join(studio.directory, 'tile.png'),
      // In the page's coordinates, which begin at its top.
      clip: { x: x - 110, y: scrolled + y - 60, ...TILE },
      // As the window shows it, with what floats over the page.
      captureBeyondViewport: false,
    });
  }
  await page.keyboard.press('Escape');
  await page.waitForSelector(':root > [data-aside]:not(:popover-open)');
  // As the toolbar's popup hangs over the page; the driver takes it apart from it.
  for (const [name, picture] of [
    ['popup-timeline', timeline],
    ['popup-list', list],
  ] as const) {
    await page.evaluate(hangUp, picture);
    await take(large, page, name);
  }
  await page.close();
}

/** A picture of the popup as a data address. */
async function pictureOf(popup: Awaited<ReturnType<typeof openPopup>>): Promise<string> {
  await rest(250);
  return `data:image/png;base64,${await popup.screenshot({ encoding: 'base64' })}`;
}

/** Runs in the page: hangs a picture of the popup where the browser hangs the popup. */
function hangUp(source: string): Promise<void> {
  document.querySelector('#popup-picture')?.remove();
  const picture = new Image();
  picture.id = 'popup-picture';
  picture.style =
    'position: fixed; inset: 8px 12px auto auto; width: 400px; border-radius: 8px; box-shadow: 0 2px 24px rgb(0 0 0 / 35%)';
  picture.src = source;
  document.body.append(picture);
  return picture.decode();
}
