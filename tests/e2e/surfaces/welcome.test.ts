import { expect, test } from 'vitest';
import { cardFrame, readCard } from '../harness/card';
import { pressStep } from '../harness/keys';
import { press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

/** Runs in one of Firefox's extension pages, whose frames its driver does not list: they are of the page's own origin. */
function readOwnCard(): { label: string; focused: boolean } | null {
  const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null =
    document.querySelector(':root > [data-aside]');
  const inner = host?.openOrClosedShadowRoot?.querySelector('iframe')?.contentDocument;
  const dialog = inner?.querySelector('[role="dialog"]');
  return dialog
    ? { label: dialog.getAttribute('aria-label') ?? '', focused: inner?.hasFocus() ?? false }
    : null;
}

inEachBrowser((stage) => {
  test('the passage has live marks, and only the passage', async () => {
    const page = await stage().openOwn('welcome.html');
    await stage().marked(page, '2015', '65 trains', 'world-beating');
    // What differs, what is disputed, what agrees; nothing in the passage has changed since.
    await until(
      async () => new Set((await stage().marks(page)).map(({ style }) => style)).size,
      (styles) => styles === 3,
      'marks of three styles',
    );
    const outside = await page.evaluate(() => {
      const passage = document.querySelector('.try > article');
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.filter((range) => !passage?.contains(range.startContainer)).map(String);
    });
    expect(outside).toEqual([]);
    await page.close();
  });

  test('a card opens over it by keyboard', async () => {
    const page = await stage().openOwn('welcome.html');
    await stage().marked(page, '2015');
    await page.bringToFront();
    await pressStep(page);
    await page.waitForSelector(':root > [data-aside]:popover-open');
    const card = await until(
      async () => (await (await cardFrame(page))?.evaluate(readCard)) ?? page.evaluate(readOwnCard),
      (one) => one?.focused === true,
      'a card with the focus',
    );
    expect(card?.label).toMatch(/: .+ \(1 of \d+\)$/);
    await page.keyboard.press('Escape');
    await page.waitForSelector(':root > [data-aside]:not(:popover-open)');
    await page.close();
  });

  test('it says what it never does, shows the keys, and leads to the record', async () => {
    const page = await stage().openOwn('welcome.html');
    await shows(page, 'It never sends anything anywhere.');
    await shows(page, 'The Northern Echo, which published them, campaigned for the plant.');
    await shows(page, 'Go to the next claim on the page');
    await press(page, 'Sources and method');
    await shows(page, 'Asking for a correction');
    await page.close();
  });

  test('nothing has gone wrong on the way', () => {
    expect(stage().errors).toEqual([]);
  });
});
