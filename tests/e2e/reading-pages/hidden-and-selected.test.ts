/** What a page holds and does not show, and what a reader selects where the page's own selection does not reach. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';

const SITE = 'https://www.thenorthernecho.co.uk';
const JOBS = 'The Hitachi factory in Newton Aycliffe employs 750 people.';
const OTHER_JOBS = 'The Hitachi factory in Newton Aycliffe employs 500 people.';
const OPENED = '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';

async function open(stage: Stage, name: string, body: string, head = ''): Promise<Page> {
  const html = newsPage({ published: '2024-04-18', head, body: `${ABOUT_THE_PLANT}${body}${OPENED}` });
  const page = await stage.open(`${SITE}/${name}`, html);
  await stage.marked(page, '2015');
  await stage.checked(page);
  return page;
}

inEachBrowser((stage) => {
  describe('neither marked nor counted is what is folded away by', () => {
    test.each([
      'max-height: 0; overflow: hidden',
      'height: 0; overflow: hidden',
      'display: grid; grid-template-rows: 0fr; overflow: hidden; height: 0',
      'font-size: 0',
      'opacity: 0',
      'transform: scale(0)',
      'color: transparent',
      'position: absolute; left: -9999px',
    ])('%s', async (style) => {
      const name = `folded-${style.replace(/\W+/g, '-')}`;
      const page = await open(stage(), name, `<div style="${style}"><p>${JOBS}</p></div>`);
      const state = await stage().checked(page);
      expect(state?.findings.map(({ finding }) => finding.claim)).not.toContain('plant-jobs');
      expect((await stage().marks(page)).filter(({ text }) => text.includes('750'))).toEqual([]);
      await page.close();
    });
  });

  test('rows of a table are each read for themselves', async () => {
    const row = (text: string) => `<tr><td>${text}</td></tr>`;
    const rows = [
      'Hitachi’s plant at Newton Aycliffe opened in 2015',
      '750 people work at Hitachi’s plant in Newton Aycliffe',
    ];
    const comments = `<section class="comments"><h2>Comments</h2><table id="pick">${rows.map(row).join('')}</table></section>`;
    const page = await open(stage(), 'selected-table', comments);
    await page.evaluate(() => {
      const table = document.querySelector('#pick');
      if (table) getSelection()?.selectAllChildren(table);
    });
    await stage().chooseMenuEntry(page, 'check-selection', rows.join(' '));
    expect((await stage().cardOpens(page)).text).toMatch(/2015|750/);
    await page.close();
  });

  test.each([
    ['on record', OTHER_JOBS, 'Differs from the record'],
    ['not on record', 'The market opens at nine on Saturday.', 'The record says nothing on this text.'],
  ])(
    'a selection in a field is answered beside it, the field keeps the focus: %s',
    async (name, text, answer) => {
      const field = `<form><textarea id="pick" rows="3" cols="60">${text}</textarea></form>`;
      const page = await open(stage(), `selected-in-field-${name.replace(/\W+/g, '-')}`, field);
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#pick');
        field?.focus();
        field?.select();
      });
      await stage().chooseMenuEntry(page, 'check-selection', text);
      const card = await stage().cardOpens(page);
      expect(card.text).toContain(answer);
      expect(card.focused).toBe(false);
      const bottom = await page.$eval('#pick', (one) => one.getBoundingClientRect().bottom);
      expect(Math.abs(card.box.top - bottom)).toBeLessThan(60);
      await page.close();
    },
  );

  test('a selection in a frame is answered, not what was selected on the page before', async () => {
    const frame = `<iframe id="frame" srcdoc="<p id='pick'>${OTHER_JOBS}</p>" width="600" height="120"></iframe>`;
    const page = await open(
      stage(),
      'selected-in-frame',
      `<p id="market">The market opens at nine.</p>${frame}`,
    );
    await page.evaluate(() => {
      const market = document.querySelector('#market');
      if (market) getSelection()?.selectAllChildren(market);
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      frame?.focus();
      const inner = frame?.contentDocument?.querySelector('#pick');
      if (inner) frame?.contentWindow?.getSelection()?.selectAllChildren(inner);
    });
    await stage().chooseMenuEntry(page, 'check-selection', OTHER_JOBS);
    expect((await stage().cardOpens(page)).text).toContain('Differs from the record');
    await page.close();
  });

  test.each([
    [
      'a headline in its data',
      (blanks: string) =>
        `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Aycliffe${blanks}waits"}</script>`,
    ],
    ['its title', (blanks: string) => `<title>Aycliffe${blanks.replaceAll(' ', '\u00a0')}waits</title>`],
  ])('a hundred thousand blanks in %s: read without a stall', async (name, head) => {
    const page = await open(
      stage(),
      `blanks-${name.replace(/\W+/g, '-')}`,
      `<p>${JOBS}</p>`,
      head(' '.repeat(100_000)),
    );
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
