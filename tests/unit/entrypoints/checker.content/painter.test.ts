/** What is registered with the browser, and what is left when the painter goes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightName } from '../../../../entrypoints/checker.content/mark-styles';
import { Painter, removeLeftMarks } from '../../../../entrypoints/checker.content/painter';
import { mark, paragraph, Range } from './small-marks';

class Highlights extends Set<unknown> {}
class Sheet {
  cssRules: { cssText: string }[] = [];
  replaceSync(text: string) {
    this.cssRules = [{ cssText: text }];
  }
}

let highlights: Map<string, Set<unknown>>;
let page: { document: Document; node: Text };

beforeEach(() => {
  page = paragraph('It has 500 jobs and opened in 2012.');
  highlights = new Map();
  class PageDocument {}
  Object.assign(page.document, { adoptedStyleSheets: [] });
  Object.setPrototypeOf(PageDocument.prototype, Object.getPrototypeOf(page.document));
  Object.setPrototypeOf(page.document, PageDocument.prototype);
  vi.stubGlobal('StaticRange', Range);
  vi.stubGlobal('Highlight', Highlights);
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Document', PageDocument);
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('document', page.document);
});
afterEach(() => vi.unstubAllGlobals());

function painter(): Painter {
  const made = new Painter();
  made.setStyle('underline');
  return made;
}

const sheets = () => page.document.adoptedStyleSheets.length;

test('each verdict has a highlight of its own, and the page one style sheet', () => {
  const [jobs, opened] = [mark(page.node, '500 jobs'), mark(page.node, '2012', 'matches')];
  painter().paint([jobs, opened]);
  expect([...highlights].map(([name, ranges]) => [name, [...ranges]])).toEqual([
    [highlightName('matches'), [...opened.ranges]],
    [highlightName('differs'), [...jobs.ranges]],
  ]);
  expect(sheets()).toBe(1);
});

test('what goes is taken out, what stays is left as it is', () => {
  const [jobs, opened] = [mark(page.node, '500 jobs'), mark(page.node, '2012')];
  const made = painter();
  made.paint([jobs, opened]);
  const highlight = highlights.get(highlightName('differs'));
  const deleted = vi.spyOn(highlight ?? new Set(), 'delete');
  const added = vi.spyOn(highlight ?? new Set(), 'add');
  made.paint([jobs]);
  expect(highlights.get(highlightName('differs'))).toBe(highlight);
  expect(deleted.mock.calls).toEqual([[opened.ranges[0]]]);
  expect(added).not.toHaveBeenCalled();
});

describe('what the page has cleared', () => {
  test('is put back', () => {
    const made = painter();
    made.paint([mark(page.node, '500 jobs')]);
    highlights.clear();
    page.document.adoptedStyleSheets = [];
    made.repaintIfCleared();
    expect([...highlights.keys()]).toEqual([highlightName('differs')]);
    expect(sheets()).toBe(1);
  });

  test('a newer checker has painted is left alone', () => {
    const made = painter();
    made.paint([mark(page.node, '500 jobs')]);
    const newer = new Highlights();
    highlights.set(highlightName('differs'), newer);
    made.clear();
    expect(highlights.get(highlightName('differs'))).toBe(newer);
  });
});

test('nothing is left when it is cleared', () => {
  const made = painter();
  made.paint([mark(page.node, '500 jobs')]);
  made.clear();
  expect([highlights.size, sheets()]).toEqual([0, 0]);
});

test('what an ended checker has left is taken out, and nothing else', () => {
  const other = new CSSStyleSheet();
  page.document.adoptedStyleSheets = [other];
  painter().paint([mark(page.node, '500 jobs')]);
  highlights.set('page-own', new Highlights());
  removeLeftMarks();
  expect([...highlights.keys()]).toEqual(['page-own']);
  expect(page.document.adoptedStyleSheets).toEqual([other]);
});
