import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOffsetMap } from '../../../../../entrypoints/checker.content/read-page/offset-map';
import { TextRun } from '../../../../../entrypoints/checker.content/read-page/text-run';
import { parsePage } from '../../../../../scripts/check/parse-page';

const document = parsePage('');

/** A run over text nodes; `null` is a line break between two of them. */
function runOver(texts: readonly (string | null)[]) {
  const run = new TextRun();
  const nodes: Text[] = [];
  for (const text of texts) {
    if (text === null) run.breakLine('\n');
    else {
      const node = document.createTextNode(text);
      nodes.push(node);
      run.add(node, text, 0);
    }
  }
  return { run, nodes, map: createOffsetMap([run.segments]) };
}

describe('text of a run', () => {
  test.each<[string, (string | null)[], string]>([
    ['plain', ['one two'], 'one two'],
    ['white space folded', ['  one \n\t two  '], 'one two'],
    ['white space over nodes', ['one ', ' ', ' two'], 'one two'],
    ['words over nodes', ['Ay', 'cliffe'], 'Aycliffe'],
    ['no-break space', ['£400\u00A0million'], '£400 million'],
    ['soft hyphen', ['super\u00ADannuation'], 'superannuation'],
    ['zero-width space', ['New\u200Bton'], 'Newton'],
    ['marks of direction', ['\u200Eone\u202C two\u2069'], 'one two'],
    ['line break', ['one', null, 'two'], 'one\ntwo'],
    ['line break beside white space', ['one ', null, ' two'], 'one\ntwo'],
    ['only white space', [' \n ', '\u00A0'], ''],
    ['unread characters among spaces', ['one \u00AD two'], 'one two'],
  ])('%s', (_name, texts, expected) => {
    expect(runOver(texts).run.text).toBe(expected);
  });
});

describe('pieces', () => {
  test.each<[string, (string | null)[], [number, number], [number, number, number][]]>([
    ['a word', ['one two'], [4, 7], [[0, 4, 7]]],
    ['after folded space', ['one \n  two'], [4, 7], [[0, 7, 10]]],
    ['over folded space', ['one \n  two'], [0, 7], [[0, 0, 10]]],
    ['over nodes', ['a whole', ' half'], [2, 12], [[0, 2, 7], [1, 0, 5]]], // biome-ignore format: one case a line
    ['over a soft hyphen', ['su\u00ADper'], [0, 5], [[0, 0, 6]]],
    ['over a line break', ['one', null, 'two'], [0, 7], [[0, 0, 3], [1, 0, 3]]], // biome-ignore format: one case a line
    ['the space of a line break', ['one', null, 'two'], [3, 4], []],
    ['nothing', ['one'], [1, 1], []],
    ['beyond the end', ['one'], [1, 9], [[0, 1, 3]]],
  ])('%s', (_name, texts, [start, end], expected) => {
    const { nodes, map } = runOver(texts);
    const pieces = map.pieces({ block: 0, start, end });
    expect(pieces.map((piece) => [nodes.indexOf(piece.node), piece.start, piece.end])).toEqual(expected);
  });

  test('of a block that is not there: none', () => {
    expect(createOffsetMap([]).pieces({ block: 3, start: 0, end: 5 })).toEqual([]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00A0', '\u00AD', '\u200B', '.', '\uFEFF') }),
);

test('whatever the text: every character of a run stands where the map says', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: anyText }, fc.constant(null))), (texts) => {
      const { run, map } = runOver(texts);
      for (let at = 0; at < run.text.length; at++) {
        const pieces = map.pieces({ block: 0, start: at, end: at + 1 });
        const onPage = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
        const character = run.text[at];
        if (character === ' ' || character === '\n') expect(onPage.trim()).toBe('');
        else expect(onPage).toBe(character);
      }
      expect(run.text.replace('\n', ' ')).not.toMatch(/\s\s|^\s|\s$/);
      expect(run.text).not.toMatch(/[^\S \n]/);
    }),
    { numRuns: 300 },
  );
});

test('whatever the span: its pieces are in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.nat(60), fc.nat(60), (texts, start, length) => {
      const { nodes, map } = runOver(texts);
      const pieces = map.pieces({ block: 0, start, end: start + length });
      for (const [index, piece] of pieces.entries()) {
        expect(piece.start).toBeLessThan(piece.end);
        expect(piece.end).toBeLessThanOrEqual(piece.node.data.length);
        const before = pieces[index - 1];
        if (before !== undefined) expect(nodes.indexOf(before.node)).toBeLessThan(nodes.indexOf(piece.node));
      }
    }),
    { numRuns: 300 },
  );
});
