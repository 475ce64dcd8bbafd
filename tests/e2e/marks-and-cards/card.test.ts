import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { CardView } from '../harness/card';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const JOBS = 'The Hitachi factory in Newton Aycliffe employs 750 people.';
const OPENED = 'Hitachi’s plant at Newton Aycliffe opened in 2015.';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p><a id="link" href="#x">A link.</a></p><p id="jobs">${JOBS}</p><p>${OPENED}</p>`,
});

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openArticle(stage: Stage, name: string, html = ARTICLE): Promise<Page> {
  const page = await stage.open(`${SITE}/${name}`, html);
  await stage.marked(page, '750 people');
  await stage.checked(page);
  return page;
}

function isInside({ box }: CardView, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

inEachBrowser((stage) => {
  test('opens after a rest, not on the way past', async () => {
    const page = await openArticle(stage(), 'rest');
    await stage().pointAt(page, '750 people');
    await rest(150);
    expect(await stage().card(page)).toBeNull();
    await page.mouse.move(5, 5, { steps: 2 });
    await rest(700);
    expect(await stage().card(page)).toBeNull();
    await page.close();
  });

  test('stays while the pointer crosses to it and rests on it', async () => {
    const page = await openArticle(stage(), 'crosses');
    const from = await stage().pointAt(page, '750 people');
    const { box } = await stage().cardOpens(page);
    await page.mouse.move((from.x + box.left + 40) / 2, box.top + 1, { steps: 6 });
    await page.mouse.move(box.left + 40, box.top + 40, { steps: 6 });
    await rest(700);
    expect(await stage().card(page)).not.toBeNull();
    await page.mouse.move(box.left + 40, box.bottom + 60 > 790 ? 5 : box.bottom + 60, { steps: 3 });
    await stage().cardCloses(page);
    await page.close();
  });

  test('stays when the pointer comes back within the grace', async () => {
    const page = await openArticle(stage(), 'grace');
    const at = await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.mouse.move(at.x, at.y - 40, { steps: 2 });
    await rest(60);
    await page.mouse.move(at.x, at.y, { steps: 2 });
    await rest(600);
    expect(await stage().card(page)).not.toBeNull();
    await page.close();
  });

  test('is read out when the pointer opens it, and leaves the focus alone', async () => {
    const page = await openArticle(stage(), 'spoken');
    await page.focus('#link');
    await stage().pointAt(page, '750 people');
    const card = await stage().cardOpens(page);
    expect(card.focused).toBe(false);
    expect(card.spoken).toMatch(/^Claim \d+ of \d+\. Matches the record: /);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.close();
  });

  test('by keyboard takes the focus, is walked by Tab, and gives the focus back', async () => {
    const page = await openArticle(stage(), 'keyboard');
    await page.focus('#link');
    await pressStep(page, 'Period');
    const card = await until(
      () => stage().card(page),
      (one): one is CardView => one?.focused === true,
      'a card with the focus',
    );
    expect(card.label).not.toBe('');
    for (const _ of card.controls) {
      await page.keyboard.press('Tab');
      expect((await stage().card(page))?.focused).toBe(true);
    }
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.close();
  });

  test('goes from claim to claim and round', async () => {
    const page = await openArticle(stage(), 'steps');
    const state = await stage().state(page);
    const count = state?.findings.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(2);
    /** Steps, and waits until the card says which claim it is of now. */
    const stepTo = async (key: 'Period' | 'Comma', position: number) => {
      await pressStep(page, key);
      const card = await until(
        () => stage().card(page),
        (one): one is CardView =>
          one?.focused === true && one.spoken.startsWith(`Claim ${position} of ${count}.`),
        `the card of claim ${position} of ${count}`,
      );
      return card.label;
    };
    const labels: string[] = [];
    for (let at = 0; at <= count; at++) labels.push(await stepTo('Period', (at % count) + 1));
    expect(new Set(labels).size).toBe(count);
    expect(labels.at(-1)).toBe(labels[0]);
    expect(await stepTo('Comma', count)).toBe(labels.at(-2));
    await page.close();
  });

  test('Escape closes the card and nothing of the page’s', async () => {
    const page = await openArticle(stage(), 'escape');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
    });
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    expect(await page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
    await page.close();
  });

  test('closes when its words are scrolled away', async () => {
    const html = newsPage({
      published: '2024-04-18',
      body: `${ABOUT_THE_PLANT}<p>${JOBS}</p><div style="height: 3000px"></div>`,
    });
    const page = await openArticle(stage(), 'scrolled', html);
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.evaluate(() => scrollTo(0, 2_000));
    await stage().cardCloses(page);
    await page.close();
  });

  const spot = (style: string) =>
    newsPage({
      published: '2024-04-18',
      head: '<style>body { max-width: none; height: 100vh; margin: 0 }</style>',
      body: `${ABOUT_THE_PLANT}<p style="position: absolute; margin: 0; ${style}">${JOBS}</p>`,
    });
  test.each([
    ['upper left', 'left: 0; top: 0; background: white', 1000, 800],
    ['upper right', 'right: 0; top: 0; text-align: right', 1000, 800],
    ['lower left', 'left: 0; bottom: 0', 1000, 800],
    ['lower right', 'right: 0; bottom: 0; text-align: right', 1000, 800],
    ['in a window of 360 px', 'left: 10px; top: 250px; width: 340px', 360, 640],
    ['in half a window, as at 200% zoom', 'left: 40px; top: 180px', 500, 400],
  ])('stands inside the window beside its words: %s', async (name, style, width, height) => {
    const page = await stage().open(`${SITE}/spot-${name.replace(/\W+/g, '-')}`, spot(style));
    await page.setViewport({ width, height });
    await stage().marked(page, '750 people');
    const at = await stage().pointAt(page, '750 people');
    const card = await stage().cardOpens(page);
    expect(isInside(card, width, height)).toBe(true);
    // Below or above the line, so that the words can be read.
    expect(card.box.top >= at.y || card.box.bottom <= at.y).toBe(true);
    await page.close();
  });

  test('in a box that scrolls, stands at the words and closes when they have gone from the box', async () => {
    const html = newsPage({
      published: '2024-04-18',
      body: `${ABOUT_THE_PLANT}<div id="box" style="height: 200px; overflow: auto"><p style="margin-top: 150px">${JOBS}</p>
        <p style="height: 900px"></p></div>`,
    });
    const page = await openArticle(stage(), 'box', html);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 100));
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 900));
    await stage().cardCloses(page);
    await page.close();
  });

  test('a click opens it at once, a click beside it closes it, a link is followed', async () => {
    const html = newsPage({
      published: '2024-04-18',
      body: `${ABOUT_THE_PLANT}<p>${JOBS}</p><p><a href="#followed">${OPENED}</a></p>`,
    });
    const page = await openArticle(stage(), 'click', html);
    const at = await stage().placeOf(page, '750 people');
    await page.mouse.click(at.x, at.y);
    await until(
      () => stage().card(page),
      (card) => card !== null,
      'a card',
    );
    await page.mouse.click(5, 5);
    await stage().cardCloses(page);
    const link = await stage().placeOf(page, '2015');
    await page.mouse.click(link.x, link.y);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    await page.close();
  });

  test('a tap opens it, a tap beside it closes it', async () => {
    const page = await openArticle(stage(), 'tap');
    const at = await stage().placeOf(page, '750 people');
    await page.touchscreen.tap(at.x, at.y);
    await stage().cardOpens(page);
    await page.touchscreen.tap(10, 700);
    await stage().cardCloses(page);
    await page.close();
  });

  test('a mark across links, in a caption and in a table has its card', async () => {
    const html = newsPage({
      published: '2024-04-18',
      body: `${ABOUT_THE_PLANT}
        <p>The <a href="#a">Hitachi</a> factory in <b>Newton Aycliffe</b> employs <i>750 people</i>.</p>
        <figure><img alt="" width="10" height="10"><figcaption>Hitachi’s plant at Newton Aycliffe opened in 2015.</figcaption></figure>
        <table><tr><td>Hitachi has 56 trains left to build at Newton Aycliffe.</td></tr></table>`,
    });
    const page = await openArticle(stage(), 'inline', html);
    for (const words of ['750 people', '2015', '56 trains']) {
      await stage().marked(page, words);
      await stage().pointAt(page, words);
      await stage().cardOpens(page);
      await page.keyboard.press('Escape');
      await stage().cardCloses(page);
    }
    await page.close();
  });

  test('copies with sources, and says so', async () => {
    const page = await openArticle(stage(), 'copies');
    await stage().pointAt(page, '750 people');
    await stage().clickInCard(page, 'Copy with sources');
    await until(
      () => stage().card(page),
      (card) => card?.text.includes('Copied to the clipboard.') ?? false,
      'the card to say that it was copied',
    );
    await page.close();
  });

  test('opens the record at the claim, in a tab', async () => {
    const page = await openArticle(stage(), 'record');
    await stage().pointAt(page, '750 people');
    await stage().clickInCard(page, 'Open in the record');
    const address = await until(
      () => stage().ask<string | null>(page, `(await api.tabs.query({ active: true }))[0]?.url ?? null`),
      (url) => url?.includes('/record.html') ?? false,
      'the record to open',
    );
    expect(address).toContain('#claim/plant-jobs');
    await page.close();
  });

  test('selected text is checked where it is selected', async () => {
    const page = await openArticle(stage(), 'selects');
    const checkSelection = () =>
      stage().ask(
        page,
        `api.tabs.sendMessage(tab.id, { to: 'checker', type: 'check-selection', data: { text: '' } }, { frameId: 0 })`,
      );
    expect(await checkSelection()).toBe(false);
    await page.click('#jobs', { count: 3 });
    expect(await checkSelection()).toBe(true);
    const card = await stage().cardOpens(page);
    expect(card.text).toContain('750');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const footer = document.querySelector('footer');
      if (footer !== null) getSelection()?.selectAllChildren(footer);
    });
    expect(await checkSelection()).toBe(true);
    expect((await stage().cardOpens(page)).text).toContain('The record says nothing on this text.');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
