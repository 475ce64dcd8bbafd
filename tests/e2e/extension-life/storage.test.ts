/** Storage that holds what nobody has written, and storage that takes nothing more. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openQuestion } from '../harness/confirm';
import { unless } from '../harness/left-out';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { press, shows } from '../harness/popup';
import { inEachBrowser, type Stage } from '../harness/stage';

const SITE = 'https://www.thenorthernecho.co.uk';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>`,
});

async function openArticle(stage: Stage, name: string): Promise<Page> {
  const page = await stage.open(`${SITE}/${name}`, ARTICLE);
  await stage.marked(page, '750 people');
  return page;
}

async function cardWorks(stage: Stage, page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await stage.pointAt(page, '750 people');
  await stage.cardOpens(page);
  await page.keyboard.press('Escape');
  await stage.cardCloses(page);
}

/** Fills the extension's storage to the last byte, in ever smaller pieces. */
const FILL = `(async () => {
  for (const size of [1e6, 1e4, 100, 1]) {
    try {
      for (let at = 0; ; at++) await chrome.storage.local.set({ ['x' + size + '-' + at]: 'x'.repeat(size) });
    } catch {}
  }
})()`;

inEachBrowser((stage, kind) => {
  test.each([
    ['no object', 'nonsense'],
    ['an older shape', { version: 0, verdicts: 'all' }],
    ['parts of the wrong kind', { version: 1, hiddenVerdicts: 7, sitesOff: [[]], markStyle: null }],
    ['null', null],
  ])('stored settings that are %s do no harm', async (_name, stored) => {
    await stage().store({ settings: stored });
    const article = await openArticle(stage(), 'stored');
    await cardWorks(stage(), article);
    await stage().storeSettings({});
    await article.close();
  });

  unless({ in: 'firefox', because: 'the browser sets no bound to an extension’s storage' }, kind, () => {
    test('storage that is full: pages are checked, and what cannot be stored is said', async () => {
      await stage().control.evaluate(FILL);
      const page = await openArticle(stage(), 'full');
      await cardWorks(stage(), page);
      await stage().openPopup(page, 'Timeline');
      await stage().popupSays('1 claim: none differs from the record.');
      await stage().control.evaluate(`(() => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        popup.document.querySelector('[role="switch"]').click();
      })()`);
      await stage().popupSays('The browser could not store this.');
      await stage().marked(page, '750 people');
      await page.bringToFront();
      await page.mouse.move(5, 5);
      await stage().pointAt(page, '750 people');
      await stage().clickInCard(page, 'More actions');
      await stage().clickInCard(page, 'Hide this claim everywhere');
      const question = await openQuestion(stage(), page);
      await press(question, 'Hide this claim');
      await shows(question, 'The browser could not store this.');
      await question.close();
      await stage().marked(page, '750 people');
      await page.close();
      const options = await stage().openOwn('options.html');
      await shows(options, 'Start afresh');
      await options.click('.choice-list input');
      await shows(options, 'The browser could not store this.');
      await options.close();
      await stage().control.evaluate('chrome.storage.local.clear()');
    });
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
