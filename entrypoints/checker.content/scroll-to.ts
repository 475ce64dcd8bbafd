import {
  bodyOf,
  parentElementOf,
  rootElementOf,
  scrollIntoSight,
  scrollLeftOf,
  scrollTopOf,
  scrollWithin,
} from './dom';

/** Where words come to stand in the window that are gone to, from its upper edge: most room is left for the card. */
const UPPER = 0.2;

/**
 * Brings words of the page into the upper part of the window, and into sight within any box that scrolls them. What a
 * page has cut off is left as it is: the reader could not scroll it back.
 */
export function scrollTo(range: Range): void {
  const holder = parentElementOf(range.startContainer);
  if (holder === null) return;
  openAround(holder);
  const cut = cutBoxes(holder).map((box) => ({ box, top: scrollTopOf(box), left: scrollLeftOf(box) }));
  scrollIntoSight(holder, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (const { box, top, left } of cut) scrollWithin(box, { top, left, behavior: 'instant' });
  // The element may be higher than the window; the words are what is looked for.
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * UPPER, behavior: 'instant' });
}

/** Turns the page by some px as the wheel over words of it does: the innermost box around them that can be, else the window. */
export function scrollAround({ startContainer }: Range, by: number): void {
  for (let at = parentElementOf(startContainer); at !== null; at = parentElementOf(at)) {
    if (at === bodyOf(document) || at === rootElementOf(document)) break;
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const before = scrollTopOf(at);
    scrollWithin(at, { top: before + by, left: scrollLeftOf(at), behavior: 'instant' });
    if (scrollTopOf(at) !== before) return;
  }
  scrollBy({ top: by, behavior: 'instant' });
}

/** The boxes around an element that hide what they have no room for, and that scripts alone can scroll. */
function cutBoxes(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const isRoot = at === rootElementOf(document) || at === bodyOf(document);
    if (!isRoot && [overflowX, overflowY].includes('hidden')) boxes.push(at);
  }
  return boxes;
}

/** Opens folded sections that the words stand in, as the browser's own search does. */
function openAround(element: Element): void {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}
