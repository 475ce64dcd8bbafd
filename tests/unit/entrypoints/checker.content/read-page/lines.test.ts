/** Text as it is drawn: lines, notes, struck words, buttons, quotation marks, and names that say nothing. */
import { describe, expect, test } from 'vitest';
import { PROSE, pageWith, readSource } from './page';

const textsOf = (inBody: string, head = '') =>
  readSource(pageWith({ inBody, head }))
    .article.blocks.map(({ text }) => text)
    .slice(2, -PROSE.length + 1);

describe('lines', () => {
  test.each<[what: string, markup: string, lines: string[]]>([
    ['a line break', '<p>Key facts on it.<br>Opened: 2015</p>', ['Key facts on it.\nOpened: 2015']],
    [
      'a line break in a heading',
      '<h2>Key facts<br>on the bridge</h2><p>Here they are.</p>',
      ['Key facts on the bridge', 'Here they are.'],
    ],
    [
      'a line break that is not drawn',
      '<p>One line <br style="display:none">and the same.</p>',
      ['One line and the same.'],
    ],
    [
      'spans drawn as lines',
      '<div><span style="display:block">First of two.</span><span style="display:block">Second of two.</span></div>',
      ['First of two.', 'Second of two.'],
    ],
    [
      'own elements drawn as lines',
      '<x-l style="display:block">First of two.</x-l><x-l style="display:block">Second of two.</x-l>',
      ['First of two.', 'Second of two.'],
    ],
    [
      'a box drawn within a line',
      '<p>It is a <span style="display:inline-block">long</span> line.</p>',
      ['It is a long line.'],
    ],
    [
      'text whose own line breaks are drawn',
      '<p style="white-space:pre-line">One line.\nAnother line.</p>',
      ['One line.\nAnother line.'],
    ],
    [
      'rows of a table',
      '<table><tr><td>First row of two.</td></tr><tr><td>Second row of two.</td></tr></table>',
      ['First row of two.', 'Second row of two.'],
    ],
  ])('%s', (_, markup, lines) => expect(textsOf(markup)).toEqual(lines));
});

describe('what is not read with the words it stands among', () => {
  test.each<[what: string, markup: string, text: string]>([
    ['the number of a note', '<p>It employs 750<sup>1</sup> people.</p>', 'It employs 750 people.'],
    ['a note’s number after a space', '<p>It employs 750 <sup>1</sup>people.</p>', 'It employs 750 people.'],
    [
      'a link to a note',
      '<p>It employs 750<sup>[<a href="#n2">2</a>]</sup> people.</p>',
      'It employs 750 people.',
    ],
    ['several notes', '<p>It has closed.<sup>1, 2</sup> Nobody came.</p>', 'It has closed. Nobody came.'],
    ['a sign', '<p>It employs 750<sup>†</sup> people.</p>', 'It employs 750 people.'],
    [
      'raised by style',
      '<p>It employs 750<span style="vertical-align:super">a</span> people.</p>',
      'It employs 750 people.',
    ],
    ['an ordinal stays', '<p>On the 16<sup>th</sup> of April it shut.</p>', 'On the 16th of April it shut.'],
    ['a measure stays', '<p>It covers 750 m<sup>2</sup> of land.</p>', 'It covers 750 m2 of land.'],
    ['a deletion', '<p>It employs <del>500</del> <ins>750</ins> people.</p>', 'It employs 750 people.'],
    ['struck words', '<p>It employs <s>500</s> 750 people.</p>', 'It employs 750 people.'],
    [
      'struck by style',
      '<p>It employs <i style="text-decoration:line-through"><b>500</b></i> 750 people.</p>',
      'It employs 750 people.',
    ],
    [
      'a hidden word',
      '<p>It employs <i style="font-size:0">500 or</i> 750 people.</p>',
      'It employs 750 people.',
    ],
    [
      'clear letters',
      '<p>It employs <i style="color:transparent">500 or</i> 750 people.</p>',
      'It employs 750 people.',
    ],
    [
      'a button behind the sentence',
      '<p>It employs 750 people. <button>Share</button></p>',
      'It employs 750 people.',
    ],
    [
      'a button in the sentence stays',
      '<p>It <button>employs</button> 750 people.</p>',
      'It employs 750 people.',
    ],
    [
      'a button that ends a sentence stays',
      '<p>It employs 750 <button>people</button></p>',
      'It employs 750 people',
    ],
  ])('%s', (_, markup, text) => expect(textsOf(markup)).toEqual([text]));
});

describe('quotations by element', () => {
  test.each<[markup: string, text: string]>([
    ['<p>She said: <q>It is shut.</q></p>', 'She said: “It is shut.”'],
    ['<p><q>It is <q>shut</q> now</q>, she said.</p>', '“It is ‘shut’ now”, she said.'],
    ['<p>She said: <q>“It is shut.”</q></p>', 'She said: “It is shut.”'],
    ['<p>She said nothing <q> </q> at all.</p>', 'She said nothing at all.'],
  ])('%s', (markup, text) => expect(textsOf(markup)).toEqual([text]));

  test('the marks lead back to no node, their words to their own', () => {
    const { article, map } = readSource(pageWith({ inBody: '<p>She said: <q>It is shut.</q></p>' }));
    const block = article.blocks.findIndex(({ text }) => text.startsWith('She said'));
    const start = 'She said: '.length;
    expect(map.pieces({ block, start, end: start + 1 })).toEqual([]);
    const [piece] = map.pieces({ block, start, end: start + 3 });
    expect(piece?.node.data.slice(piece.start, piece.end)).toBe('It');
  });
});

describe('names are evidence and no verdict', () => {
  const article = (open: string, close: string, paragraph = '<p>') =>
    `<html><head><title>Bridge to shut for nine weeks</title></head>${open}<h1>Bridge to shut for nine weeks</h1>${PROSE.map((text) => `${paragraph}${text}</p>`).join('')}${close}</html>`;
  test.each<[what: string, source: string]>([
    ['a body named like a menu', article('<body class="offscreen-menu">', '</body>')],
    ['the target of a skip link', article('<body><main id="skip-to-content">', '</main></body>')],
    ['paragraphs named like comments', article('<body>', '</body>', '<p class="comment__paragraph">')],
    ['paragraphs named like adverts', article('<body>', '</body>', '<p class="ad-text">')],
    ['everything named like captions', article('<body class="caption">', '</body>')],
    ['a dialog by its role', article('<body><div role="dialog" aria-modal="true">', '</div></body>')],
    ['a dialog by its element', article('<body><dialog open>', '</dialog></body>')],
    ['a sidebar', article('<body><div class="sidebar">', '</div></body>')],
  ])('%s', (_, source) => {
    const { blocks } = readSource(source).article;
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([...PROSE]);
    expect(new Set(blocks.slice(1).map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });

  test('what is quoted from social media is the article’s', () => {
    const post =
      '<div class="social-embed"><blockquote><p>We have found four of the bearings, and a boot.</p></blockquote></div>';
    expect(textsOf(post)).toEqual(['We have found four of the bearings, and a boot.']);
  });
});
