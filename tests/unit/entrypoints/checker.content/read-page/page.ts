import { type ReadPage, readPage } from '../../../../../entrypoints/checker.content/read-page';
import type { Layout } from '../../../../../entrypoints/checker.content/read-page/layout';
import { parsePage } from '../../../../../scripts/check/parse-page';
import { createStaticLayout, createUnstyledLayout } from '../../../../../scripts/check/static-layout';

const MARKUP = createUnstyledLayout();

/** Everything is drawn as its element says. @param onDraw told of each element that is asked about */
export function plainLayout(onDraw: (element: Element) => void = () => {}): Layout {
  return {
    ...MARKUP,
    draw(element, tag, around) {
      onDraw(element);
      return MARKUP.draw(element, tag, around);
    },
  };
}

export const TODAY = '2026-01-15';

/** Reads a page's source as the command line does. */
export function readSource(source: string, today = TODAY): ReadPage {
  const document = parsePage(source);
  return readPage(document, { layout: createStaticLayout(document), today });
}

/** Prose long enough to be an article, so that a test's own lines stand beside one. */
export const PROSE = [
  'The bridge at Low Marling will be shut for nine weeks from Monday while its bearings are replaced.',
  'Drivers are asked to go round by the ford, which is passable in all but the wettest weather.',
  'Engineers found in the spring that two of the eight bearings had seized, and that a third was missing.',
  '“We looked for it in the river,” said the county surveyor. “We found four others, none of them ours.”',
  'The work will cost £1.2 million and is to be paid for out of the budget for next year’s resurfacing.',
] as const;

/** A page with an article of `PROSE`, and something else in its body or beside it. */
export function pageWith({ inBody = '', after = '', head = '' }): string {
  const [first, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
  return `<!DOCTYPE html><html><head><title>Bridge to shut for nine weeks</title>${head}</head><body>
    <article><h1>Bridge to shut for nine weeks</h1><div>${first}${inBody}${rest.join('')}</div></article>
    ${after}</body></html>`;
}
