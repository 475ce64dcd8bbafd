/** Pages that get further text, or put other text into what they have. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';
import { until } from '../harness/until';

const SITE = 'https://www.thenorthernecho.co.uk';
const FILLER =
  '<p>The market in the town square opens at nine on Saturday, and the council expects rain.</p>';
const JOBS = 'The Hitachi factory in Newton Aycliffe employs 750 people.';
const OPENED = 'Hitachi’s plant at Newton Aycliffe opened in 2015.';
const TRAINS = 'Hitachi has 56 trains left to build at Newton Aycliffe.';

const article = (...texts: readonly string[]) =>
  newsPage({
    published: '2024-04-18T09:00:00+01:00',
    body: `${ABOUT_THE_PLANT}${texts.map((text) => `<p>${text}</p>`).join('')}`,
  });

/** Has the page note, frame by frame, marks that lie on none of these words. */
function noteStrayMarks(page: Page, ...words: readonly string[]): Promise<void> {
  return page.evaluate((wanted) => {
    const stray: string[] = [];
    Object.assign(window, { stray });
    const look = () => {
      const marks = [...CSS.highlights.values()].flatMap((ranges) =>
        [...ranges].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        ),
      );
      stray.push(...marks.filter((text) => !wanted.some((word) => text.includes(word))));
      requestAnimationFrame(look);
    };
    look();
  }, words);
}

const strayMarks = (page: Page) => page.evaluate('stray') as Promise<string[]>;

inEachBrowser((stage) => {
  test('a second article below the first, by endless scrolling: read when it is the one shown', async () => {
    const page = await stage().open(`${SITE}/first`, article(JOBS, OPENED));
    await stage().marked(page, '750 people', '2015');
    await noteStrayMarks(page, '750 people', '2015', '56 trains');
    await page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      `<article><h1>Trains left at Newton Aycliffe</h1>${ABOUT_THE_PLANT}<p>${TRAINS}</p>${FILLER}</article>`,
    );
    // The page is dated as the first article: what is said of the second would be beside the point.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await stage().marked(page, '750 people', '2015');
    await stage().unmarked(page, '56 trains');
    await page.evaluate(() => {
      history.pushState(null, '', '/second');
      document.title = 'Trains left at Newton Aycliffe';
    });
    await stage().marked(page, '56 trains');
    expect((await stage().checked(page))?.title).toBe('Trains left at Newton Aycliffe');
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  test('posts added to a live blog above those that are marked', async () => {
    const page = await stage().open(`${SITE}/live-above`, article(JOBS));
    await stage().marked(page, '750 people');
    await noteStrayMarks(page, '750 people', '2015', '56 trains');
    for (const [at, text] of [OPENED, TRAINS].entries()) {
      await page.evaluate(
        (html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html),
        `<article class="post"><time datetime="2024-04-18T1${at}:00:00Z">1${at}.00</time><p>${text}</p></article>`,
      );
    }
    await stage().marked(page, '750 people', '2015', '56 trains');
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  test('late hydration that replaces the body by other text', async () => {
    const page = await stage().open(`${SITE}/hydrates-otherwise`, article(JOBS, OPENED));
    await stage().marked(page, '750 people', '2015');
    await noteStrayMarks(page, '750 people', '2015', '56 trains');
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, `<div id="app"><article><h1>The plant at Newton Aycliffe</h1>${ABOUT_THE_PLANT}<p>${TRAINS}</p>${FILLER}</article></div>`);
    await stage().marked(page, '56 trains');
    await stage().unmarked(page, '750 people', '2015');
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  test('a list that uses its few nodes for one row after the other', async () => {
    const page = await stage().open(
      `${SITE}/virtual`,
      newsPage({ published: '2024-04-18', body: `${ABOUT_THE_PLANT}<div id="list"></div>` }),
    );
    await noteStrayMarks(page, '750 people', '2015', '56 trains');
    await page.evaluate(
      (claims, filler) => {
        const rows = Array.from({ length: 60 }, (_, at) => claims[at % 6] ?? `${at}. ${filler}`);
        const nodes = Array.from({ length: 4 }, () => document.createElement('p'));
        document.querySelector('#list')?.append(...nodes);
        const show = (first: number) =>
          nodes.forEach((node, at) => {
            const words = rows[first + at] ?? '';
            if (node.firstChild instanceof Text) node.firstChild.data = words;
            else node.textContent = words;
          });
        show(0);
        Object.assign(window, { show });
      },
      [JOBS, OPENED, TRAINS],
      'The market in the town square opens at nine on Saturday, and the council expects rain.',
    );
    await stage().marked(page, '750 people', '2015', '56 trains');
    await page.evaluate(async () => {
      for (let first = 0; first < 55; first++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        Reflect.get(window, 'show')(first);
      }
    });
    // Rows 54 to 57: the three claims again, and filler.
    await stage().marked(page, '750 people', '2015', '56 trains');
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  test('an application that goes back to the article before has its marks again', async () => {
    const page = await stage().open(`${SITE}/app-one`, article(JOBS));
    await stage().marked(page, '750 people');
    await page.evaluate(() => {
      const view = document.querySelector('main');
      const views = new Map([['/app-one', view?.innerHTML ?? '']]);
      views.set('/app-two', '<article><h1>Market day</h1><p>The market opens at nine.</p></article>');
      const show = () => {
        if (view !== null) view.innerHTML = views.get(location.pathname) ?? '';
        document.title = document.querySelector('h1')?.textContent ?? '';
      };
      window.addEventListener('popstate', show);
      history.pushState(null, '', '/app-two');
      show();
    });
    await stage().unmarked(page, '750 people');
    await until(
      () => stage().badge(page),
      (badge) => badge === '',
      'the badge to go',
    );
    await page.evaluate(() => history.back());
    await stage().marked(page, '750 people');
    await page.close();
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
