/** Pages that lie over our card, tamper with its element, forge events at it, or try to talk to the extension. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressStep } from '../harness/keys';
import { inEachBrowser, type Stage } from '../harness/stage';
import { article, opensCard, SITE } from './survive';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openWithCard(stage: Stage, name: string): Promise<Page> {
  const page = await stage.open(`${SITE}/${name}`, article(''));
  await stage.marked(page, '750 people');
  await stage.pointAt(page, '750 people');
  await stage.cardOpens(page);
  return page;
}

/** What only the extension itself may change: its storage, its tabs, the number on its button. */
const insideOf = (stage: Stage, page: Page) =>
  stage.ask<string>(
    page,
    `Promise.all([
       api.storage.local.get(null),
       api.tabs.query({}).then((tabs) => tabs.length),
       api.action.getBadgeText({ tabId: tab.id }),
     ]).then(JSON.stringify)`,
  );

inEachBrowser((stage) => {
  test('a sheet over everything: the pointer finds nothing under it, the keyboard’s card lies above it', async () => {
    const cover =
      '<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: #fffd"></div>';
    const page = await stage().open(`${SITE}/covered`, article('', cover));
    await stage().marked(page, '750 people');
    await stage().pointAt(page, '750 people');
    await rest(900);
    expect(await stage().card(page)).toBeNull();
    await pressStep(page);
    const { box } = await stage().cardOpens(page);
    const above = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-aside'),
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
    );
    expect(above).toBe(true);
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await page.close();
  });

  test('a modal dialog of the page’s own: no error, and a card again when it has been closed', async () => {
    const dialog = '<dialog><p>Accept all cookies?</p><button>Yes</button></dialog>';
    const page = await stage().open(`${SITE}/modal`, article('', dialog));
    await stage().marked(page, '750 people');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await pressStep(page);
    await rest(300);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await stage().cardCloses(page);
    await opensCard(stage(), page);
    await page.close();
  });

  test.each<[string, (host: HTMLElement) => unknown]>([
    ['hides it', (host) => host.hidePopover()],
    ['styles it', (host) => host.setAttribute('style', 'display: none !important; opacity: 0 !important')],
    ['fills it', (host) => host.insertAdjacentHTML('beforeend', '<h1>Hitachi</h1><slot>Aycliffe</slot>')],
    ['moves it', (host) => document.body.prepend(host)],
    ['makes it inert', (host) => host.setAttribute('inert', '')],
    [
      'takes its attributes',
      (host) => {
        for (const name of host.getAttributeNames()) host.removeAttribute(name);
      },
    ],
    ['takes it out', (host) => host.remove()],
    [
      'puts it into a frame',
      (host) =>
        document.body.appendChild(document.createElement('iframe')).contentDocument?.body.append(host),
    ],
  ])('the page %s: the next card is as it should be', async (name, tamper) => {
    const page = await openWithCard(stage(), `tampers-${name.replace(/\W+/g, '-')}`);
    await page.evaluate((source) => {
      const host = document.querySelector('[data-aside]');
      new Function('host', `(${source})(host)`)(host);
    }, String(tamper));
    await rest(300);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5, { steps: 3 });
    await rest(600);
    await opensCard(stage(), page);
    await page.close();
  });

  test('events made up at our element do nothing', async () => {
    const page = await openWithCard(stage(), 'forged');
    const before = await insideOf(stage(), page);
    await page.evaluate(() => {
      const host = document.querySelector('[data-aside]');
      const where = { bubbles: true, composed: true, clientX: 300, clientY: 200, pointerType: 'mouse' };
      for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointerleave'])
        host?.dispatchEvent(new PointerEvent(type, where));
      for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
        host?.dispatchEvent(new MouseEvent(type, where));
      for (const key of ['Escape', 'Enter', ' ', 'Tab'])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }));
      for (const type of ['toggle', 'beforetoggle', 'close', 'focusout', 'blur', 'copy'])
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    await rest(500);
    expect(await stage().card(page)).not.toBeNull();
    expect(await insideOf(stage(), page)).toBe(before);
    await page.close();
  });

  test('a page can say to the extension whatever it likes, and nothing comes of it', async () => {
    const page = await openWithCard(stage(), 'talks');
    const before = await insideOf(stage(), page);
    const heard = await page.evaluate(async (own) => {
      const answers: unknown[] = [];
      const messages = [
        { to: 'background', type: 'switch-off-site', data: null },
        { to: 'background', type: 'hide-claim', data: { claim: 'plant-jobs' } },
        { to: 'background', type: 'open-record', data: { place: 'claims' } },
        { to: 'background', type: 'findings-counted', data: 77 },
        { to: 'checker', type: 'page-state', data: null },
      ];
      window.addEventListener('message', ({ data }) => {
        if (data?.answer !== undefined) answers.push(data.answer);
      });
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        for (const api of ['chrome', 'browser']) {
          const runtime = Reflect.get(Reflect.get(window, api) ?? {}, 'runtime');
          try {
            answers.push(await runtime?.sendMessage?.(new URL(own).host, message));
          } catch {
            // Refused.
          }
        }
      }
      const frame = document.createElement('iframe');
      frame.src = own;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 600));
      try {
        answers.push(frame.contentWindow?.document.querySelector('main, #app, h1')?.textContent);
      } catch {
        // Another origin: closed to the page.
      }
      return answers.filter((answer) => answer !== undefined && answer !== null);
    }, stage().extension.address('options.html'));
    expect(heard).toEqual([]);
    expect(await insideOf(stage(), page)).toBe(before);
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    // Save what the page that tried to frame one of the extension's pages was told itself.
    const errors = await stage().allErrors();
    expect(errors.filter((error) => !error.includes('/talks: '))).toEqual([]);
  });
});
