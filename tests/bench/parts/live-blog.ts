/**
 * A live blog of 600 posts, as one has after ten minutes of a post a second: what does it cost to take in one post more,
 * beside what it cost at the beginning? In real time, since the checker rests between two readings; the posts between come
 * all at once.
 */
import type { Page } from 'puppeteer-core';
import { loadDataset } from '../../../data/load-dataset';
import { type Checker, createChecker } from '../../../engine/checker';
import { newsPage } from '../../e2e/harness/news-page';
import type { Stage } from '../../e2e/harness/stage';
import { amount, type Measure, median } from '../measure';
import { otherSentence } from '../other-sentences';
import { plantPage } from '../pages';
import { check, openPage, SWITCHED_OFF, settle } from '../stage';
import { setMark, totalOf, traced } from '../trace';

const TITLE = 'Live: the plant at Newton Aycliffe';
const PUBLISHED = '2024-07-18';
const POSTS = 600;
/** Posts that are measured at the beginning, and as many at the end. */
const MEASURED = 3;
/** Milliseconds within which a post is to be marked: the checker rests twenty times as long as it has worked. */
const PATIENCE = 240_000;

export async function measureLiveBlog(stage: Stage): Promise<readonly Measure[]> {
  const checked = await follow(stage, true);
  const alone = await follow(stage, false);
  const first = median(checked.first) - median(alone.first);
  const last = checked.last.map((cost) => cost - median(alone.last));
  return [
    {
      what: `live blog: the last of ${POSTS} posts, in times of the first`,
      unit: '×',
      before: 2.4,
      rounds: last.map((cost) => cost / first),
      bound: 1.3,
      note: `${amount(median(last), 'ms')} of ${amount(first, 'ms')}; the page’s own cost taken off`,
    },
  ];
}

/** Milliseconds of main thread, one value a post. */
interface Costs {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

async function follow(stage: Stage, isChecked: boolean): Promise<Costs> {
  const posts = postsOf();
  const body = `<div id="posts">${posts[0]}</div>`;
  const html = newsPage({ title: TITLE, published: PUBLISHED, body });
  const page = await openPage(stage, SWITCHED_OFF, { html, sentences: [] });
  if (isChecked) {
    await countMarks(stage, page);
    await check(stage, page);
  }
  const first = await costsOf(page, posts.slice(1, 1 + MEASURED), isChecked);
  await takeIn(page, posts.slice(1 + MEASURED, POSTS - MEASURED), isChecked);
  const last = await costsOf(page, posts.slice(POSTS - MEASURED), isChecked);
  await page.close();
  return { first, last };
}

async function costsOf(page: Page, posts: readonly string[], isChecked: boolean): Promise<number[]> {
  const costs: number[] = [];
  for (const post of posts) {
    const trace = await traced(page, async () => {
      await setMark(page, 'bench:start');
      await takeIn(page, [post], isChecked);
      await setMark(page, 'bench:end');
    });
    costs.push(totalOf(trace.tasks(trace.mark('bench:start'), trace.mark('bench:end'))));
  }
  return costs;
}

/** Has the checker note each range that it marks, so that to wait for one costs the same however many there are. */
async function countMarks(stage: Stage, page: Page): Promise<void> {
  await stage.inPage(page, () => {
    const { add } = Highlight.prototype;
    Highlight.prototype.add = function (range) {
      const { startContainer } = range;
      const post = startContainer.parentElement?.closest('section');
      // Both worlds see attributes.
      if (post?.matches(':first-child')) post.setAttribute('data-marked', '');
      return add.call(this, range);
    };
    return true;
  });
}

/** Adds posts on top, and waits until the newest is marked. */
async function takeIn(page: Page, posts: readonly string[], isChecked: boolean): Promise<void> {
  await page.evaluate(
    (html) => document.querySelector('#posts')?.insertAdjacentHTML('afterbegin', html),
    posts.toReversed().join('\n'),
  );
  if (isChecked)
    await page.waitForSelector('#posts > section:first-child[data-marked]', { timeout: PATIENCE });
  await settle(page);
}

/**
 * Most posts tell of other things. Those whose marks are waited for end with words that are marked, and so do some of the
 * others: all in all fewer than a page may have marks.
 */
function postsOf(): string[] {
  const checker = createChecker(loadDataset());
  const onPlant = plantPage(POSTS).sentences.filter((text) => /Hitachi|Aycliffe/.test(text));
  let next = 0;
  /** The sentence that comes next of those in which something is found behind the words before it, which have a say in that. */
  const markedBehind = (post: Post): Post => {
    for (const _ of onPlant) {
      const ended = { ...post, text: `${post.text} ${onPlant[next++ % onPlant.length]}` };
      if (isMarked(ended, checker)) return ended;
    }
    throw new Error(`No sentence is marked behind “${post.text}”`);
  };
  return Array.from({ length: POSTS }, (_, at) => {
    const time = `${9 + Math.floor(at / 60)}.${String(at % 60).padStart(2, '0')}`;
    const begun = { time, text: otherSentence(2 * at + 1) };
    const isAwaited = at <= MEASURED || at >= POSTS - MEASURED - 1;
    const isOnPlant = isAwaited || at % 5 === 0;
    const { text } = isOnPlant ? markedBehind(begun) : { text: `${begun.text} ${otherSentence(2 * at)}` };
    return `<section><h3>${time}</h3><p>${text.replaceAll('<', '&lt;')}</p></section>`;
  });
}

interface Post {
  readonly time: string;
  readonly text: string;
}

/** Whether something is found in a post. It comes before all others, so that none of them is there to be leant on. */
function isMarked({ time, text }: Post, checker: Checker): boolean {
  const findings = checker.check({
    title: TITLE,
    published: { date: PUBLISHED, origin: 'given' },
    blocks: [
      { kind: 'heading', text: time },
      { kind: 'paragraph', text },
    ],
  });
  return [...findings].some((found) => found.length > 0);
}
