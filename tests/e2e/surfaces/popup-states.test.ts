import { expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { NO_POPUP, press, shows } from '../harness/popup';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';
import { usePopups } from './over-page';
import { LISTED, STORY, UNLISTED } from './story';

inEachBrowser(
  (stage) => {
    const openOver = usePopups(stage);

    test('not about the plant', async () => {
      const html = newsPage({ title: 'Market day', body: '<p>The market opens at nine.</p>' });
      const { popup } = await openOver(`${LISTED}/market`, html);
      await shows(popup, 'This page is not about the plant.');
      await press(popup, 'This page');
      await shows(popup, 'Not about the plant');
    });

    test('about the plant, with no claim on it', async () => {
      const { popup } = await openOver(`${LISTED}/quiet`, newsPage({ body: ABOUT_THE_PLANT }));
      await shows(popup, 'No claim on this page is in the record.');
      await press(popup, 'This page');
      await shows(popup, 'That says nothing about whether its sentences hold.');
    });

    test('not readable: a page of the browser', async () => {
      const { popup } = await openOver('chrome://version/');
      await shows(popup, 'This page cannot be read by extensions.');
      await press(popup, 'This page');
      await shows(popup, 'Nothing to check here');
    });

    test('no permission: offers to check the page, and does', async () => {
      const { popup, page } = await openOver(UNLISTED, STORY);
      await shows(popup, 'This page has not been checked.');
      // In the first view already.
      await press(popup, 'Check this page');
      await shows(popup, '3 claims: ');
      expect((await stage().marks(page)).length).toBeGreaterThanOrEqual(3);
    });

    test('the site’s switch: off and on again', async () => {
      const { popup, page } = await openOver(`${LISTED}/switch`, STORY);
      await shows(popup, '3 claims: ');
      await press(popup, 'On for www.thenorthernecho.co.uk');
      await shows(popup, 'Switched off on www.thenorthernecho.co.uk.');
      await until(
        () => stage().marks(page),
        (marks) => marks.length === 0,
        'the marks to go',
      );
      await press(popup, 'On for www.thenorthernecho.co.uk');
      await shows(popup, '3 claims: ');
    });

    test('a page that gives no date has no place on the timeline', async () => {
      const html = newsPage({
        body: `${ABOUT_THE_PLANT}<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
      });
      const { popup } = await openOver(`${LISTED}/undated`, html);
      await shows(popup, 'This page gives no date');
      expect(await popup.$('.timeline-here')).toBeNull();
    });

    test('a page later than the record says so', async () => {
      const html = newsPage({
        published: '2025-02-01T09:00:00Z',
        body: `${ABOUT_THE_PLANT}<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>`,
      });
      const { popup } = await openOver(`${LISTED}/later`, html);
      await shows(popup, 'Published after the record ends');
      await shows(popup, 'The page is later than the record, which ends on');
      expect(await popup.$$('.axis-here')).toEqual([]);
      await press(popup, 'This page');
      await shows(popup, 'what happened since is not in it');
    });

    test('a page beyond the bounds of work', async () => {
      const html = newsPage({ body: ABOUT_THE_PLANT.repeat(12_000) });
      const { popup } = await openOver(`${LISTED}/long`, html);
      await press(popup, 'This page');
      await popup.waitForFunction(
        () => /the rest of (it|the page) has not been checked/.test(document.body.innerText),
        { timeout: 15_000 },
      );
    });

    test('nothing has gone wrong on the way', () => {
      expect(stage().errors).toEqual([]);
    });
  },
  { in: 'firefox', because: NO_POPUP },
);
