/** Twice the page is twice the work of the page reader, counted in nodes asked about and in texts and boxes looked at. */
import { describe, expect, test } from 'vitest';
import { readPageInSteps } from '../../entrypoints/checker.content/read-page';
import { findBody } from '../../entrypoints/checker.content/read-page/body';
import { findFurniture } from '../../entrypoints/checker.content/read-page/furniture';
import { pickBlocks } from '../../entrypoints/checker.content/read-page/pick';
import { surveyPage } from '../../entrypoints/checker.content/read-page/survey';
import { parsePage } from '../../scripts/check/parse-page';
import { plainLayout } from '../unit/entrypoints/checker.content/read-page/page';

/** Room for what is done once whatever the length. */
const SLACK = 1.15;

/** Markup that tries the patience of a reader: repeated, it makes a page. */
const STRAINS: readonly (readonly [what: string, markup: string])[] = [
  [
    'paragraphs',
    '<p>The bridge at Low Marling will be shut for nine weeks while its bearings are replaced.</p>',
  ],
  ['links', '<a href="/a">Another story altogether</a> '],
  ['lists of links', '<ul><li><a href="/a">One story</a></li><li><a href="/b">Another story</a></li></ul>'],
  ['teasers', '<div class="card"><h3><a href="/a">A story</a></h3><p>It has a line of its own.</p></div>'],
  ['further articles', '<article><h1>Another article</h1><p>It has a line of its own, too.</p></article>'],
  ['labels', '<h2>Related stories</h2><p>Read more</p>'],
  ['buttons and fields', '<form><input name="q"><button>Sign up</button></form>'],
  ['boxes in boxes', '<div><div><div><section><div>One line.</div></section></div></div></div>'],
  ['boxes that do not close', '<div>One line.'],
  ['furniture', '<aside class="related">Elsewhere</aside><nav>Home</nav><footer>Imprint</footer>'],
  ['inline elements', '<b>a</b><i>b</i><span>c</span> '],
  ['line breaks', 'A line.<br>'],
];

const pageOf = (markup: string, times: number) =>
  parsePage(
    `<html><head><title>Bridge</title></head><body><h1>Bridge to shut</h1>${markup.repeat(times)}</body></html>`,
  );

function finish<Result>(steps: Iterator<unknown, Result>): { steps: number; result: Result } {
  let step = steps.next();
  let count = 1;
  for (; !step.done; step = steps.next()) count++;
  return { steps: count, result: step.value };
}

/** Counts how often lists are read by index. */
function counter() {
  let reads = 0;
  const counting = <Item>(list: readonly Item[]): readonly Item[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  return { counting, reads: () => reads };
}

function judging(document: Document): number {
  const survey = finish(surveyPage(document, plainLayout())).result;
  const { counting, reads } = counter();
  const counted = { ...survey, runs: counting(survey.runs), boxes: counting(survey.boxes) };
  const apart = finish(findFurniture(counted, 0)).result;
  const body = findBody(counted, counting(apart), 0);
  finish(pickBlocks(counted, counting(apart), 0, body));
  return reads();
}

describe.each(STRAINS)('%s', (_, markup) => {
  test('each element is asked about once, in steps of the same length', () => {
    const read = (times: number) => {
      let asked = 0;
      const layout = plainLayout(() => asked++);
      const { steps } = finish(readPageInSteps(pageOf(markup, times), { layout, today: '2026-01-15' }));
      return { asked, steps };
    };
    const once = read(1_000);
    const twice = read(2_000);
    expect(twice.asked).toBeLessThanOrEqual(2 * once.asked);
    expect(twice.steps).toBeLessThanOrEqual(2 * once.steps);
  });

  test('texts and boxes looked at', () => {
    const once = judging(pageOf(markup, 200));
    const twice = judging(pageOf(markup, 400));
    expect(twice).toBeLessThanOrEqual(2 * SLACK * once + 50);
  });
});
