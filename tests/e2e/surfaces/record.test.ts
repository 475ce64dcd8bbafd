import { expect, test } from 'vitest';
import { press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';

inEachBrowser((stage) => {
  const openRecord = (place: string) => stage().openOwn(`record.html#${place}`);

  test.each([
    ['claim/plant-jobs', 'How many people work at Hitachi’s Newton Aycliffe plant'],
    ['/claim/plant-jobs', 'How many people work at Hitachi’s Newton Aycliffe plant'],
    ['person/louise-haigh', 'Between them the record is silent.'],
    ['source/c', 'How the date is known'],
    ['claims', 'Jobs and the threat to them'],
    ['people', 'Kim McGuinness'],
    ['sources', 'Asking for a correction'],
    ['claim/no-such-claim', 'The record has no such entry.'],
    ['', 'Who spoke, and when'],
  ])('a link to “%s” leads there', async (place, text) => {
    const page = await openRecord(place);
    await shows(page, text);
    await shows(page, 'Unmarked text has not been checked.');
    await page.close();
  });

  test('a link to an event unfolds it within the timeline', async () => {
    const page = await openRecord('event/derby-sign-off');
    await page.waitForSelector('#event-derby-sign-off details[open]');
    expect(
      await page.$eval('#event-derby-sign-off', (event) => {
        const { top, bottom } = event.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    ).toBe(true);
    await page.close();
  });

  test('from the claims to a claim, to a person and back by the browser’s own ways', async () => {
    const page = await openRecord('');
    await press(page, 'Claims');
    await press(page, 'Jobs at the plant');
    await shows(page, 'given most often');
    expect(new URL(page.url()).hash).toBe('#claim/plant-jobs');
    await page.evaluate(() => history.back());
    await shows(page, 'Jobs and the threat to them');
    await press(page, 'People');
    await press(page, 'Mark Harper');
    await shows(page, 'Posts on record');
    await page.close();
  });

  test('search by one key, with a typing error, leads to what was found', async () => {
    const page = await openRecord('');
    await shows(page, 'Who spoke, and when');
    await page.bringToFront();
    await page.keyboard.press('/');
    await page.waitForSelector('input[type="search"]:focus');
    await page.keyboard.type('stroke of a penn');
    await page.waitForSelector('.row-list mark');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail, .timeline-event details[open]');
    await page.close();
  });

  test('fits a window of 360 px and 200% of its text', async () => {
    const page = await openRecord('claim/plant-jobs');
    await page.setViewport({ width: 360, height: 700 });
    await shows(page, 'Jobs at the plant');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test('nothing has gone wrong on the way', () => {
    expect(stage().errors).toEqual([]);
  });
});
