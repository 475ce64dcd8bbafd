/** One claim in every kind of markup that an article may stand in, marked where a reader sees it and nowhere else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ABOUT_THE_PLANT, newsPage } from '../harness/news-page';
import { inEachBrowser } from '../harness/stage';

const SITE = 'https://www.thenorthernecho.co.uk';
const CLAIM = 'The Hitachi factory in Newton Aycliffe employs 750 people.';
/** Stands at the end of every page: once it is marked, the page has been read. */
const LAST = '<p>Hitachi’s plant at Newton Aycliffe opened in 2015.</p>';
const FILLER =
  '<p>The market in the town square opens at nine on Saturday, and the council expects rain.</p>';

const shadow = (content: string, mode: 'open' | 'closed') => `<story-part></story-part>
  <script>document.currentScript.previousElementSibling.attachShadow({ mode: '${mode}' }).innerHTML = '${content}';</script>`;

type Cases = readonly (readonly [what: string, markup: string])[];

/** Read on one page. */
const SEEN: Cases = [
  ['a paragraph', `<p>${CLAIM}</p>`],
  ['text between line breaks', `${CLAIM}<br><br>`],
  [
    'words split over inline nodes',
    '<p>The <b>Hi</b><i>tachi</i> <span>fact<span>ory</span></span> in Newton <a href="#a">Aycliffe</a> employs <em>750</em> <u>peo</u>ple.</p>',
  ],
  [
    'comments and empty nodes between words',
    '<p>The Hitachi <!-- advert -->factory<span></span> in Newton Aycliffe employs <wbr>750<!-- advert --> <span></span>peo<!-- advert -->ple.</p>',
  ],
  ['a custom element', `<story-paragraph style="display: block">${CLAIM}</story-paragraph>`],
  ['an open shadow tree', shadow(`<p>${CLAIM}</p>`, 'open')],
  ['elements without a box of their own', `<div style="display: contents"><p>${CLAIM}</p></div>`],
  [
    'soft hyphens and zero-width characters',
    '<p>The Hi&shy;tachi fac&#8203;tory in New&shy;ton Ayc&shy;liffe em&shy;ploys 7&#8203;50 peo&shy;ple.</p>',
  ],
  [
    'no-break spaces and entities',
    '<p>The Hitachi&nbsp;factory in Newton&#160;Aycliffe&#32;employs&#x20;&#55;50&thinsp;people.</p>',
  ],
  ['a run in the other direction', `<p><bdo dir="ltr">${CLAIM}</bdo> <span dir="rtl">עדכון</span></p>`],
  ['a page from right to left', `<div dir="rtl"><p><bdi dir="ltr">${CLAIM}</bdi></p></div>`],
  ['marks of direction', `<p>&#8234;${CLAIM.replace('750', '&#8206;750&#8206;')}&#8236;</p>`],
  ['a list', `<ul><li>The plant makes trains.</li><li>${CLAIM}</li></ul>`],
  ['a table', `<table><tr><th>Jobs</th><td>${CLAIM}</td></tr></table>`],
  ['a caption', `<figure><img alt=""><figcaption>${CLAIM}</figcaption></figure>`],
  ['a quotation’s box', `<blockquote><p>${CLAIM}</p></blockquote>`],
  ['an unfolded section', `<details open><summary>At the plant</summary><p>${CLAIM}</p></details>`],
  ['a box that scrolls', `<div style="height: 80px; overflow: auto">${FILLER}<p>${CLAIM}</p></div>`],
  ['columns', `<div style="columns: 2">${FILLER}<p>${CLAIM}</p></div>`],
  ['text as capitals by style', `<p style="text-transform: uppercase">${CLAIM}</p>`],
  [
    'lines made of spans',
    `<div><span style="display: block">The town waits.</span><span style="display: block">${CLAIM}</span></div>`,
  ],
  ['a line after a line break', `<p>What is at stake<br>${CLAIM}</p>`],
  ['the number of a note', `<p>${CLAIM.replace('750', '750<sup><a href="#n1">1</a></sup>')}</p>`],
  [
    'a raised number of a note',
    `<p>${CLAIM.replace('750', '750<span style="vertical-align: super; font-size: 70%">[2]</span>')}</p>`,
  ],
  [
    'a button among the words',
    `<p>${CLAIM.replace('factory', '<button type="button">factory</button>').replace('people', '<button type="button">people</button>')}</p>`,
  ],
  [
    'a box among the words',
    `<p>${CLAIM.replace('people', '<span style="display: inline-block">people</span>')}</p>`,
  ],
  ['struck words before it', `<p><del>It employs 500 people.</del> ${CLAIM}</p>`],
  ['a struck word in it', `<p>${CLAIM.replace('750', '<s>500</s> 750')}</p>`],
  [
    'a struck word by style',
    `<p>${CLAIM.replace('750', '<span style="text-decoration: line-through">500</span> 750')}</p>`,
  ],
  [
    'letters that a picture shines through',
    `<p style="background: linear-gradient(red, blue); background-clip: text; color: transparent">${CLAIM}</p>`,
  ],
  [
    'visible in what is not',
    `<div style="visibility: hidden"><p style="visibility: visible">${CLAIM}</p></div>`,
  ],
  ['a name like a comment’s', `<p class="comment__paragraph">${CLAIM}</p>`],
  [
    'a box that scrolls, scrolled on',
    `<div style="height: 40px; overflow: auto" id="scrolls"><p>${CLAIM}</p>${FILLER.repeat(9)}</div><script>scrolls.scrollTop = 400;</script>`,
  ],
  [
    'text far down, laid out late',
    `<div style="content-visibility: auto; contain-intrinsic-size: 900px"><p>${CLAIM}</p></div>`,
  ],
];

/** Not drawn; read on one page. */
const UNDRAWN: Cases = [
  ['no display', `<p style="display: none">${CLAIM}</p>`],
  ['hidden', `<p hidden>${CLAIM}</p>`],
  ['hidden until found', `<p hidden="until-found">${CLAIM}</p>`],
  ['content that is skipped', `<div style="content-visibility: hidden"><p>${CLAIM}</p></div>`],
  ['text right in a box that is skipped', `<div style="content-visibility: hidden">${CLAIM}</div>`],
  ['no visibility', `<p style="visibility: hidden">${CLAIM}</p>`],
  ['a folded section', `<details><summary>At the plant</summary><p>${CLAIM}</p></details>`],
  [
    'for screen readers only',
    `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">${CLAIM}</p>`,
  ],
  ['no height', `<div style="height: 0; overflow: hidden"><p>${CLAIM}</p></div>`],
  ['no greatest height', `<div style="max-height: 0; overflow: hidden">${CLAIM}</div>`],
  [
    'a row without height',
    `<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-height: 0"><p>${CLAIM}</p></div></div>`,
  ],
  ['no opacity', `<p style="opacity: 0">${CLAIM}</p>`],
  ['no opacity around', `<div style="opacity: 0"><p><b>${CLAIM}</b></p></div>`],
  ['letters without size', `<p style="font-size: 0">${CLAIM}</p>`],
  ['letters without colour', `<p style="color: transparent">${CLAIM}</p>`],
  ['letters without colour around', `<div style="color: rgb(0 0 0 / 0)"><p><i>${CLAIM}</i></p></div>`],
  ['scaled to nothing', `<p style="transform: scale(0)">${CLAIM}</p>`],
  ['far to the left', `<p style="position: absolute; left: -9999px">${CLAIM}</p>`],
  ['moved far to the left', `<p style="transform: translateX(-9999px)">${CLAIM}</p>`],
  ['far above', `<div style="position: absolute; top: -4000px"><p>${CLAIM}</p></div>`],
  ['a first line far to the left', `<p style="text-indent: -9999px; white-space: nowrap">${CLAIM}</p>`],
  ['cut away', `<p style="clip-path: inset(100%)">${CLAIM}</p>`],
  [
    'beyond the edge of a box that does not scroll',
    `<div style="height: 40px; overflow: hidden">${FILLER.repeat(3)}<p>${CLAIM}</p></div>`,
  ],
  ['struck through', `<p><s>${CLAIM}</s></p>`],
  ['struck through by style', `<p style="text-decoration: line-through">${CLAIM}</p>`],
  ['struck through around', `<del><p>${CLAIM}</p></del>`],
  ['a closed shadow tree', shadow(`<p>${CLAIM}</p>`, 'closed')],
];

/** Drawn, or markup of another kind, and none of the article. Each on a page of its own, lest one draw the next along. */
const APART: Cases = [
  ['a template', `<template><p>${CLAIM}</p></template>`],
  ['a field', `<textarea rows="3" cols="80">${CLAIM}</textarea>`],
  ['navigation', `<nav><ul><li><a href="/a">${CLAIM}</a></li></ul></nav>`],
  ['a related story', `<aside class="related"><h2>Related stories</h2><a href="/a">${CLAIM}</a></aside>`],
  ['a comment', `<section id="comments"><h2>Comments</h2><p>${CLAIM}</p></section>`],
  [
    'a newsletter box',
    `<div class="newsletter"><h3>Sign up to our newsletter</h3><p>${CLAIM}</p><input type="email"><button>Sign up</button></div>`,
  ],
  ['an advert', `<div class="advert" aria-label="Advertisement"><p>${CLAIM}</p></div>`],
  ['a dialog', `<dialog open><p>${CLAIM}</p><button>Accept all cookies</button></dialog>`],
  ['a picture of words', `<svg width="600" height="30"><text y="20">${CLAIM}</text></svg>`],
];

/** Runs in the page: what is marked in each numbered case, by its number. */
function markedByCase(): [number: number, text: string][] {
  return [...CSS.highlights.values()].flatMap((ranges) =>
    [...ranges].map(({ startContainer, startOffset, endOffset }): [number, string] => {
      const root = startContainer.getRootNode();
      const at = root instanceof ShadowRoot ? root.host : startContainer.parentElement;
      const number = at?.closest('[data-case]')?.getAttribute('data-case') ?? '-1';
      return [Number(number), startContainer.textContent?.slice(startOffset, endOffset) ?? ''];
    }),
  );
}

inEachBrowser((stage) => {
  let pages = 0;
  const open = async (markup: string) => {
    const body = `${ABOUT_THE_PLANT}${FILLER}${markup}${FILLER}${LAST}`;
    const page = await stage().open(
      `${SITE}/structure-${pages++}`,
      newsPage({ published: '2024-04-18', body }),
    );
    await stage().marked(page, '2015');
    await stage().checked(page);
    return page;
  };
  /** @returns the letters and digits marked in a case, in page order */
  const markedIn = async (cases: Cases): Promise<(number: number) => string> => {
    const markup = cases.map(([, one], number) => `<div data-case="${number}">${one}</div>`);
    const page = await open(markup.join(FILLER));
    const marks = await page.evaluate(markedByCase);
    await page.close();
    return (number) =>
      marks
        .filter(([of]) => of === number)
        .map(([, text]) => text.replace(/[^\p{L}\p{N}]/gu, ''))
        .join('');
  };

  describe.each([
    // All that is marked in it, from end to end, and nothing of what it is split by.
    ['marked', SEEN, '750people'],
    ['left alone', UNDRAWN, ''],
  ])('%s', (_, cases, expected) => {
    let marked: (number: number) => string = () => 'not read';
    beforeAll(async () => {
      marked = await markedIn(cases);
    });
    test.each(cases.map(([what], number) => [what, number] as const))('%s', (_what, number) => {
      expect(marked(number)).toBe(expected);
    });
  });

  describe('left alone', () => {
    test.each(APART)('%s', async (_, markup) => {
      const page = await open(markup);
      const marks = await stage().marks(page);
      expect(marks.map(({ text }) => text).filter((text) => /750|employs/.test(text))).toEqual([]);
      await page.close();
    });
  });

  test('nothing has gone wrong on the way', async () => {
    expect(await stage().allErrors()).toEqual([]);
  });
});
