/** Situations in which readers of comparable software lost their card, their keys or their place. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const JOBS = 'The Hitachi factory in Newton Aycliffe employs 750 people.';

async function open(stage: Stage, name: string, body: string, head = ''): Promise<Page> {
  const html = newsPage({ published: '2024-04-18', head, body: `${ABOUT_THE_PLANT}${body}` });
  const page = await stage.open(`${SITE}/reported-${name}`, html);
  await stage.marked(page, '750 people');
  await stage.checked(page);
  return page;
}

inEachBrowser((stage) => {
  test('a page that stops all keys at the window: Escape closes the card', async () => {
    const stop =
      "<script>for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>";
    const page = await open(stage(), 'keys', `<p>${JOBS}</p>`, stop);
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await page.close();
  });

  test('a step while typing: the card opens, the field keeps the focus and all that is typed', async () => {
    const page = await open(stage(), 'field', `<p>${JOBS}</p><form><textarea id="field"></textarea></form>`);
    await page.focus('#field');
    await page.keyboard.type('ab');
    await stage().pressCommand(page, 'next-finding');
    const card = await stage().cardOpens(page);
    expect(card.focused).toBe(false);
    await page.keyboard.type('cd');
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe('abcd');
    await page.close();
  });

  test('Tab past the last control: the card closes, the focus is where the reader was', async () => {
    const page = await open(
      stage(),
      'tab',
      `<p><a href="#1" id="before">Before</a></p><p>${JOBS}</p><p><a href="#2" id="after">After</a></p>`,
    );
    await page.focus('#before');
    await stage().pressCommand(page, 'next-finding');
    await until(
      () => stage().card(page),
      (card) => card?.focused === true,
      'the card to have the focus',
    );
    for (let at = 0; at < 30 && (await stage().card(page)) !== null; at++) await page.keyboard.press('Tab');
    await stage().cardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.close();
  });

  test('words that a box cuts off: a step goes to others, and leaves the box as it was', async () => {
    const filler = '<p>The market in the town square opens at nine on Saturday.</p>'.repeat(5);
    const cut = `<div id="cut" style="height: 120px; overflow: hidden">${filler}<p>${JOBS}</p></div>`;
    const opened = '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';
    const body = `${ABOUT_THE_PLANT}${cut}${filler}${opened}${filler}`;
    const page = await stage().open(`${SITE}/reported-cut`, newsPage({ published: '2024-04-18', body }));
    await stage().marked(page, '2015');
    await stage().checked(page);
    const count = (await stage().marks(page)).length;
    for (let at = 0; at < count; at++) {
      await stage().pressCommand(page, 'next-finding');
      await stage().cardOpens(page);
      expect(await page.$eval('#cut', (box) => box.scrollTop)).toBe(0);
    }
    await page.close();
  });

  test('words that the page changes under an open card: the card closes', async () => {
    const page = await open(stage(), 'edited', `<p id="jobs">${JOBS}</p>`);
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.evaluate(() => {
      const words = document.querySelector('#jobs')?.firstChild;
      if (words instanceof Text) words.data = words.data.replace('750', '500');
    });
    await until(
      () => stage().card(page),
      (card) => card === null || !card.text.includes('Matches the record'),
      'the card to close',
    );
    await page.close();
  });

  test('a see-through link over a paragraph: the card opens all the same', async () => {
    const page = await open(
      stage(),
      'overlay',
      `<div style="position: relative"><p>${JOBS}</p><a href="#x" aria-label="Open" style="position: absolute; inset: 0"></a></div>`,
    );
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
