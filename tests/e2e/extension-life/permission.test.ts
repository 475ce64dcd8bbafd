/** Permissions that go while pages are open, and those that a click gives for one page. */
import { expect, test } from 'vitest';
import { unless } from '../harness/left-out';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const LISTED = 'https://www.thenorthernecho.co.uk';
const UNLISTED = 'https://unlisted.example';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

/** Firefox tells nobody that it ends them. */
const ENDS_SILENTLY =
  'the browser ends the scripts of an update without a word, and what they marked stays until the page is loaded again';

inEachBrowser((stage, kind) => {
  test('sites that are taken back while open lose their marks, and have them again when given back', async () => {
    const page = await stage().open(`${LISTED}/taken`, ARTICLE);
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await stage().giveListedSites(false);
    await stage().unmarked(page, '750 people');
    const traces = () =>
      page.evaluate(() => [
        document.querySelectorAll('[data-aside]').length,
        document.adoptedStyleSheets.length,
        CSS.highlights.size,
      ]);
    expect(await traces()).toEqual([0, 0, 0]);
    await until(
      () => stage().badge(page),
      (badge) => badge === '',
      'the badge to go',
    );
    const other = await stage().open(`${LISTED}/taken-too`, ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await stage().marks(other)).toEqual([]);
    await stage().giveListedSites(true);
    for (const one of [page, other]) {
      await one.bringToFront();
      await stage().marked(one, '750 people');
      await one.close();
    }
  });

  unless({ in: 'firefox', because: ENDS_SILENTLY }, kind, () => {
    test('a page that a click let us into is left by an update, without a trace', async () => {
      const page = await stage().open(`${UNLISTED}/updated`, ARTICLE);
      await stage().openPopup(page, 'This page has not been checked.');
      await stage().clickInPopup('This page');
      await stage().popupSays('Check this page');
      await stage().clickInPopup('Check this page');
      await stage().marked(page, '750 people');
      await stage().reloadExtension();
      await page.bringToFront();
      // The script that is left over learns of its end when the reader next does something.
      await page.mouse.move(200, 200, { steps: 3 });
      await stage().unmarked(page, '750 people');
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await page.close();
    });
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
