/**
 * A live blog of 600 posts, as one has after ten minutes of a post a second: what does it cost to take in one post more,
 * beside what it cost at the beginning? In real time, since the checker rests between two readings; the posts between come
 * all at once.
 */
import type { Page } from 'puppeteer-core';
import { newsPage } from '../../e2e/harness/news-page';
import type { Stage } from '../../e2e/harness/stage';
import type { Measure } from '../measure';
import { otherSentence } from '../other-sentences';
import { plantPage } from '../pages';
import { median } from '../readers/measure';
import { check, openPage, SWITCHED_OFF, settle } from '../stage';
import { setMark, totalOf, traced } from '../trace';

const POSTS = 600;
/** Posts that are measured at the beginning, and as many at the end. */
const MEASURED = 3;
/** How much more a post may take at the end: what does not grow still varies. */
const VARIES = 1.5;
/** Milliseconds within which a post is to be marked; the checker rests up to half a minute. */
const PATIENCE = 60_000;

export async function measureLiveBlog(stage: Stage): Promise<readonly Measure[]> {
  const checked = await follow(stage, true);
  const alone = await follow(stage, false);
  return [
    {
      name: `live blog: the last of ${POSTS} posts taken in (limit: the first)`,
      unit: 'ms',
      budget: { timesLimit: VARIES },
      limit: checked.first - alone.first,
      peers: { 'the page itself, first': alone.first, 'the page itself, last': alone.last },
      ours: checked.last - alone.last,
    },
  ];
}

/** Milliseconds of main thread for a post. */
interface Cost {
  readonly first: number;
  readonly last: number;
}

async function follow(stage: Stage, isChecked: boolean): Promise<Cost> {
  const posts = postsOf();
  const body = `<div id="posts">${posts[0]}</div>`;
  const html = newsPage({ title: 'Live: the plant at Newton Aycliffe', published: '2024-07-18', body });
  const page = await openPage(stage, SWITCHED_OFF, { html, sentences: [] });
  if (isChecked) await check(stage, page);
  const first = await costOf(page, posts.slice(1, 1 + MEASURED), isChecked);
  await takeIn(page, posts.slice(1 + MEASURED, POSTS - MEASURED), isChecked);
  const last = await costOf(page, posts.slice(POSTS - MEASURED), isChecked);
  await page.close();
  return { first, last };
}

async function costOf(page: Page, posts: readonly string[], isChecked: boolean): Promise<number> {
  const costs: number[] = [];
  for (const post of posts) {
    const trace = await traced(page, async () => {
      await setMark(page, 'bench:start');
      await takeIn(page, [post], isChecked);
      await setMark(page, 'bench:end');
    });
    costs.push(totalOf(trace.tasks(trace.mark('bench:start'), trace.mark('bench:end'))));
  }
  return median(costs);
}

/** Adds posts on top, and waits until the newest is marked. */
async function takeIn(page: Page, posts: readonly string[], isChecked: boolean): Promise<void> {
  await page.evaluate(
    (html) => document.querySelector('#posts')?.insertAdjacentHTML('afterbegin', html),
    posts.toReversed().join('\n'),
  );
  if (isChecked) {
    await page.waitForFunction(isNewestMarked, { polling: 500, timeout: PATIENCE });
  }
  await settle(page);
}

/** Runs in the page. */
function isNewestMarked(): boolean {
  const newest = document.querySelector('#posts section');
  return [...CSS.highlights.values()].some((highlight) =>
    [...highlight].some(({ startContainer }) => newest?.contains(startContainer)),
  );
}

/**
 * Most posts tell of other things. Those whose marks are waited for end with words that are marked, and so does one in five of
 * the others: all in all fewer than a page may have marks.
 */
function postsOf(): string[] {
  const { sentences } = plantPage(POSTS);
  return Array.from({ length: POSTS }, (_, at) => {
    const time = `${9 + Math.floor(at / 60)}.${String(at % 60).padStart(2, '0')}`;
    const isAwaited = at <= MEASURED || at >= POSTS - MEASURED - 1;
    const isOnPlant = isAwaited || at % 5 === 0;
    const end = isOnPlant
      ? `At ${time} Hitachi still had 750 people at Newton Aycliffe.`
      : otherSentence(2 * at);
    const text = [otherSentence(2 * at + 1), isOnPlant ? (sentences[at] ?? '') : '', end].join(' ');
    return `<section><h3>${time}</h3><p>${text.replaceAll('<', '&lt;')}</p></section>`;
  });
}
