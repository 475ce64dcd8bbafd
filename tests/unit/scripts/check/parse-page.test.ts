import { describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../../../../scripts/check/parse-page';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('encodings', () => {
  test.each<[string, Uint8Array, string]>([
    ['none named: UTF-8', bytes('£400 million'), '£400 million'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('£4')]), '£4'],
    ['named', latin('<meta charset="windows-1252">\xA3400'), '<meta charset="windows-1252">£400'],
    [
      'named the old way',
      latin('<meta content="text/html; charset=iso-8859-1">\xA3'),
      '<meta content="text/html; charset=iso-8859-1">£',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xa3, 0x00]), '£'],
    ['an unknown name', bytes('<meta charset="klingon">£'), '<meta charset="klingon">£'],
  ])('%s', (_name, source, expected) => {
    expect(decodePage(source)).toBe(expected);
  });
});

describe('documents', () => {
  test.each([
    ['a whole one', '<!DOCTYPE html><html><head><title>T</title></head><body><p>One</p></body></html>'],
    ['a fragment', '<p>One</p>'],
    ['upper case', '<HTML><BODY><P>One</P></BODY></HTML>'],
  ])('%s has its text in its body', (_name, source) => {
    expect(parsePage(source).body.textContent).toContain('One');
  });

  test('declared shadow trees are attached, those in them too', () => {
    const inner = '<x-b><template shadowrootmode="open"><p>Two</p></template></x-b>';
    const document = parsePage(`<x-a><template shadowrootmode="open"><p>One</p>${inner}</template></x-a>`);
    const outer = document.querySelector('x-a')?.shadowRoot;
    expect(outer?.querySelector('p')?.textContent).toBe('One');
    expect(outer?.querySelector('x-b')?.shadowRoot?.querySelector('p')?.textContent).toBe('Two');
    expect(document.querySelector('template')).toBeNull();
  });
});
