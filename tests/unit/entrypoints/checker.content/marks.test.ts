/** A finding's words on the page: found, gone, moved. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../../engine/model/article';
import { createMark, inPageOrder, isIntact } from '../../../../entrypoints/checker.content/marks';
import { createOffsetMap } from '../../../../entrypoints/checker.content/read-page/offset-map';
import { finding } from '../../components/small-record';
import { mark, paragraph, Range } from './small-marks';

beforeEach(() => vi.stubGlobal('StaticRange', Range));
afterEach(() => vi.unstubAllGlobals());

const TEXT = 'It has 500 jobs.';

/** A mark on characters 7 to 15 of an article that was read from one text node. */
function made(node: Text, read = TEXT) {
  const article: Article = { title: '', published: null, blocks: [{ kind: 'paragraph', text: read }] };
  const map = createOffsetMap([[{ start: 0, node, offset: 0, length: read.length }]]);
  const span = { block: 0, start: 7, end: 15 };
  return createMark(finding({ span, sentence: { block: 0, start: 0, end: 16 } }), article, map);
}

test('the words have a range, and stand in their sentence', () => {
  const { node } = paragraph(TEXT);
  const { text, sentence, ranges, words } = made(node);
  expect([text, sentence, words]).toEqual(['500 jobs', TEXT, ['500 jobs']]);
  expect(ranges).toMatchObject([{ startContainer: node, startOffset: 7, endOffset: 15 }]);
});

test.each([
  ['the node holds other words', 'It had 12 trains.'],
  ['the node has become shorter', 'It has'],
])('no words are marked where %s by then', (_, now) => {
  const { node } = paragraph(TEXT);
  node.data = now;
  expect(made(node).ranges).toEqual([]);
});

test.each<[what: string, change: (node: Text) => void, intact: boolean]>([
  ['nothing', () => {}, true],
  ['a move of its node', (node) => node.ownerDocument.body.append(node), true],
  ['other words in its node', (node) => Object.assign(node, { data: 'It has 750 jobs.' }), false],
  ['words put in before it', (node) => Object.assign(node, { data: `So ${TEXT}` }), false],
  ['its node taken out', (node) => node.remove(), false],
])('after %s', (_, change, intact) => {
  const { node } = paragraph(TEXT);
  const one = made(node);
  change(node);
  expect(isIntact(one)).toBe(intact);
});

test('marks stand in page order, of two that begin together the longer first', () => {
  const { node } = paragraph(TEXT);
  const marks = ['jobs', 'has 500 jobs', 'has'].map((words) => mark(node, words));
  expect(marks.sort(inPageOrder).map(({ text }) => text)).toEqual(['has 500 jobs', 'has', 'jobs']);
});
