import { firstElementChildOf, isDisplayed } from './dom';
import { type ReadPage, readPageInSteps } from './read-page';

/** The day in the United Kingdom, where the record's papers are dated. */
const ukDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** What is read of a page that cannot be. */
const NOTHING: ReadPage = {
  article: { title: '', published: null, blocks: [] },
  map: { pieces: () => [] },
  truncated: false,
};

/**
 * Reads the page that is open, in short steps. Of a page that cannot be read it gives nothing: pages can name
 * their elements so that the document's own functions are out of reach.
 */
export function* readLivePage(): Generator<void, ReadPage> {
  try {
    return yield* readPageInSteps(document, { isVisible, today: ukDay.format(new Date()) });
  } catch {
    return NOTHING;
  }
}

function isVisible(element: Element): boolean {
  // Without a box of its own an element counts as hidden, but its children are laid out as if it were not there.
  if (!isDisplayed(element, { visibilityProperty: true }))
    return getComputedStyle(element).display === 'contents';
  const inner = firstElementChildOf(element);
  // A box whose contents are skipped is itself visible; its elements are not, and its own text neither.
  if (inner !== null) return isDisplayed(inner) || !skipsContents(getComputedStyle(element));
  const style = getComputedStyle(element);
  return !skipsContents(style) && !isClipped(style);
}

/** Folded away until somebody searches for it, for example. No element within a line can be. */
function skipsContents({ contentVisibility, display }: CSSStyleDeclaration): boolean {
  return contentVisibility === 'hidden' && display !== 'inline';
}

/** Words for screen readers only ("opens in a new tab") are cut to nothing. Asked of styles, so that no layout is forced. */
function isClipped({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  return /^rect\([01]px/.test(clip) || /^inset\((?:50|100)%/.test(clipPath);
}
