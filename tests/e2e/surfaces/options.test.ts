import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { VERDICTS } from '../../../engine/model/finding';
import { highlightName, TONES } from '../../../entrypoints/checker.content/mark-styles';
import type { MarkStyle } from '../../../platform/settings';
import { press, shows } from '../harness/popup';
import { inEachBrowser, type Stage } from '../harness/stage';
import { until } from '../harness/until';
import { LISTED, STORY } from './story';

/** Answers in its tab the question that a change chosen in a card leads to; nothing has been changed before. */
async function answer(stage: Stage, story: Page, action: string): Promise<void> {
  const addresses = () =>
    stage.ask<string[]>(
      story,
      `api.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.includes('/confirm.html#')))`,
    );
  const [asked = ''] = await until(addresses, ({ length }) => length > 0, 'the question');
  const page = await stage.openOwn(asked.slice(asked.indexOf('confirm.html')));
  await page.bringToFront();
  await press(page, action);
  await shows(page, 'Undo');
  await page.close();
  await stage.ask(
    story,
    `api.tabs.query({}).then((tabs) => api.tabs.remove(tabs.filter(({ url }) => url?.includes('/confirm.html')).map(({ id }) => id)))`,
  );
}

inEachBrowser((stage) => {
  const openOptions = () => stage().openOwn('options.html');

  test('a verdict that is switched off is no longer marked, at once', async () => {
    const story = await stage().open(LISTED, STORY);
    await stage().marked(story, '2015', '500', 'world-beating');
    const page = await openOptions();
    await page.bringToFront();
    await press(page, 'Matches the record');
    await shows(page, 'Saved.');
    await until(
      () => stage().marks(story),
      (marks) => marks.length > 0 && marks.every(({ text }) => !text.includes('2015')),
      'the mark to go',
    );
    await press(page, 'Matches the record');
    await stage().marked(story, '2015');
    await page.close();
    await story.close();
  });

  test('the marks’ style is followed on open pages', async () => {
    const story = await stage().open(LISTED, STORY);
    await stage().marked(story, '2015');
    const styles = async () => (await stage().marks(story)).map(({ style }) => style);
    const namesOf = (style: MarkStyle) =>
      VERDICTS.flatMap((verdict) => TONES.map((tone) => highlightName(verdict, style, tone)));
    const isTinted = (names: string[]) =>
      names.length > 0 && names.every((name) => namesOf('tint').includes(name));
    const isUnderlined = (names: string[]) =>
      names.length > 0 && names.every((name) => namesOf('underline').includes(name));
    expect(await styles()).toSatisfy(isUnderlined);
    const page = await openOptions();
    await page.bringToFront();
    await press(page, 'Underline and tint');
    await until(styles, isTinted, 'the tint');
    await press(page, 'Reset all settings');
    await press(page, 'Reset');
    await shows(page, 'All settings are reset.');
    await until(styles, isUnderlined, 'the tint to go');
    await page.close();
    await story.close();
  });

  test('a claim hidden from its card is listed, and shown again', async () => {
    const story = await stage().open(LISTED, STORY);
    await stage().marked(story, '2015', '500');
    await stage().pointAt(story, '2015');
    await stage().clickInCard(story, 'More actions');
    await stage().clickInCard(story, 'Hide this claim everywhere');
    await answer(stage(), story, 'Hide this claim');
    await until(
      () => stage().marks(story),
      (marks) => marks.every(({ text }) => !text.includes('2015')),
      'the mark to go',
    );
    const page = await openOptions();
    await page.bringToFront();
    await shows(page, 'Opening of the plant');
    await press(page, 'Show “Opening of the plant” again');
    await shows(page, 'No claim is hidden.');
    await stage().marked(story, '2015');
    await page.close();
    await story.close();
  });

  test('a site switched off from its card is listed, and switched on again', async () => {
    const story = await stage().open(LISTED, STORY);
    await stage().marked(story, '2015');
    await stage().pointAt(story, '2015');
    await stage().clickInCard(story, 'More actions');
    await stage().clickInCard(story, 'Switch off on this site');
    await answer(stage(), story, 'Switch off');
    await until(
      () => stage().marks(story),
      (marks) => marks.length === 0,
      'the marks to go',
    );
    const page = await openOptions();
    await page.bringToFront();
    await press(page, 'Switch on for www.thenorthernecho.co.uk');
    await shows(page, 'No site is switched off.');
    await page.close();
    await story.close();
  });

  test('what is no name of a site is not asked for', async () => {
    const page = await openOptions();
    await page.bringToFront();
    for (const [typed, answer] of [
      ['', 'Please give the name of one site'],
      ['*', 'Please give the name of one site'],
      ['https://www.theguardian.com/uk', 'www.theguardian.com is on the list already.'],
    ] as const) {
      await page.$eval('.add-site input', (field) => field.select());
      await page.keyboard.type(typed);
      await press(page, 'Add');
      await shows(page, answer);
    }
    await page.close();
  });

  test('a stored value that cannot be read is reset, with a notice', async () => {
    await stage().store({ settings: 'nonsense' });
    const page = await openOptions();
    await shows(page, 'Your stored settings could not be read.');
    await press(page, 'Understood');
    await page.waitForFunction(() => document.querySelector('.repair') === null);
    await page.reload({ waitUntil: [] });
    await shows(page, 'What is marked');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('could not be read');
    await page.close();
  });

  test('a part that cannot be read is reset, and the rest kept', async () => {
    await stage().store({ settings: { version: 1, hiddenVerdicts: ['matches'], markStyle: 'fancy' } });
    const page = await openOptions();
    await shows(page, 'Part of your stored settings could not be read.');
    expect(await page.$$eval('.choice-list input:not(:checked)', (boxes) => boxes.length)).toBe(1);
    await press(page, 'Reset all settings');
    await press(page, 'Keep them');
    await press(page, 'Reset all settings');
    await press(page, 'Reset');
    await page.waitForFunction(() => document.querySelectorAll('.choice-list input:checked').length === 8);
    await page.close();
  });

  test('nothing has gone wrong on the way', () => {
    expect(stage().errors).toEqual([]);
  });
});

inEachBrowser(
  (stage) => {
    test('a site is added by the browser’s prompt, looked at from then on, and given back', async () => {
      const address = 'https://added.example/story';
      const page = await stage().openOwn('options.html');
      await page.bringToFront();
      await page.$eval('.add-site input', (field) => field.focus());
      await page.keyboard.type('added.example');
      await press(page, 'Add');
      await shows(page, 'Added added.example.');
      const story = await stage().open(address, STORY);
      await stage().marked(story, '2015', '500');
      await story.close();
      await page.bringToFront();
      await press(page, 'Remove added.example');
      await shows(page, 'None yet.');
      await page.close();
    });
  },
  { in: 'chromium', because: 'the prompt for a site can be answered by hand only' },
);
