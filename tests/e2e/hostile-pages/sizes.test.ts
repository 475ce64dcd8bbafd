/** Pages larger, deeper and more restless than any reader's: the tab stays usable, the rest is left out and said so. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser, type Stage } from '../harness/stage';
import { PATIENCE } from '../harness/until';
import { article, opensCard, SITE } from './survive';

const inHiddenBox = (fill: string) => `{
  const box = document.createElement('div');
  box.hidden = true;
  ${fill}
  document.querySelector('article').append(box);
}`;
const inSkippedBox = (fill: string) =>
  inHiddenBox(fill).replace('box.hidden = true', "box.style.contentVisibility = 'hidden'");
const inSeenBox = (fill: string) => inHiddenBox(fill).replace('box.hidden = true;', '');

const NODES = (number: number) => `box.innerHTML = '<i></i>'.repeat(${number});`;
const TEXT = (times: number) => `box.append('The market opens at nine. '.repeat(${times}));`;
const DEEP = (depth: number) => `
  let inner = box;
  for (let at = 0; at < ${depth}; at++) {
    inner.append(document.createElement('b'));
    inner = inner.firstChild;
  }
  inner.append('Deep down.');`;

// As large as the browser itself can lay out without standing still, and beyond what is read; what is larger is hidden.
// Built by a script, elements 100,000 deep stop either browser without any extension: the reader alone is tried on such a
// tree, in its unit tests. Markup is nested 512 deep at most, and what is deeper set side by side, for which Firefox takes
// time that grows with its square.
const LARGE: readonly (readonly [what: string, script: string])[] = [
  ['a million hidden nodes', inHiddenBox(NODES(1e6))],
  ['a million nodes in a box that is skipped', inSkippedBox(NODES(1e6))],
  ['a hidden text of 50 MB', inHiddenBox(TEXT(2e6))],
  ['a text of 50 MB in a box that is skipped', inSkippedBox(TEXT(2e6))],
  ['a paragraph of 1 MB', inSeenBox(TEXT(4e4))],
  ['fifty thousand nodes', inSeenBox(NODES(5e4))],
  ['fifty thousand paragraphs', inSeenBox("box.innerHTML = '<p>At nine.</p>'.repeat(5e4);")],
  ['elements 2,000 deep', inSeenBox(DEEP(2_000))],
  ['elements 10,000 deep, hidden', inHiddenBox(DEEP(10_000))],
  ['markup 30,000 deep', inSkippedBox("box.innerHTML = '<div>'.repeat(3e4) + 'Deep down.';")],
];

const RESTLESS: readonly (readonly [what: string, script: string])[] = [
  [
    'one text that never rests',
    `const box = document.createElement('p');
     document.body.append(box);
     setInterval(() => {
       box.textContent = Math.random();
       box.className = 'c' + Math.random();
     });`,
  ],
  [
    'a thousand paragraphs that come and go',
    `const box = document.createElement('div');
     document.querySelector('article').append(box);
     setInterval(() => {
       box.innerHTML = box.firstChild ? '' : '<p>The market opens at nine.</p>'.repeat(1e3);
     }, 20);`,
  ],
  [
    'classes and styles of everything',
    `let at = 0;
     setInterval(() => {
       for (const one of document.querySelectorAll('*')) {
         if (one === document.querySelector('[data-aside]')) continue;
         one.classList.toggle('odd', ++at % 2 === 0);
         one.style.outlineColor = 'rgb(' + (at % 255) + ', 0, 0)';
       }
     }, 10);`,
  ],
];

async function opens(stage: Stage, name: string, html = article('')): Promise<Page> {
  const page = await stage.open(`${SITE}/size-${name.replace(/\W+/g, '-')}`, html);
  await stage.marked(page, '750 people');
  return page;
}

/** Whether the page's own scripts get their turn, and the reader a card. How soon is for benchmarks to say. */
async function isUsable(stage: Stage, page: Page): Promise<void> {
  await page.waitForFunction('true', { timeout: PATIENCE, polling: 'raf' });
  await opensCard(stage, page);
}

inEachBrowser((stage) => {
  describe('while the page is open', () => {
    test.each([...LARGE, ...RESTLESS])('%s', async (name, script) => {
      const page = await opens(stage(), name);
      await page.evaluate(`${script}; 0`);
      // The reading that the change calls for has begun by then.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await isUsable(stage(), page);
      await page.close();
    });
  });

  describe('from the beginning', () => {
    test.each([...LARGE, ...RESTLESS])('%s', async (name, script) => {
      const page = await opens(stage(), `first-${name}`, article('', `<script>${script}</script>`));
      await isUsable(stage(), page);
      await page.close();
    });
  });

  test.each([
    ['more nodes than are read', "box.innerHTML = '<p>At nine.</p>'.repeat(5e4);"],
    ['more text than is read', TEXT(4e4)],
  ])('%s: the popup says that the rest has not been checked', async (name, fill) => {
    const page = await opens(stage(), name, article('', `<script>${inSeenBox(fill)}</script>`));
    expect((await stage().checked(page))?.bound).toBe('text');
    await stage().openPopup(page, 'Timeline');
    await stage().clickInPopup('This page');
    await stage().popupSays('the rest of it has not been checked');
    await page.close();
  });

  test('the claim’s own paragraph, taken out and put in again and again: it and other marks stay', async () => {
    const opened = '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';
    const page = await opens(stage(), 'restless', article('', opened));
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const claim = document.querySelector('#jobs');
          let times = 0;
          setInterval(() => {
            claim?.parentNode?.insertBefore(claim, claim.nextSibling);
            if (++times === 150) resolve();
          }, 10);
        }),
    );
    await stage().marked(page, '750 people', '2015');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
