/** Pages that work against whatever is on them, by their styles and their scripts. */
import { expect, test } from 'vitest';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { article, SITE, survives } from './survive';

inEachBrowser((stage) => {
  test.each([
    [
      'styles that hide or move everything',
      '<style>div, body ~ *, html > * + * + * { display: none !important; opacity: 0 !important; left: -9999px !important }</style>',
    ],
    [
      'styles in a layer, which win over unlayered important ones',
      '<style>@layer a { div { display: none !important; visibility: hidden !important; transform: scale(0) !important } }</style>',
    ],
    [
      'a root font size, box sizing and animations of its own',
      '<style>html { font-size: 40px } * { box-sizing: content-box; animation: a 1s infinite; letter-spacing: 1em } @keyframes a { to { opacity: 0 } }</style>',
    ],
    [
      'a policy against all content',
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    ],
    [
      'frozen prototypes and replaced functions',
      `<script>
        for (const one of [Array, Object, Map, Set, Promise, String, Element, Node, Range, Document]) Object.freeze(one.prototype);
        window.Highlight = null; window.CSSStyleSheet = null; window.MutationObserver = null;
        document.createElement = document.querySelectorAll = () => { throw new Error('replaced') };
      </script>`,
    ],
    [
      'a script that clones whatever is added to the root',
      `<script>
        let clones = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) if (node.localName === 'div' && clones++ < 5) document.body.append(node.cloneNode(true));
        }).observe(document.documentElement, { childList: true });
      </script>`,
    ],
    [
      'elements named like the document’s own functions',
      '</head><body><form name="title"></form><img name="documentElement"><img name="activeElement"><img name="body">',
    ],
  ])('%s', async (name, head) => {
    const page = await survives(stage(), `hostile-${name.replace(/\W+/g, '-')}`, article(head));
    await page.close();
  });

  test('a heading and a sentence longer than anybody reads: what is marked has its card, and the popup knows of it', async () => {
    const long = 'and trains and trains '.repeat(400);
    const page = await stage().open(
      `${SITE}/long-words`,
      newsPage({
        published: '2024-04-18',
        body: `${ABOUT_THE_PLANT}<h2>The Hitachi factory in Newton Aycliffe builds trains ${long}</h2>
          <p>The Hitachi factory in Newton Aycliffe employs 750 people, it is said, ${long}and nothing else.</p>
          <p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
      }),
    );
    await stage().marked(page, '2015');
    const state = await stage().checked(page);
    expect(state?.findings.length).toBeGreaterThan(0);
    const count = state?.findings.length ?? 0;
    for (let position = 1; position <= count; position++) {
      await pressStep(page);
      await until(
        () => stage().card(page),
        (card) => card?.spoken.startsWith(`Claim ${position} of ${count}.`) ?? false,
        `the card of claim ${position} of ${count}`,
      );
    }
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await stage().openPopup(page, ' claim');
    await page.close();
  });

  test('our element taken out again and again stays out, and the page usable', async () => {
    const page = await stage().open(
      `${SITE}/takes-out`,
      article(`<script>
        let taken = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) if (node.localName === 'div') { node.remove(); taken++ }
        }).observe(document.documentElement, { childList: true });
      </script>`),
    );
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate('taken')).toBeLessThan(5);
    await page.close();
  });

  test('events that the page makes up open nothing and close nothing', async () => {
    const page = await stage().open(`${SITE}/fakes`, article(''));
    await stage().marked(page, '750 people');
    const at = await stage().placeOf(page, '750 people');
    const fake = async () =>
      page.evaluate(({ x, y }) => {
        const where = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
        const target = document.elementFromPoint(x, y) ?? document.body;
        for (const type of ['pointermove', 'pointerdown', 'pointerleave']) {
          target.dispatchEvent(new PointerEvent(type, where));
        }
        target.dispatchEvent(new MouseEvent('click', where));
        for (const key of ['Escape', '.']) {
          const code = key === '.' ? 'Period' : key;
          window.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey: true, shiftKey: true }));
        }
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
        for (const name of ['checker', 'on-the-record:checker']) {
          const detail = { contentScriptName: 'checker', messageId: '0' };
          document.dispatchEvent(new CustomEvent(`${name}:wxt:content-script-started`, { detail }));
        }
      }, at);
    await fake();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await stage().card(page)).toBeNull();
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await fake();
    expect(await stage().card(page)).not.toBeNull();
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('markup in titles and claims is shown as text', async () => {
    const evil = '&lt;img src=x onerror="document.body.dataset.hit=1"&gt;';
    const page = await stage().open(
      `${SITE}/markup`,
      newsPage({
        title: `The plant at Newton Aycliffe ${evil}`,
        published: '2024-04-18',
        body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe ${evil} employs 750 people.</p>`,
      }),
    );
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    await page.keyboard.press('Escape');
    await stage().openPopup(page, 'claim');
    expect(await page.evaluate(() => document.body.dataset.hit)).toBeUndefined();
    await page.close();
  });

  test('a page can read nothing of the extension and reach none of its files', async () => {
    const page = await stage().open(`${SITE}/curious`, article(''));
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const address = stage().extension.address('popup.html');
    const seen = await page.evaluate(async (file) => {
      const host = document.querySelector('[data-aside]');
      return {
        shadow: host?.shadowRoot ?? null,
        inside: host?.innerHTML ?? '',
        globals: ['checkerAtWork', 'datasetParts', 'endGate'].filter((name) => name in window),
        file: await fetch(file).then(
          () => 'fetched',
          () => 'refused',
        ),
        styles: [...document.styleSheets].length,
      };
    }, address);
    expect(seen).toEqual({ shadow: null, inside: '', globals: [], file: 'refused', styles: 1 });
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    // Save what the page that tried to fetch a file of the extension was told itself.
    const errors = await stage().allErrors();
    expect(errors.filter((error) => !error.includes('/curious: '))).toEqual([]);
  });
});
