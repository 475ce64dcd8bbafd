import { likenessOf } from './headline';
import type { LinkedArticle } from './json-ld';

/** What a page says of itself, to tell its own article from those that it also describes. */
export interface PageSigns {
  /** The page's addresses: its own, and what it gives as canonical. */
  readonly addresses: readonly string[];
  /** Its titles and its headline. */
  readonly titles: readonly string[];
  /** The text that was read as its article; asked for where nothing else tells. */
  readonly text: () => string;
}

/** Likeness of two headlines of one story, which are often worded for readers and for search engines apart. */
const SAME_STORY = 0.5;

/**
 * The described articles that are the page's own, surest first, and those of which nothing says so. What names another
 * address and another headline is neither: related stories and videos are described in the same way.
 */
export function ownArticles(
  linked: readonly LinkedArticle[],
  page: PageSigns,
): { readonly own: readonly LinkedArticle[]; readonly unsure: readonly LinkedArticle[] } {
  const addresses = new Set(page.addresses.map(bareAddress).filter((address) => address !== ''));
  let letters: string | null = null;
  const holdsBody = (body: string | null) => {
    const start = lettersOf(body ?? '').slice(0, KNOWN_BY);
    if (start.length < KNOWN_BY) return false;
    letters ??= lettersOf(page.text());
    return letters.includes(start);
  };
  const own: LinkedArticle[] = [];
  const unsure: LinkedArticle[] = [];
  for (const article of linked) {
    const named = article.addresses.map(bareAddress).filter((address) => address !== '');
    const isHere = named.some((address) => addresses.has(address));
    const isTitled = article.headline !== null && isLikeOne(article.headline, page.titles);
    if (isHere || isTitled || holdsBody(article.body)) own.push(article);
    else if (article.headline === null && named.length === 0) own.push(article);
    else if (addresses.size === 0 || named.length === 0) unsure.push(article);
  }
  return { own, unsure };
}

/** Titles of the described articles that may be the page's: like one that it gives itself, or the first if it gives none. */
export function linkedTitles(linked: readonly LinkedArticle[], titles: readonly string[]): readonly string[] {
  const headlines = linked.flatMap(({ headline }) => headline ?? []);
  return titles.length === 0 ? headlines.slice(0, 1) : headlines.filter((each) => isLikeOne(each, titles));
}

function isLikeOne(headline: string, titles: readonly string[]): boolean {
  return titles.some((title) => likenessOf(headline, title) >= SAME_STORY);
}

/** Letters of a text's beginning by which it is known again. */
const KNOWN_BY = 60;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** An address without scheme, `www.`, query, fragment and last slash; '' for the address of a site or of none. */
function bareAddress(address: string): string {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(address) ?? [];
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare === '' ? '' : `${host.toLowerCase()}${bare}`;
}
