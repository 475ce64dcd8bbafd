/** Pages that go for the card: to read it, rewrite it, click in it, or have it say what they like. */
import { describe, expect, test } from 'vitest';
import { openQuestion } from '../harness/confirm';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { article, opensCard, SITE } from './survive';

inEachBrowser((stage) => {
  test('whatever events over the card tell of what is under the pointer, nothing of the card is in it', async () => {
    const page = await stage().open(
      `${SITE}/inner-nodes`,
      article(`<script>
        const found = (globalThis.found = new Set());
        const names = ['target', 'originalTarget', 'explicitOriginalTarget', 'composedTarget', 'relatedTarget', 'rangeParent'];
        for (const type of ['pointermove', 'mousemove', 'mouseover', 'pointerover', 'mouseout', 'focusin', 'focusout', 'mousedown', 'click'])
          addEventListener(type, (event) => names.forEach((name) => event[name] && found.add(event[name])), true);
      </script>`),
    );
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    const { box, text } = await stage().cardOpens(page);
    await page.mouse.move(box.left + 60, box.top + 60, { steps: 4 });
    await page.mouse.move(box.left + 90, box.top + 20, { steps: 4 });
    const reached = await page.evaluate(() => {
      const nodes: Set<Node> = Reflect.get(globalThis, 'found');
      const words = [...nodes].map((node) => {
        const root = node.getRootNode();
        const inner = root instanceof ShadowRoot ? root.textContent : '';
        const frames = root instanceof ShadowRoot ? [...root.querySelectorAll('iframe')] : [];
        return inner + frames.map((frame) => frame.contentDocument?.body?.textContent ?? '').join('');
      });
      return words.join(' ');
    });
    expect(text).toContain('Matches the record');
    expect(reached).not.toContain('Matches');
    await page.close();
  });

  test('the card’s words are not found by the page’s search', async () => {
    const page = await stage().open(`${SITE}/finds`, article(''));
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const found = await page.evaluate(() => {
      const find = Reflect.get(window, 'find');
      return [find.call(window, 'Matches the record'), find.call(window, 'Open in the record')];
    });
    expect(found).toEqual([false, false]);
    await page.close();
  });

  test('fonts, custom properties and pseudo-elements of the page change nothing and tell nothing', async () => {
    const styles = `<style>
      @font-face { font-family: "Segoe UI"; src: url(/spelled-a) }
      @font-face { font-family: Roboto; src: url(/spelled-b) }
      @font-face { font-family: "Liberation Sans"; src: url(/spelled-c); unicode-range: U+41-7A }
      @font-face { font-family: Arial; src: url(/spelled-d) }
      :root, [data-aside] { --surface: red; --ink: red; --font: Arial; --verdict: red }
      [data-aside]::before, [data-aside]::after { content: "Not on record" !important; display: block !important; position: fixed !important; inset: 0 !important; background: red !important }
    </style>`;
    const page = await stage().open(`${SITE}/styles-reach`, article(styles));
    await stage().marked(page, '750 people');
    await opensCard(stage(), page);
    expect(stage().web.requests.filter((address) => address.includes('/spelled-'))).toEqual([]);
    await page.close();
  });

  test('a root that is zoomed: the card keeps its size, beside the words and inside the window', async () => {
    const page = await stage().open(
      `${SITE}/zoomed`,
      article('<style>html { zoom: 1.5 } #jobs { margin-left: 150px }</style>'),
    );
    await stage().marked(page, '750 people');
    const at = await stage().pointAt(page, '750 people');
    const { box } = await stage().cardOpens(page);
    expect(Math.round(box.right - box.left)).toBe(380);
    expect(box.left >= 0 && box.right <= 1000 && box.top >= 0 && box.bottom <= 800).toBe(true);
    expect(box.top >= at.y || box.bottom <= at.y).toBe(true);
    await page.close();
  });

  test('a page that stops what loads: the reader’s step leads to the card or, where it is given up, to the record; the card loads when it is next asked for', async () => {
    const page = await stage().open(`${SITE}/stops-loading`, article(''));
    await stage().marked(page, '750 people');
    await page.evaluate(() => {
      // What the document is loading, its frames' included, is what this stops: mostly, for it may come a moment too late.
      Reflect.set(
        window,
        'stopping',
        setInterval(() => window.stop()),
      );
    });
    await stage().pressCommand(page, 'next-finding');
    const led = await until(
      async () => {
        if ((await stage().card(page)) !== null) return 'card';
        const records = await stage().ask<number>(
          page,
          `api.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.includes('/record.html')).length)`,
        );
        return records === 1 ? 'record' : undefined;
      },
      (found) => found !== undefined,
      'the card, or the record in its place',
    );
    await page.evaluate(() => clearInterval(Reflect.get(window, 'stopping')));
    await page.bringToFront();
    if (led === 'record') expect(await stage().card(page)).toBeNull();
    else await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await opensCard(stage(), page);
    await page.close();
  });

  test('a page that frames the card’s document by itself gets an empty one, whatever it sends there', async () => {
    const page = await stage().open(`${SITE}/frames-it`, article(''));
    await stage().marked(page, '750 people');
    const address = await stage().ask<string>(page, `api.runtime.getURL('/card.html')`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.id = 'own';
      frame.src = src;
      document.body.append(frame);
      const show = {
        type: 'note',
        text: 'Forged.',
      };
      setInterval(() => {
        const { port1, port2 } = new MessageChannel();
        port1.postMessage(JSON.stringify(show));
        frame.contentWindow?.postMessage('0123', '*', [port2]);
        frame.contentWindow?.postMessage(JSON.stringify(show), '*');
        frame.contentWindow?.postMessage({ ...show }, '*');
      }, 50);
    }, address);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const shown: string[] = [];
    for (const frame of page.frames().slice(1)) {
      shown.push(
        await frame.evaluate(() => document.querySelector('#card')?.textContent ?? '').catch(() => ''),
      );
    }
    expect(shown.join('')).toBe('');
    await page.close();
  });

  describe('what changes settings', () => {
    test.each([
      ['Hide this claim everywhere', 'hiddenClaims', 'Hide this claim', 'Hidden.'],
      ['Switch off on this site', 'sitesOff', 'Switch off', 'Switched off.'],
    ] as const)(
      '“%s” is asked again outside the page, undone there, and both said',
      async (action, setting, yes, done) => {
        const page = await stage().open(`${SITE}/asks-${setting}`, article(''));
        await stage().marked(page, '750 people');
        await stage().pointAt(page, '750 people');
        await stage().clickInCard(page, 'More actions');
        await stage().clickInCard(page, action);
        const stored = () =>
          stage().ask<number>(
            page,
            `api.storage.local.get('settings').then(({ settings }) => settings?.${setting}?.length ?? 0)`,
          );
        const confirm = await openQuestion(stage(), page);
        expect(await stored()).toBe(0);
        const press = (name: string) =>
          until(
            () =>
              confirm.evaluate((wanted) => {
                const button = [...document.querySelectorAll('button')].find(
                  (one) => one.innerText === wanted,
                );
                button?.click();
                return button !== undefined;
              }, name),
            (pressed) => pressed,
            `a button “${name}”`,
          );
        // A region that stands there before it speaks is read out.
        const status = await confirm.$('[role="status"]');
        const said = () => status?.evaluate((region) => (region.isConnected ? region.textContent : null));
        expect(await said()).toBe('');
        await press(yes);
        await until(stored, (count) => count === 1, 'the change to be stored');
        await until(
          async () => said(),
          (words) => words?.startsWith(done) ?? false,
          done,
        );
        expect(await confirm.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
        await press('Undo');
        await until(stored, (count) => count === 0, 'the change to be undone');
        await until(
          async () => said(),
          (words) => words === 'Undone. Everything is as it was.',
          'that it is undone',
        );
        await confirm.close();
        await page.close();
      },
    );
  });

  test('nothing has gone wrong on the way', async () => {
    // Save that the page was told that what it framed is not its own.
    const errors = await stage().allErrors();
    expect(errors.filter((error) => !/frames-it|inner-nodes/.test(error))).toEqual([]);
  });
});
