/** Pages that name their elements like the extension's own, listen for it, forge its marks and lead the reader's clicks. */
import { describe, expect, test } from 'vitest';
import { openQuestion } from '../harness/confirm';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { article, opensCard, SITE } from './survive';

const named = (...names: readonly string[]) => names.map((name) => `<img name="${name}">`).join('');
const IN_FORM = [
  'parentNode parentElement assignedSlot nodeName ownerDocument firstChild nextSibling',
  'getBoundingClientRect getClientRects closest matches scrollIntoView scrollTo localName isContentEditable',
]
  .join(' ')
  .split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

const CLOBBERED: readonly (readonly [what: string, html: string])[] = [
  [
    'the document’s facts and functions',
    article(
      `</head><body>${named('prerendering', 'contentType', 'querySelectorAll', 'addEventListener', 'getSelection', 'documentElement', 'body', 'URL')}`,
    ),
  ],
  [
    'what the extension’s scripts keep for themselves',
    article(
      `</head><body>${['browser', 'endGate', 'checkerAtWork', 'datasetParts', 'gate', 'checker']
        .map((name) => `<form id="${name}" hidden><input name="runtime" id="x"><input name="life"></form>`)
        .join('')}`,
    ),
  ],
  [
    'its way through a shadow tree, in markup alone',
    article(
      '',
      `<div><template shadowrootmode="open"><form><input name="previousSibling"><input name="nextSibling"><input name="parentNode">
        <input name="firstChild"><input name="lastChild"><input name="childNodes"><p>The market opens at nine. <slot></slot></p></form></template>
        <p>The council met on Tuesday.</p></div>`,
    ),
  ],
  [
    'a form around the claim',
    article('').replace(
      /<article>[\s\S]*<\/article>/,
      (inner) => `<form tabindex="0">${IN_FORM}${inner}</form>`,
    ),
  ],
];

inEachBrowser((stage) => {
  describe('elements named like', () => {
    test.each(CLOBBERED)('%s', async (name, html) => {
      const page = await stage().open(`${SITE}/named-${name.replace(/\W+/g, '-')}`, html);
      await stage().marked(page, '750 people');
      await opensCard(stage(), page);
      await stage().pressCommand(page, 'next-finding');
      await stage().cardOpens(page);
      await page.close();
    });
  });

  test('a page that knows the extension’s id is not told that it is there', async () => {
    const own = await stage().open(`${SITE}/for-the-id`, '<p>At nine.');
    const id = await stage().ask<string>(own, 'api.runtime.id');
    await own.close();
    const listens = ['checker', 'gate', 'content']
      .flatMap((name) => [`${id}:${name}:wxt:content-script-started`, `${name}:wxt:content-script-started`])
      .map(
        (type) =>
          `addEventListener(${JSON.stringify(type)}, () => told.push(${JSON.stringify(type)}), true);`,
      );
    const page = await stage().open(
      `${SITE}/listens`,
      article(`<script>
        const told = (globalThis.told = []);
        ${listens.join('\n')}
        addEventListener('message', ({ data }) => told.push(JSON.stringify(data)));
      </script>`),
    );
    await stage().marked(page, '750 people');
    await stage().checked(page);
    expect(await page.evaluate('told')).toEqual([]);
    await page.close();
  });

  test('marks that the page puts elsewhere are put right, and no card opens over other words', async () => {
    const market = '<p id="market">The market in the town square opens at nine on Saturday.</p>';
    const page = await stage().open(`${SITE}/forges-marks`, article('', market));
    await stage().marked(page, '750 people');
    await stage().checked(page);
    const before = await stage().marks(page);
    const at = await page.evaluate(() => {
      const words = document.querySelector('#market')?.firstChild;
      if (!words) throw new Error('no words');
      const range = document.createRange();
      range.selectNodeContents(words);
      for (const [name, highlight] of [...CSS.highlights]) {
        highlight.clear();
        highlight.add(range);
        CSS.highlights.set(name, new Highlight(range));
      }
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 40, y: y + height / 2 };
    });
    await page.mouse.move(at.x - 20, at.y);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await until(
      () => stage().marks(page),
      (marks) => JSON.stringify(marks) === JSON.stringify(before),
      'the marks to be put right',
    );
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await stage().card(page)).toBeNull();
    await opensCard(stage(), page);
    await page.close();
  });

  test('clicks led through a see-through layer over the card change no settings', async () => {
    const page = await stage().open(`${SITE}/clickjacks`, article(''));
    await stage().marked(page, '750 people');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Click here twice to read on';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: #fffe; pointer-events: none';
      document.body.append(cover);
      // Raised again and again, so that it lies above whatever is shown later.
      setInterval(() => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      }, 100);
    });
    await stage().pressCommand(page, 'next-finding');
    await stage().clickInCard(page, 'More actions');
    await stage().clickInCard(page, 'Switch off on this site');
    const question = await openQuestion(stage(), page);
    const stored = await stage().ask<unknown>(page, `api.storage.local.get('settings')`);
    expect(JSON.stringify(stored)).not.toContain('thenorthernecho');
    await question.close();
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('a page that keeps all clicks and keys to itself: the card’s buttons act', async () => {
    const keep = `<script>
      for (const type of 'pointerdown pointerup mousedown mouseup click keydown keyup focusin focusout'.split(' '))
        addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
    </script>`;
    const page = await stage().open(`${SITE}/keeps-clicks`, article(keep));
    await stage().marked(page, '750 people');
    await stage().pressCommand(page, 'next-finding');
    await stage().clickInCard(page, 'More actions');
    await stage().clickInCard(page, 'Hide this claim everywhere');
    const question = await openQuestion(stage(), page);
    await question.close();
    await page.close();
  });

  test('settings changed in two pages at once: no change is lost', async () => {
    const pages = [await stage().openOwn('options.html'), await stage().openOwn('options.html')];
    for (const page of pages) await page.waitForSelector('input[type="checkbox"]');
    await Promise.all(
      pages.map((page, own) =>
        page.evaluate((odd) => {
          const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
          for (const [at, box] of boxes.entries()) if (at % 2 === odd) box.click();
        }, own),
      ),
    );
    const hidden = () =>
      pages[0]?.evaluate(
        `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.hiddenVerdicts?.length)`,
      );
    await until(
      async () => hidden(),
      (count) => count === 8,
      'all eight verdicts to be hidden',
    );
    await stage().storeSettings({});
    for (const page of pages) await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
