import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage, readPageInSteps } from '../../../../../entrypoints/checker.content/read-page';
import type { Layout } from '../../../../../entrypoints/checker.content/read-page/layout';
import {
  MAX_CHARS,
  MAX_NODES,
  MAX_RUN,
  STEP,
} from '../../../../../entrypoints/checker.content/read-page/survey';
import { parsePage } from '../../../../../scripts/check/parse-page';
import { PROSE, pageWith, plainLayout, readSource, TODAY } from './page';

/** A page built by calls, since parsing such sources would take longer than the test. */
function builtPage(fill: (body: HTMLElement, document: Document) => void): Document {
  const document = parsePage('<html><head><title>Bridge</title></head><body></body></html>');
  fill(document.body, document);
  return document;
}

const read = (document: Document) => readPage(document, { layout: plainLayout(), today: TODAY });

describe('a page beyond the bounds is read up to them', () => {
  test('nodes', () => {
    let asked = 0;
    const document = builtPage((body, document) => {
      for (let index = 0; index < MAX_NODES; index++) body.append(document.createElement('p'));
    });
    const { truncated } = readPage(document, { layout: plainLayout(() => asked++), today: TODAY });
    expect(truncated).toBe(true);
    expect(asked).toBeLessThanOrEqual(MAX_NODES);
  });

  test('one text', () => {
    const { truncated, article } = readSource(pageWith({ inBody: `<p>${'word '.repeat(MAX_RUN)}</p>` }));
    expect(truncated).toBe(true);
    expect(Math.max(...article.blocks.map((block) => block.text.length))).toBeLessThanOrEqual(MAX_RUN);
    // What comes after it is still read.
    expect(article.blocks.at(-1)?.text).toBe(PROSE.at(-1));
  });

  test('all texts together', () => {
    const paragraph = `<p>${'word '.repeat(2_000)}</p>`;
    const { truncated, article } = readSource(pageWith({ inBody: paragraph.repeat(150) }));
    expect(truncated).toBe(true);
    const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(length).toBeLessThanOrEqual(MAX_CHARS);
  });
});

test.each([
  ['is read without recursion', 50_000, ['Far down there is a sentence, and nothing else.']],
  ['is read as far as the bounds go', 100_000, []],
])('deep nesting %s', (_, depth, texts) => {
  const document = builtPage((body, document) => {
    let inner: HTMLElement = body;
    for (let at = 0; at < depth; at++) {
      const box = document.createElement('div');
      inner.append(box);
      inner = box;
    }
    inner.append('Far down there is a sentence, and nothing else.');
  });
  const { article, truncated } = read(document);
  expect(article.blocks.map((block) => block.text)).toEqual(texts);
  expect(truncated).toBe(texts.length === 0);
});

test('an element is asked about once, and none in a hidden one', () => {
  const document = parsePage(pageWith({ inBody: '<div hidden><p>Not <b>here</b>.</p></div>' }));
  const asked: Element[] = [];
  readPage(document, { layout: plainLayout((element) => asked.push(element)), today: TODAY });
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((element) => element.parentElement?.hasAttribute('hidden'))).toEqual([]);
});

test('nothing is asked about in a box that is skipped, which parts the lines around it', () => {
  const [first, inside, before, after] = PROSE;
  const document = parsePage(
    pageWith({ inBody: `<div>${before}<section><p>${inside} <b>Now</b>.</p></section>${after}</div>` }),
  );
  const plain = plainLayout();
  const asked: Element[] = [];
  const layout: Layout = {
    ...plain,
    draw(element, tag, around) {
      asked.push(element);
      const drawn = plain.draw(element, tag, around);
      return tag === 'section' ? { ...drawn, box: 'skipped' } : drawn;
    },
  };
  const { article } = readPage(document, { layout, today: TODAY });
  expect(asked.filter((element) => element.localName === 'section')).toHaveLength(1);
  expect(asked.filter((element) => element.parentElement?.closest('section'))).toEqual([]);
  const [title, ...texts] = article.blocks.map(({ text }) => text);
  expect(title).toBe('Bridge to shut for nine weeks');
  expect(texts).toEqual([first, before, after, ...PROSE.slice(1)]);
});

test('read in steps, it is the same article, and no step looks at many nodes', () => {
  const document = parsePage(pageWith({ inBody: `<p>${PROSE[0]} <b>And</b> <i>so</i> on.</p>`.repeat(300) }));
  let asked = 0;
  const steps = readPageInSteps(document, { layout: plainLayout(() => asked++), today: TODAY });
  const askedInStep: number[] = [];
  let step = steps.next();
  for (let before = 0; !step.done; step = steps.next()) {
    askedInStep.push(asked - before);
    before = asked;
  }
  expect(step.value.article).toEqual(read(document).article);
  expect(askedInStep.length).toBeGreaterThan(5);
  expect(Math.max(...askedInStep)).toBeLessThanOrEqual(STEP);
});

test('the page is left as it was', () => {
  const document = parsePage(pageWith({}));
  const before = document.toString();
  read(document);
  expect(document.toString()).toBe(before);
});

describe('pages without an article', () => {
  test.each([
    ['empty', ''],
    ['an image', '<html><body><img src="x"></body></html>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>'],
    ['a line', 'Hello'],
    ['links', `<ul>${'<li><a href="/x">A link</a></li>'.repeat(40)}</ul>`],
  ])('%s', (_name, source) => {
    expect(() => readSource(source)).not.toThrow();
  });
});

test('whatever the source: nothing throws, every block has text', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'a',
    'li',
    'ul',
    'h1',
    'h2',
    'td',
    'table',
    'pre',
    'br',
    'details',
    'slot',
    'x-y',
    'form',
    'button',
    'figure',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...PROSE,
      '<',
      '&amp;',
      '&#0;',
      '<!--',
      '-->',
      '<p class="ad">',
      '<a href="/x">',
      'Read more',
      'Comments',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { article } = readSource(pieces.join(''));
      for (const block of article.blocks) expect(block.text.trim()).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
