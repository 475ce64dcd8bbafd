import { type GateTerms, namesStory } from '../../engine/gate';
import { attributeOf, bodyOf, elementsOf, holds, textContentOf, titleOf } from '../checker.content/dom';

/** Where a page says what it is about: short, so that most pages of the story are known by it alone. */
const HEAD_PARTS =
  'h1, h2, meta[name="description"], meta[property="og:title"], meta[property="og:description"]';

/** As much text as a long book has; nobody reads on after it. In characters. */
const MAX_TEXT = 2_000_000;

/** As many headings and descriptions as are looked at, and as much of each, in characters: all the rest is text. */
const MAX_PARTS = 200;
const MAX_PART = 2_000;

/** Whether a page is about the story: by its title, description and headings, and only then by all its text. */
export function isAboutStory(page: Document, terms: GateTerms): boolean {
  const head = [titleOf(page).slice(0, MAX_PART)];
  let last: Element | null = null;
  for (const part of elementsOf(page, HEAD_PARTS, MAX_PARTS)) {
    // A heading within another has its words from that: a page may hold a book in a thousand of them.
    if (last !== null && holds(last, part)) continue;
    last = part;
    head.push((attributeOf(part, 'content') ?? textContentOf(part) ?? '').slice(0, MAX_PART));
  }
  if (namesStory(head.join('\n'), terms)) return true;
  const body = bodyOf(page);
  return namesStory((body === null ? '' : (textContentOf(body) ?? '')).slice(0, MAX_TEXT), terms);
}
