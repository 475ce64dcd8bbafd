/** What is registered with the browser, and what is left when the painter goes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightName } from '../../../../entrypoints/checker.content/mark-styles';
import { Painter, removeLeftMarks } from '../../../../entrypoints/checker.content/painter';
import { mark, paragraph, Range } from './small-marks';

class Highlights extends Set<unknown> {}

let highlights: Map<string, Set<unknown>>;
let page: { document: Document; node: Text };
let colour: string;

beforeEach(() => {
  page = paragraph('It has 500 jobs and opened in 2012.');
  highlights = new Map();
  colour = 'rgb(20, 20, 20)';
  vi.stubGlobal('StaticRange', Range);
  vi.stubGlobal('Highlight', Highlights);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('getComputedStyle', () => ({ color: colour }));
});
afterEach(() => vi.unstubAllGlobals());

const painter = () => new Painter('underline');
const DIFFERS = highlightName('differs', 'underline', 'dark');
const MATCHES = highlightName('matches', 'underline', 'dark');
const registered = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges]] as const));

test('each kind of line has a highlight of its own', () => {
  const [jobs, opened] = [mark(page.node, '500 jobs'), mark(page.node, '2012', 'matches')];
  painter().paint([jobs, opened]);
  expect(registered()).toEqual({ [MATCHES]: [...opened.ranges], [DIFFERS]: [...jobs.ranges] });
});

test.each([
  ['rgb(17, 17, 17)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgba(238, 238, 238, 0.9)', 'light'],
  ['rgb(102, 102, 102)', 'dark'],
  ['color(srgb 0 0 0)', 'dark'],
] as const)('a mark under words in %s is one for %s words', (words, tone) => {
  colour = words;
  painter().paint([mark(page.node, '500 jobs')]);
  expect([...highlights.keys()]).toEqual([highlightName('differs', 'underline', tone)]);
});

test('another style takes the place of the one before', () => {
  const made = painter();
  const marks = [mark(page.node, '500 jobs')];
  made.paint(marks);
  made.setStyle('tint');
  made.paint(marks);
  expect([...highlights.keys()]).toEqual([highlightName('differs', 'tint', 'dark')]);
});

test('what goes is taken out, what stays is left as it is', () => {
  const [jobs, opened] = [mark(page.node, '500 jobs'), mark(page.node, '2012')];
  const made = painter();
  made.paint([jobs, opened]);
  const highlight = highlights.get(DIFFERS);
  const deleted = vi.spyOn(highlight ?? new Set(), 'delete');
  const added = vi.spyOn(highlight ?? new Set(), 'add');
  made.paint([jobs]);
  expect(highlights.get(DIFFERS)).toBe(highlight);
  expect(deleted.mock.calls).toEqual([[opened.ranges[0]]]);
  expect(added).not.toHaveBeenCalled();
});

describe('what the page does to marks is undone', () => {
  const jobs = () => mark(page.node, '500 jobs');
  test.each<[what: string, tamper: () => void]>([
    ['all cleared', () => highlights.clear()],
    ['another highlight under the name', () => highlights.set(DIFFERS, new Highlights(['forged']))],
    ['words added', () => highlights.get(DIFFERS)?.add('forged')],
    ['words taken', () => highlights.get(DIFFERS)?.clear()],
    [
      'words exchanged',
      () => {
        highlights.get(DIFFERS)?.clear();
        highlights.get(DIFFERS)?.add('forged');
      },
    ],
    ['a mark of a kind that there is none of', () => highlights.set(MATCHES, new Highlights(['forged']))],
  ])('%s', (_, tamper) => {
    const made = painter();
    const one = jobs();
    made.paint([one]);
    tamper();
    made.repaintIfChanged();
    expect(registered()).toEqual({ [DIFFERS]: [...one.ranges] });
  });
});

test('what a newer checker has painted is left alone', () => {
  const made = painter();
  made.paint([mark(page.node, '500 jobs')]);
  const newer = new Highlights();
  highlights.set(DIFFERS, newer);
  made.clear();
  expect(highlights.get(DIFFERS)).toBe(newer);
});

test('nothing is left when it is cleared', () => {
  const made = painter();
  made.paint([mark(page.node, '500 jobs')]);
  made.clear();
  expect(highlights.size).toBe(0);
});

test('what a checker left that could not clean up goes, and nothing of the page’s', () => {
  painter().paint([mark(page.node, '500 jobs')]);
  highlights.set('aside-3', new Highlights());
  highlights.set('search', new Highlights());
  removeLeftMarks();
  expect([...highlights.keys()]).toEqual(['search']);
});
