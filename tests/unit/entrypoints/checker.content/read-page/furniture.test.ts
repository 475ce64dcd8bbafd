import { describe, expect, test } from 'vitest';
import { PROSE, pageWith, readSource } from './page';

const textsOf = (source: string) => readSource(source).article.blocks.map((block) => block.text);
const ARTICLE = ['Bridge to shut for nine weeks', ...PROSE];

const LINKS =
  '<ul><li><a href="/1">Ferry to sail again after nine years</a></li><li><a href="/2">Mill to pay</a></li></ul>';
const LONG =
  'This is a good deal of prose that somebody else wrote, and it has nothing to do with the bridge. ';

describe('in the body', () => {
  test.each<[string, string]>([
    ['a labelled list', `<h3>Read more</h3>${LINKS}`],
    ['a labelled list in a box of no name', `<div class="x1"><b>Related</b>${LINKS}</div>`],
    ['a list of links without a label', LINKS],
    ['an advert by its name', `<div class="ad-slot"><p>${LONG}</p></div>`],
    ['an advert by its label', `<div class="q7"><span>Sponsored</span><p>${LONG}</p></div>`],
    ['a form', `<form><p>${LONG}</p><input type="email"></form>`],
    ['a box with a field', `<div class="z"><p>${LONG}</p><label>Email <input type="email"></label></div>`],
    ['a box with a button that asks', `<div class="z"><p>${LONG}</p><button>Subscribe</button></div>`],
    ['a pointer', '<p>READ MORE: <a href="/x">Ferry to sail again</a></p>'],
    ['a prompt', '<p>Follow Example Coast on Facebook, X and Instagram.</p>'],
    [
      'a teaser',
      '<div><h3><a href="/x">Ferry to sail again</a></h3><p>Islanders may see a play at last.</p></div>',
    ],
    ['hidden text', `<p hidden>${LONG}</p>`],
    ['text by style hidden', `<p style="color:red;display:none">${LONG}</p>`],
    ['text for screen readers', `<span class="visually-hidden">${LONG}</span>`],
    ['an aria-hidden box', `<div aria-hidden="true"><p>${LONG}</p></div>`],
    ['a dialog', `<div role="dialog"><p>${LONG}</p></div>`],
    [
      'code',
      '<script>var text = "A sentence in a script.";</script><noscript><p>A sentence for no script.</p></noscript>',
    ],
    ['closed details', `<details><p>${LONG}</p></details>`],
    ['a share bar', '<ul class="x"><li><a href="/f">Facebook</a></li><li><a href="/t">Tweet</a></li></ul>'],
  ])('%s', (_name, inBody) => {
    expect(textsOf(pageWith({ inBody }))).toEqual(ARTICLE);
  });
});

describe('after the article', () => {
  const comments = (text: string) => `<div><b>reader</b><p>${text}</p></div>`;
  test.each<[string, string]>([
    [
      'comments, longer than the article',
      `<section><h2>12 comments</h2>${comments(LONG.repeat(3)).repeat(8)}</section>`,
    ],
    [
      'a second article',
      `<article><h1>Ferry to sail again</h1><div>${`<p>${LONG}</p>`.repeat(9)}</div></article>`,
    ],
    [
      'a cookie wall',
      `<div id="consent"><h2>Your privacy</h2><p>${LONG.repeat(3)}</p><button>Accept all</button></div>`,
    ],
    ['a footer', `<footer><p>${LONG}</p></footer>`],
    [
      'a column of teasers',
      '<div><h4><a href="/1">Ferry to sail</a></h4><p>Islanders rejoice.</p></div>'.repeat(12),
    ],
  ])('%s', (_name, after) => {
    expect(textsOf(pageWith({ after }))).toEqual(ARTICLE);
  });
});

describe('kept', () => {
  test.each<[string, string, string]>([
    [
      'a paragraph with links',
      `<p><a href="/a">The county surveyor</a> said that <a href="/b">the ford</a> would do.</p>`,
      'The county surveyor said that the ford would do.',
    ],
    [
      'a fact box',
      '<aside><h4>The bridge</h4><p>Built in 1871 of iron from the works at Upper Marling.</p></aside>',
      'Built in 1871 of iron from the works at Upper Marling.',
    ],
    ['a heading', '<h2>Round by the ford</h2>', 'Round by the ford'],
    [
      'a drop cap',
      '<p><span class="cap" aria-hidden="true">O</span>nce more, the bridge is shut.</p>',
      'Once more, the bridge is shut.',
    ],
    ['a colon before a list', '<div>Those who may still cross it:</div>', 'Those who may still cross it:'],
    [
      'open details',
      '<details open><summary>Why</summary><p>Because its bearings have seized.</p></details>',
      'Because its bearings have seized.',
    ],
    [
      'a box named for what it goes with',
      '<div class="text--with-ad"><p>It will open again by May.</p></div>',
      'It will open again by May.',
    ],
    [
      'a page that links to its own places',
      '<p><a href="#map">The bridge on the map, below this text.</a></p>',
      'The bridge on the map, below this text.',
    ],
  ])('%s', (_name, inBody, expected) => {
    expect(textsOf(pageWith({ inBody }))).toContain(expected);
  });

  test('an article in a form, as some servers wrap their pages', () => {
    const body = PROSE.map((text) => `<p>${text}</p>`).join('');
    const page = `<form id="aspnetForm"><input type="text"><h1>Bridge to shut for nine weeks</h1><div>${body}</div></form>`;
    expect(textsOf(page)).toEqual(ARTICLE);
  });
});
