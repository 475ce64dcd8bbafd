import { describe, expect, test } from 'vitest';
import { PROSE, pageWith, readSource } from './page';

const textsOf = (inBody: string) =>
  readSource(pageWith({ inBody })).article.blocks.map((block) => block.text);
const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
const LINE = 'A line of the article that stands in a tree of its own.';

describe('open shadow trees', () => {
  test.each<[string, string]>([
    ['text in a tree', `<x-p>${shadow(`<p>${LINE}</p>`)}</x-p>`],
    ['a tree in a tree', `<x-a>${shadow(`<x-b>${shadow(`<p>${LINE}</p>`)}</x-b>`)}</x-a>`],
    ['what fills a slot', `<x-p>${shadow('<p><slot></slot></p>')}${LINE}</x-p>`],
    [
      'what fills a named slot',
      `<x-p>${shadow('<p><slot name="t"></slot></p>')}<span slot="t">${LINE}</span></x-p>`,
    ],
    [
      'what a slot shows when it is not filled',
      `<x-p>${shadow(`<p><slot name="t">${LINE}</slot></p>`)}</x-p>`,
    ],
    [
      'a slot handed on',
      `<x-a>${shadow(`<x-b>${shadow('<p><slot></slot></p>')}<slot></slot></x-b>`)}${LINE}</x-a>`,
    ],
    [
      'a word in a tree',
      LINE.replace('article', `<x-w>${shadow('<i><slot></slot></i>')}article</x-w>`).replace(
        /^.*$/,
        '<p>$&</p>',
      ),
    ],
  ])('%s', (_name, inBody) => {
    expect(textsOf(inBody)).toContain(LINE);
  });

  test('what fills no slot is not on the page', () => {
    expect(textsOf(`<x-p>${shadow('<p><slot name="t"></slot></p>')}<b>${LINE}</b></x-p>`)).not.toContain(
      LINE,
    );
  });

  test('the order is that of the slots', () => {
    const tree = shadow('<slot name="first"></slot><slot></slot>');
    const texts = textsOf(`<x-p>${tree}<p>${PROSE[1]} Then.</p><p slot="first">${LINE}</p></x-p>`);
    expect(texts.indexOf(LINE)).toBe(texts.indexOf(`${PROSE[1]} Then.`) - 1);
  });
});
