import { type ReadPage, readPage } from './read-page';

/** The day in the United Kingdom, where the record's papers are dated. */
const ukDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * Reads the page that is open.
 *
 * @returns `null` for a page that cannot be read: pages can name their elements so that the document's own
 * functions are out of reach
 */
export function readLivePage(): ReadPage | null {
  try {
    return readPage(document, { isVisible, today: ukDay.format(new Date()) });
  } catch {
    return null;
  }
}

function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own an element counts as hidden, but its children are laid out as if it were not there.
  return getComputedStyle(element).display === 'contents';
}
