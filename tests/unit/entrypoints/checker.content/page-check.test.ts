/** Reading and checking a page again and again: what is checked, what stays, what is told. */
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { Checker } from '../../../../engine/checker';
import type { Article } from '../../../../engine/model/article';
import { findingId } from '../../../../engine/model/finding-id';
import type { BlockRange } from '../../../../engine/read/read-article';
import { recheck } from '../../../../engine/recheck';
import { PageCheck } from '../../../../entrypoints/checker.content/page-check';
import { readLivePage } from '../../../../entrypoints/checker.content/read-live-page';
import { createOffsetMap } from '../../../../entrypoints/checker.content/read-page/offset-map';
import { finding } from '../../components/small-record';
import { paragraph, Range } from './small-marks';

vi.mock('../../../../entrypoints/checker.content/read-live-page', () => ({ readLivePage: vi.fn() }));

/** A page of these paragraphs, each in a node of its own. */
function shows(...texts: readonly string[]): readonly Text[] {
  const nodes = texts.map((text) => paragraph(text).node);
  const article: Article = {
    title: 'Jobs',
    published: { date: '2024-04-18', origin: 'given' },
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  };
  const map = createOffsetMap(nodes.map((node) => [{ start: 0, node, offset: 0, length: node.length }]));
  vi.mocked(readLivePage).mockImplementation(function* () {
    yield;
    return { article, map, truncated: false };
  });
  return nodes;
}

/** Blocks that the checker has been asked about. */
let asked: (BlockRange | undefined)[];

/** Finds every “500 jobs” in a paragraph. */
const checker: Pick<Checker, 'check' | 'recheck'> = {
  recheck: (before, after) => recheck(before, after, () => true),
  *check({ blocks }, range = { from: 0, end: blocks.length }) {
    asked.push(range);
    for (const [block, { text }] of blocks.entries()) {
      const start = text.indexOf('500 jobs');
      if (start < 0 || block < range.from || block >= range.end) continue;
      const span = { block, start, end: start + 8 };
      yield [finding({ id: findingId('jobs', span), span, sentence: { block, start: 0, end: text.length } })];
    }
    return { relevant: true };
  },
};

let onMarks: Mock<() => void>;
let check: PageCheck;

beforeEach(() => {
  vi.stubGlobal('StaticRange', Range);
  vi.stubGlobal('scheduler', { postTask: async (task: () => void) => task() });
  asked = [];
  onMarks = vi.fn<() => void>();
  check = new PageCheck(async () => checker as Checker, onMarks);
});
afterEach(() => vi.unstubAllGlobals());

const marked = () => check.marks.map(({ text, ranges }) => `${text} ${ranges.length > 0}`);

test('before it has been read, a page is being checked', () => {
  expect(check.state(() => true)).toMatchObject({ status: 'checking', relevant: null, findings: [] });
});

test('what is found is told, with what is painted of it', async () => {
  shows('It has 500 jobs.', 'A dull day.');
  await check.read();
  expect(check.state(() => false)).toMatchObject({
    status: 'done',
    relevant: true,
    title: 'Jobs',
    bound: null,
    findings: [{ text: '500 jobs', marked: false }],
  });
  expect(onMarks).toHaveBeenCalled();
});

describe('read again', () => {
  test('the same text is not checked again; its marks follow it to other nodes when theirs have gone', async () => {
    const [before] = shows('It has 500 jobs.');
    await check.read();
    const [after] = shows('It has 500 jobs.');
    before?.remove();
    expect(await check.read()).toMatchObject({ changed: false });
    expect(asked).toHaveLength(1);
    expect(check.marks[0]?.ranges[0]?.startContainer).toBe(after);
  });

  test('only what is new is checked', async () => {
    const dull = Array.from({ length: 30 }, (_, at) => `A dull day, ${at}.`);
    shows('It has 500 jobs.', ...dull);
    await check.read();
    shows('It has 500 jobs.', ...dull, 'Again 500 jobs.');
    expect(await check.read()).toMatchObject({ changed: true });
    expect(asked).toEqual([
      { from: 0, end: 31 },
      { from: 31, end: 32 },
    ]);
    expect(marked()).toEqual(['500 jobs true', '500 jobs true']);
  });

  test('what has gone is marked no more', async () => {
    shows('It has 500 jobs.', 'Again 500 jobs.');
    await check.read();
    shows('It has 500 jobs.');
    await check.read();
    expect(marked()).toEqual(['500 jobs true']);
  });
});

test('words that go are unmarked at once, and stay in the list', async () => {
  const [node] = shows('It has 500 jobs.');
  await check.read();
  onMarks.mockClear();
  check.dropBroken();
  expect(onMarks).not.toHaveBeenCalled();
  if (node) node.data = 'It had none.';
  check.dropBroken();
  expect(marked()).toEqual(['500 jobs false']);
  expect(onMarks).toHaveBeenCalledOnce();
});

test('a page that keeps changing is said not to be read to its end, until it is read again', async () => {
  shows('It has 500 jobs.');
  await check.read();
  check.leaveUnread();
  expect(check.state(() => true).bound).toBe('changes');
  await check.read();
  expect(check.state(() => true).bound).toBeNull();
});

describe('a page with more claims than are kept', () => {
  const posts = (from: number, end: number) =>
    Array.from({ length: end - from }, (_, at) => `Post ${from + at}: it has 500 jobs.`);
  const blocks = () => check.marks.map(({ finding }) => finding.span.block);

  test('has its first ones marked, and that is told', async () => {
    shows(...posts(0, 520));
    await check.read();
    expect(blocks()).toEqual(posts(0, 500).map((_, at) => at));
    expect(check.state(() => true).bound).toBe('findings');
  });

  test('a live one with its newest posts below has those marked, and that is told from then on', async () => {
    shows(...posts(0, 499));
    await check.read();
    expect(check.state(() => true).bound).toBeNull();
    shows(...posts(0, 510));
    await check.read();
    expect(blocks()).toEqual(posts(10, 510).map((_, at) => 10 + at));
    shows(...posts(0, 511));
    await check.read();
    expect(blocks()).toEqual(posts(11, 511).map((_, at) => 11 + at));
    expect(check.state(() => true).bound).toBe('findings');
  });

  test('a live one with its newest posts on top has those marked', async () => {
    shows(...posts(100, 600));
    await check.read();
    shows(...posts(90, 600));
    await check.read();
    expect(blocks()).toEqual(posts(0, 500).map((_, at) => at));
    expect(check.state(() => true).bound).toBe('findings');
  });

  test('another article in its place has nothing left out', async () => {
    shows(...posts(0, 520));
    await check.read();
    shows('Elsewhere: it has 500 jobs.');
    await check.read();
    expect(check.state(() => true)).toMatchObject({ bound: null, findings: [{}] });
  });
});

test('of two readings that overlap, the later counts', async () => {
  shows('It has 500 jobs.');
  const first = check.read();
  shows('A dull day.');
  await Promise.all([first, check.read()]);
  expect(marked()).toEqual([]);
  expect(check.isDone).toBe(true);
});
