/** What a reader can do to the extension in Firefox alone, as far as automation reaches: clear its keys, switch it off. */
import { expect, test } from 'vitest';
import { disableExtension } from '../harness/background';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const HTML = newsPage({
  published: '2024-04-18',
  body: `${ABOUT_THE_PLANT}<p id="jobs">The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

inEachBrowser(
  (stage) => {
    test('keys that the reader has cleared do nothing, in pages neither', async () => {
      const before = await stage().open(`${SITE}/clears`, HTML);
      await stage().ask(before, `api.commands.update({ name: 'next-finding', shortcut: '' })`);
      await before.close();
      const page = await stage().open(`${SITE}/cleared`, HTML);
      await stage().marked(page, '750 people');
      await stage().checked(page);
      await pressStep(page);
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await stage().card(page)).toBeNull();
      await page.close();
    });

    // The last, as there is no extension after it.
    test('switched off, it leaves no mark to be seen and no card in open pages', async () => {
      const page = await stage().open(`${SITE}/disabled`, HTML);
      await stage().marked(page, '750 people');
      await stage().checked(page);
      await stage().pointAt(page, '750 people');
      await stage().cardOpens(page);
      const lines = () =>
        page.evaluate(() => {
          const words = document.querySelector('#jobs');
          return [...CSS.highlights.keys()].map((name) =>
            words === null ? '' : getComputedStyle(words, `::highlight(${name})`).textDecorationLine,
          );
        });
      expect((await lines()).some((line) => line.includes('underline'))).toBe(true);
      await disableExtension(stage().extension);
      await page.bringToFront();
      await until(lines, (found) => !found.some((line) => line.includes('underline')), 'the marks to go');
      const isCardShown = () =>
        page.evaluate(() => {
          const host = document.querySelector('[data-aside]');
          return host?.matches(':popover-open') === true && host.getBoundingClientRect().height > 0;
        });
      await until(isCardShown, (shown) => !shown, 'the card to go');
      await page.close();
    });
  },
  { in: 'chromium', because: 'the browser lets no automation change its shortcuts' },
);
