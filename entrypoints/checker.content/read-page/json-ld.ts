import { elementsOf, textContentOf } from '../dom';

/**
 * What a page's JSON-LD says of its article. The data is the page's: any shape may come, half of it is malformed
 * somewhere, and some pages describe their whole menu in it.
 */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** The addresses and ids by which it is named. */
  readonly addresses: readonly string[];
  /** The beginning of its text, if that is given. */
  readonly body: string | null;
}

/** Scripts read of one page, and characters of one script. */
const MAX_SCRIPTS = 30;
const MAX_LENGTH = 500_000;
/** Objects looked at in one script. */
const MAX_OBJECTS = 2_000;

/** schema.org types of a page's own article, best first. */
const ARTICLES = /^\w{0,30}(?:Article|Posting|Report|Review)$/;
const PAGES = /^(?:WebPage|ItemPage|AboutPage|Periodical|CreativeWork|VideoObject|SpeechEvent|Event)$/;

/** Properties by which a page's own article hangs from what surrounds it; never lists of other articles. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'];

/** The articles that the page's scripts describe, the page's own first. */
export function readJsonLd(document: Document): readonly LinkedArticle[] {
  const articles: LinkedArticle[] = [];
  const pages: LinkedArticle[] = [];
  for (const script of elementsOf(document, 'script[type="application/ld+json" i]', MAX_SCRIPTS)) {
    const source = (textContentOf(script) ?? '').slice(0, MAX_LENGTH);
    for (const object of objectsOf(source)) {
      const types = [object['@type']].flat().filter((type) => typeof type === 'string');
      const bare = types.map((type) => type.replace(/^.*[/:#]/, ''));
      if (bare.some((type) => ARTICLES.test(type))) articles.push(articleOf(object));
      else if (bare.some((type) => PAGES.test(type))) pages.push(articleOf(object));
    }
  }
  return [...articles, ...pages];
}

type Json = Readonly<Record<string, unknown>>;

function articleOf(object: Json): LinkedArticle {
  return {
    headline: textOf(object.headline) ?? textOf(object.name),
    published: textOf(object.datePublished) ?? textOf(object.dateCreated) ?? textOf(object.uploadDate),
    modified: textOf(object.dateModified),
    addresses: ['url', '@id', 'mainEntityOfPage'].flatMap((property) => addressesOf(object[property])),
    body: textOf(object.articleBody)?.slice(0, MAX_BODY) ?? null,
  };
}

/** Characters of an article's text that are kept, to compare the page's with. */
const MAX_BODY = 1_000;

function addressesOf(value: unknown): readonly string[] {
  const named = isObject(value) ? (value['@id'] ?? value.url) : value;
  return typeof named === 'string' ? [named.slice(0, MAX_BODY)] : [];
}

/** Characters of one value that are read: more than any headline has. */
const MAX_TEXT = 5_000;

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (isObject(first)) return textOf(first['@value']);
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'string') return null;
  return first.slice(0, MAX_TEXT).trim() || null;
}

/** The objects of one script that may be the page's own article. */
function objectsOf(source: string): readonly Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [parse(source)];
  // Each is looked at where it stands: taking the first off a list costs as much as the list is long.
  for (let at = 0; at < waiting.length; at++) {
    const value = waiting[at];
    const room = Math.max(0, MAX_OBJECTS - waiting.length);
    if (Array.isArray(value)) waiting.push(...value.slice(0, room));
    else if (isObject(value)) {
      found.push(value);
      for (const property of OWN) if (room > OWN.length && property in value) waiting.push(value[property]);
    }
  }
  return found;
}

/** Reads JSON as sites write it; where nothing helps, the few properties wanted are picked from the text. */
function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '').trim();
  for (const mend of [asIs, withoutSlips, unescaped]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // The next reading may do.
    }
  }
  return picked(bare);
}

const asIs = (text: string) => text;

/** Line breaks inside strings, commas before a closing bracket, a semicolon at the end. */
function withoutSlips(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

function unescaped(text: string): string {
  return withoutSlips(text.replace(/&quot;|&#34;/g, '"').replace(/&amp;/g, '&'));
}

const PICKED = /"(@type|headline|datePublished|dateCreated|dateModified)"\s*:\s*(?:\[\s*)?"([^"\\]{1,300})"/g;

/** The first value of each property wanted; the order in which sites write them puts the article's first. */
function picked(text: string): Json {
  const found: Record<string, string> = {};
  for (const [, property, value] of text.matchAll(PICKED)) {
    if (property === undefined || value === undefined) continue;
    const isType = property === '@type';
    if (isType && !ARTICLES.test(value)) continue;
    found[property] ??= value;
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
