/** What hands do to a card: rest, click, select, turn the wheel, tap and hold; at every size (WCAG 2.2, 1.4.13). */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SAMPLE } from '../../../scripts/screenshots/articles';
import { type CardView, cardFrame } from '../harness/card';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk/hands';
const LONG = '<p style="height: 2000px"></p>';
const PAGE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>
    <p><a href="#followed">Hitachi’s plant at Newton Aycliffe opened in 2015.</a></p>${LONG}`,
});
/** A window of 1280 by 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

async function open(stage: Stage, name: string): Promise<Page> {
  const page = await stage.open(`${SITE}/${name}`, PAGE);
  await stage.marked(page, '750 people', '2015');
  await stage.checked(page);
  return page;
}

/** Longer than a card waits before it closes, or opens. */
const wait = () => new Promise((resolve) => setTimeout(resolve, 700));

/** How far the card's own text and the page are scrolled. With little room the whole card scrolls, else its body. */
async function scrolled(page: Page): Promise<{ card: number; page: number }> {
  const frame = await cardFrame(page);
  const card = await frame?.evaluate(() =>
    ['.card', '.card-body'].reduce((sum, part) => sum + (document.querySelector(part)?.scrollTop ?? 0), 0),
  );
  return { card: card ?? 0, page: await page.evaluate(() => scrollY) };
}

/** Whether a card stands inside a window of 1280 × 720, and what can be done with it inside the card. */
function isWhole({ box, controls }: CardView): boolean {
  const inSight = controls.filter(({ y }) => y > box.top && y < box.bottom).map(({ name }) => name);
  const actions = ['Open in the record', 'Copy with sources', 'More actions', 'Close'];
  return (
    box.top >= 0 && box.bottom <= 720 && box.right <= 1280 && actions.every((name) => inSight.includes(name))
  );
}

inEachBrowser((stage) => {
  test('a click on the card pins it: it stays when the pointer has gone, and Escape closes it', async () => {
    const page = await open(stage(), 'pins');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const box = await until(
      async () => {
        const [one, other] = [await stage().card(page), await stage().card(page)];
        return one?.box.top === other?.box.top && one?.box.bottom === other?.box.bottom
          ? one?.box
          : undefined;
      },
      (found) => found !== undefined,
      'the card at rest',
    );
    const frame = await cardFrame(page);
    await until(
      async () => {
        await page.mouse.move(box.left + 60, box.top + 60, { steps: 2 });
        return frame?.evaluate(() => document.documentElement.matches(':hover'));
      },
      (isOver) => isOver === true,
      'the pointer on the card, as the browser tells the card',
    );
    await page.mouse.click(box.left + 60, box.top + 60, { delay: 50 });
    await page.mouse.move(5, 5, { steps: 3 });
    await wait();
    expect(await stage().card(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await page.close();
  });

  test('a click on the words pins it too', async () => {
    const page = await open(stage(), 'pins-words');
    const at = await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.mouse.click(at.x, at.y);
    await page.mouse.move(5, 5, { steps: 3 });
    await wait();
    expect(await stage().card(page)).not.toBeNull();
    await page.close();
  });

  test('text is selected in the card, to the edge and beyond it, and the card stays', async () => {
    const page = await open(stage(), 'selects');
    await stage().pointAt(page, '750 people');
    const { box } = await stage().cardOpens(page);
    await page.mouse.move(box.left + 40, box.top + 55, { steps: 2 });
    await page.mouse.down();
    await page.mouse.move(box.left + 200, box.top + 130, { steps: 4 });
    const frame = await cardFrame(page);
    expect(await frame?.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
    await page.mouse.move(5, 5, { steps: 3 });
    await page.mouse.up();
    await wait();
    expect(await stage().card(page)).not.toBeNull();
    await page.close();
  });

  test('it never opens under a pointer that keeps moving over the words', async () => {
    const page = await open(stage(), 'moves');
    const at = await stage().pointAt(page, '750 people');
    for (let step = 0; step < 16; step++) {
      await page.mouse.move(at.x + (step % 2 === 0 ? 12 : -12), at.y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await stage().card(page)).toBeNull();
    await page.close();
  });

  test('the wheel turns the card’s text, however little room there is, and not the page', async () => {
    const page = await open(stage(), 'wheel');
    await page.setViewport({ width: 1000, height: 420 });
    await stage().pointAt(page, '750 people');
    const small = await stage().cardOpens(page);
    await page.mouse.move(small.box.left + 60, small.box.top + 70, { steps: 3 });
    await page.mouse.wheel({ deltaY: 60 });
    await until(
      () => scrolled(page),
      (at) => at.card > 0,
      'the card’s text to move',
    );
    expect((await scrolled(page)).page).toBe(0);
    await page.close();
  });

  test('a tap on a marked link follows it; a finger that stays on it gets its card', async () => {
    const page = await open(stage(), 'holds');
    const at = await stage().placeOf(page, '2015');
    await page.touchscreen.tap(at.x, at.y);
    await until(
      () => page.evaluate(() => location.hash),
      (hash) => hash === '#followed',
      'the link to be followed',
    );
    expect(await stage().card(page)).toBeNull();
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    const again = await stage().placeOf(page, '2015');
    await page.touchscreen.touchStart(again.x, again.y);
    const card = await stage().cardOpens(page);
    expect(card.label).toContain('Matches the record');
    await page.touchscreen.touchEnd();
    await wait();
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await stage().card(page)).not.toBeNull();
    await page.touchscreen.tap(10, 700);
    await stage().cardCloses(page);
    await page.close();
  });

  test('over a card that is all seen the wheel turns the page, as beside it', async () => {
    const page = await open(stage(), 'wheel-through');
    await page.setViewport({ width: 1000, height: 1500 });
    await stage().pointAt(page, '750 people');
    const { box } = await stage().cardOpens(page);
    await page.mouse.move(box.left + 60, box.top + 70, { steps: 3 });
    await page.mouse.wheel({ deltaY: 40 });
    await until(
      () => scrolled(page),
      (at) => at.page > 0,
      'the page to move',
    );
    await page.close();
  });

  test('at 400 %: it can be dismissed, pointed at, and stays; the words stay in sight', async () => {
    const page = await open(stage(), 'zoomed');
    await page.setViewport(ZOOMED);
    await page.evaluate(() => {
      const words = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('750'));
      words?.scrollIntoView({ block: 'start' });
    });
    const at = await stage().pointAt(page, '750 people');
    const { box } = await stage().cardOpens(page);
    // Beside the words, inside the window.
    expect(box.top >= at.y || box.bottom <= at.y).toBe(true);
    expect([box.left >= 0, box.right <= ZOOMED.width, box.top >= 0, box.bottom <= ZOOMED.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    // Persistent: on the words for as long as the reader likes.
    await wait();
    expect(await stage().card(page)).not.toBeNull();
    // Hoverable.
    await page.mouse.move(box.left + 100, (box.top + box.bottom) / 2, { steps: 8 });
    await wait();
    expect(await stage().card(page)).not.toBeNull();
    // Dismissible, without a move.
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await wait();
    expect(await stage().card(page)).toBeNull();
    await page.close();
  });

  test('at 1280 × 720 the card of each claim fits into what is free, with its actions in sight', async () => {
    const page = await stage().open(`${SITE}/laptop`, SAMPLE.dated);
    await page.setViewport({ width: 1280, height: 720 });
    const count = (await stage().checked(page))?.findings.length ?? 0;
    expect(count).toBeGreaterThan(10);
    for (let position = 1; position <= count; position++) {
      await pressStep(page);
      // The frame hears of its size a moment after it has it.
      await until(
        () => stage().card(page),
        (card) => card?.spoken.startsWith(`Claim ${position} of ${count}.`) === true && isWhole(card),
        `the card of claim ${position}, inside the window, with its actions in sight`,
      );
    }
    await page.close();
  });

  test('in forced colours each family of mark keeps a line of its own', async () => {
    const body = `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 500 people.</p>
      <p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`;
    const page = await stage().open(`${SITE}/forced`, newsPage({ published: '2024-06-20', body }));
    await stage().marked(page, '500 people', '2015');
    await stage().showInColours(page, { forced: true });
    const lines = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, { size }]) =>
        size === 0
          ? []
          : getComputedStyle(document.documentElement, `::highlight(${name})`).textDecorationStyle,
      ),
    );
    await stage().showInColours(page, {});
    expect(lines.toSorted()).toEqual(['dotted', 'solid']);
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
