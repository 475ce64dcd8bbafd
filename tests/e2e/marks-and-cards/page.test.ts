import { expect, test } from 'vitest';
import { pressStep } from '../harness/keys';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const JOBS = 'https://www.thenorthernecho.co.uk/jobs';
const JOBS_PAGE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}<p>The Hitachi factory in Newton Aycliffe employs 750 people.</p>
    <p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
});

inEachBrowser((stage) => {
  test('the gate stays silent on a page about something else', async () => {
    const page = await stage().open(
      'https://www.thenorthernecho.co.uk/else',
      newsPage({ title: 'Market day', body: '<p>The market will open at nine on Saturday.</p>' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await stage().marks(page)).toEqual([]);
    expect(await stage().badge(page)).toBe('');
    expect(await stage().inPage(page, () => 'checkerAtWork' in globalThis)).toBe(false);
    await page.close();
  });

  test('claims are marked and counted on the button', async () => {
    const page = await stage().open(JOBS, JOBS_PAGE);
    await stage().marked(page, '750 people', '2015');
    const state = await stage().checked(page);
    const shown = state?.findings.filter(({ marked }) => marked).length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(await stage().badge(page)).toBe(String(shown));
    await page.close();
  });

  test('a card opens under the resting pointer and closes when it has gone', async () => {
    const page = await stage().open(JOBS, JOBS_PAGE);
    await stage().marked(page, '750 people', '2015');
    await stage().pointAt(page, '750 people');
    const card = await stage().cardOpens(page);
    expect(card.label).toContain('Matches the record');
    expect(card.focused).toBe(false);
    await page.mouse.move(5, 5, { steps: 4 });
    await stage().cardCloses(page);
    await page.close();
  });

  test('the key goes from claim to claim, Escape closes', async () => {
    const page = await stage().open(JOBS, JOBS_PAGE);
    await stage().marked(page, '750 people', '2015');
    await pressStep(page);
    await until(
      () => stage().card(page),
      (card) => card?.focused === true,
      'a card with the focus',
    );
    await page.keyboard.press('Escape');
    await stage().cardCloses(page);
    await page.close();
  });

  test('a click on the toolbar button opens the popup with this page’s claims', async () => {
    const page = await stage().open(JOBS, JOBS_PAGE);
    await stage().marked(page, '750 people', '2015');
    await stage().openPopup(page, 'Timeline');
    await stage().popupSays('2 claims: none differs from the record.');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
