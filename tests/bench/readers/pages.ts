import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../engine/model/article';

/** A page with the article that was marked in it by hand. */
export interface MarkedPage {
  readonly name: string;
  readonly source: string;
  readonly expected: Article & { readonly never: readonly string[] };
}

const FOLDERS = [
  { pages: '../../fixtures/pages/', marks: '../../fixtures/pages/' },
  { pages: '../../../corpus/pages/', marks: './expected/' },
];

export function markedPages(): readonly MarkedPage[] {
  return FOLDERS.flatMap(({ pages, marks }) => {
    const folder = new URL(pages, import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    return names.map((file) => {
      const name = file.replace(/\.html$/, '');
      const mark = readFileSync(new URL(`${marks}${name}.json`, import.meta.url), 'utf8');
      return { name, source: readFileSync(new URL(file, folder), 'utf8'), expected: JSON.parse(mark) };
    });
  });
}

/** Classes that a page's own styles hide text by; scrambling them would show it. */
const HIDING = /hid|gone|visually-hidden|boxless|wide|css-9x0aa1|vh-0b|mobile-only|\bsr\b/;

/**
 * The page with its names taken away: classes, ids and test ids scrambled, sectioning elements turned into `div`. What is
 * left to go by is text, links, headings and nesting, as on sites whose build makes up all names.
 */
export function withoutNames(source: string): string {
  return source
    .replace(/ (class|id|itemprop|data-[\w-]+)="([^"]*)"/g, (whole: string, _name: string, value: string) =>
      HIDING.test(value) ? whole : ` class="${value.split(/\s+/).map(scramble).join(' ')}"`,
    )
    .replace(/<(\/?)(?:article|main|section|aside|header|footer|nav|figure|address)\b/gi, '<$1div');
}

function scramble(name: string): string {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return `c${hash.toString(36)}`;
}
