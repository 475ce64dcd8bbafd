import { type GateTerms, namesStory } from '../../engine/gate';

/** Where a page says what it is about: short, so that most pages of the story are known by it alone. */
const HEAD_PARTS =
  'h1, h2, meta[name="description"], meta[property="og:title"], meta[property="og:description"]';

/** As much text as a long book has; nobody reads on after it. In characters. */
const MAX_TEXT = 2_000_000;

/** Whether a page is about the story: by its title, description and headings, and only then by all its text. */
export function isAboutStory(page: Document, terms: GateTerms): boolean {
  const head = [page.title];
  for (const part of page.querySelectorAll(HEAD_PARTS)) {
    head.push(part.getAttribute('content') ?? part.textContent ?? '');
  }
  if (namesStory(head.join('\n'), terms)) return true;
  return namesStory((page.body?.textContent ?? '').slice(0, MAX_TEXT), terms);
}
