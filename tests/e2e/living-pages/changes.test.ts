import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const JOBS = '<p id="jobs">The Hitachi factory in Newton Aycliffe employs 750 people.</p>';
const OPENED = '<p id="opened">Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';
const ARTICLE = newsPage({
  published: '2024-04-18T09:00:00+01:00',
  body: `${ABOUT_THE_PLANT}${JOBS}${OPENED}`,
});

/** Replaces the article as a web application does: another address, then other content a little later. */
function goTo(page: Page, address: string, title: string, body: string): Promise<void> {
  return page.evaluate(
    async (path, heading, html) => {
      history.pushState(null, '', path);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const article = document.querySelector('article');
      if (article !== null) article.innerHTML = `<h1>${heading}</h1>${html}`;
      document.title = heading;
    },
    address,
    title,
    body,
  );
}

inEachBrowser((stage) => {
  test('an application that goes to an article on the plant has it marked', async () => {
    const page = await stage().open(
      `${SITE}/front`,
      newsPage({ title: 'Market day', body: '<p>The market opens at nine.</p>' }),
    );
    await goTo(page, '/plant', 'The plant at Newton Aycliffe', `${ABOUT_THE_PLANT}${JOBS}`);
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('an application that leaves the article has no marks left, and no number on the button', async () => {
    const page = await stage().open(`${SITE}/leaves`, ARTICLE);
    await stage().marked(page, '750 people');
    await goTo(page, '/market', 'Market day', '<p>The market opens at nine. Some 750 people came.</p>');
    await stage().unmarked(page, '750 people');
    await until(
      () => stage().badge(page),
      (badge) => badge === '',
      'the badge to go',
    );
    await page.close();
  });

  test('late hydration that replaces the body by the same text keeps the marks', async () => {
    const page = await stage().open(`${SITE}/hydrates`, ARTICLE);
    await stage().marked(page, '750 people', '2015');
    await page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = innerHTML;
    });
    await stage().marked(page, '750 people', '2015');
    await page.close();
  });

  test('an edited sentence is not marked for one frame longer, and is checked again', async () => {
    const page = await stage().open(`${SITE}/edited`, ARTICLE);
    await stage().marked(page, '750 people', '2015');
    const marksAfterFrame = await page.evaluate(async () => {
      const text = document.querySelector('#jobs')?.firstChild;
      if (text instanceof Text) text.data = text.data.replace('750', '510');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // A mark goes with its words: what is left of it says where they would be.
      return [...CSS.highlights.values()].flatMap((ranges) =>
        [...ranges].map(({ startContainer }) => startContainer.textContent ?? ''),
      );
    });
    expect(marksAfterFrame.join()).toContain('2015');
    expect(marksAfterFrame.filter((text) => text.includes('510'))).toEqual([]);
    await stage().marked(page, '510 people');
    await page.close();
  });

  test('a node that is used for other words loses its mark', async () => {
    const page = await stage().open(`${SITE}/recycled`, ARTICLE);
    await stage().marked(page, '750 people', '2015');
    await page.evaluate(() => {
      const [one, other] = [document.querySelector('#jobs'), document.querySelector('#opened')];
      if (one?.firstChild instanceof Text && other?.firstChild instanceof Text) {
        [one.firstChild.data, other.firstChild.data] = [other.firstChild.data, one.firstChild.data];
      }
    });
    const places = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((ranges) =>
          [...ranges].map(({ startContainer, startOffset, endOffset }) => [
            startContainer.parentElement?.id,
            startContainer.textContent?.slice(startOffset, endOffset),
          ]),
        ),
      );
    const wanted = JSON.stringify([
      ['jobs', '2015'],
      ['opened', '750 people'],
    ]);
    await until(places, (marks) => JSON.stringify(marks.sort()) === wanted, 'the marks to go to their words');
    await page.close();
  });

  test('a post added to a live blog is marked', async () => {
    const page = await stage().open(`${SITE}/live`, ARTICLE);
    await stage().marked(page, '750 people');
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>Hitachi has 56 trains left to build at Newton Aycliffe.</p>');
    });
    await stage().marked(page, '750 people', '56 trains');
    await page.close();
  });

  test('a paragraph that is unfolded is marked', async () => {
    const page = await stage().open(
      `${SITE}/unfolds`,
      newsPage({
        published: '2024-04-18',
        body: `${ABOUT_THE_PLANT}${OPENED}<div id="more" hidden>${JOBS}</div>`,
      }),
    );
    await stage().marked(page, '2015');
    expect((await stage().marks(page)).some(({ text }) => text.includes('750'))).toBe(false);
    await page.evaluate(() => document.querySelector('#more')?.removeAttribute('hidden'));
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('marks that the page has cleared are painted again', async () => {
    const page = await stage().open(`${SITE}/clears`, ARTICLE);
    await stage().marked(page, '750 people');
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.wheel({ deltaY: 10 });
    await page.mouse.move(300, 300, { steps: 3 });
    await stage().marked(page, '750 people', '2015');
    await page.close();
  });

  test('text in an open shadow tree is marked, and followed', async () => {
    const html = newsPage({
      published: '2024-04-18',
      body: `${ABOUT_THE_PLANT}<story-body></story-body>
        <script>
          const root = document.querySelector('story-body').attachShadow({ mode: 'open' });
          root.innerHTML = '${JOBS}';
        </script>`,
    });
    const page = await stage().open(`${SITE}/shadow`, html);
    await stage().marked(page, '750 people');
    await page.evaluate(() => {
      const paragraph = document.querySelector('story-body')?.shadowRoot?.querySelector('p');
      if (paragraph != null) paragraph.textContent = 'The factory has a canteen.';
    });
    await stage().unmarked(page, '750 people', 'canteen');
    await page.close();
  });

  test('the page’s own elements stay as they were', async () => {
    const page = await stage().open(`${SITE}/untouched`, ARTICLE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await stage().marked(page, '750 people', '2015');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await stage().pointAt(page, '750 people');
    await stage().cardOpens(page);
    const [added, other] = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return [all.filter((node) => node.hasAttribute('data-aside')).length, all.length];
    });
    const nodesBefore = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*').length,
      before,
    );
    expect(added).toBe(1);
    expect(other).toBe(nodesBefore + 1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
