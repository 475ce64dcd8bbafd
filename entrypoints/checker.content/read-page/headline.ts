import { labelOf } from './labels';
import { linkShare, proseWeight } from './prose';
import type { Run } from './survey';

/** Titles longer than this are no titles; also bounds what the extension passes on. */
const MAX_TITLE = 300;
/** Likeness to the metadata's title from which a heading is the page's headline. */
const LIKE = 0.5;
/** The same for a lesser heading, and for a text that is none. */
const MUCH_LIKE = 0.65;
const VERY_LIKE = 0.8;

/** A longer text that leads to a site's first page is a headline and no name: some sites' stories all stand there. */
const MAX_SITE_NAME = 50;

/** The page's own words for its title, best first: metadata without the site's name, then the document's title. */
export interface TitleHints {
  readonly titles: readonly string[];
}

/** @returns index of the run that is the page's headline, or -1 */
export function findHeadline(runs: readonly Run[], { titles }: TitleHints): number {
  const wanted = titles.map(wordsOf);
  const likeness = (run: Run) =>
    Math.max(0, ...wanted.map((title) => likenessOfWords(wordsOf(run.content.text), title)));

  // The site's name, which leads to its first page, is a main heading on many pages.
  const isTitle = ({ content: { text, homeChars } }: Run) =>
    text.length <= MAX_TITLE && (homeChars < text.length / 2 || text.length > MAX_SITE_NAME);
  const mains = indexesOf(runs, (run) => run.box.heading === 1 && isTitle(run));
  const best = bestOf(mains, (index) => likenessAt(runs, index, likeness));
  if (best !== null && best.score >= LIKE) return best.index;

  const others = indexesOf(runs, (run) => isTitle(run) && run.content.text.length >= 15);
  const other = bestOf(others.slice(0, MAX_CANDIDATES), (index) => likenessAt(runs, index, likeness));
  if (other !== null && other.score >= ((runs[other.index]?.box.heading ?? 0) > 0 ? MUCH_LIKE : VERY_LIKE))
    return other.index;

  // A main heading unlike every title: a live page's, unless it is the site's name, which is a link.
  const unlinked = mains.find((index) => {
    const run = runs[index];
    return run !== undefined && linkShare(run) < 0.5 && wordsOf(run.content.text).size >= 3;
  });
  return unlinked ?? best?.index ?? headingOfProse(runs);
}

/** How far below a heading its text begins, in runs; pictures, dates and names stand between. */
const MAX_BETWEEN = 6;
/** Weight of a paragraph. */
const PARAGRAPH = 80;

/** The first lesser heading over prose, on pages that have no main one; -1 if there is none. */
function headingOfProse(runs: readonly Run[]): number {
  return runs.findIndex(({ box, content }, index) => {
    if (box.heading < 2 || box.setApart || content.text.length > MAX_TITLE) return false;
    if (wordsOf(content.text).size < 3 || labelOf(content.text) !== null) return false;
    return (
      content.linkChars === 0 &&
      runs.slice(index + 1, index + MAX_BETWEEN).some((run) => proseWeight(run) >= PARAGRAPH)
    );
  });
}

/** Runs compared with the title where no main heading is like it. */
const MAX_CANDIDATES = 400;

function indexesOf(runs: readonly Run[], isWanted: (run: Run) => boolean): readonly number[] {
  return runs.flatMap((run, index) => (isWanted(run) ? [index] : []));
}

function likenessAt(runs: readonly Run[], index: number, likeness: (run: Run) => number): number {
  const run = runs[index];
  // Of equal ones, a heading that leads nowhere: the same words in a link are a teaser or a breadcrumb.
  return run === undefined ? 0 : likeness(run) - 0.1 * linkShare(run);
}

function bestOf(indexes: readonly number[], scoreOf: (index: number) => number) {
  let best: { index: number; score: number } | null = null;
  for (const index of indexes) {
    const score = scoreOf(index);
    if (best === null || score > best.score) best = { index, score };
  }
  return best;
}

/** How alike two headlines are, 0 to 1, whatever the order of their words. */
export function likenessOf(one: string, other: string): number {
  return likenessOfWords(wordsOf(one), wordsOf(other));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's coefficient of two sets of words, 0 to 1. */
function likenessOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}

/**
 * A document's title without the site's name behind or before a divider.
 *
 * @param site the site's name, where metadata gives it
 */
export function withoutSiteName(title: string, site: string | null): string {
  return withoutName(title.slice(0, MAX_TITLE_READ).replace(/\s+/g, ' ').trim(), site);
}

/** Characters of a title that are looked at: names of sites stand at its ends. */
const MAX_TITLE_READ = 2_000;

function withoutName(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·•»-]\s+|\s*\|\s*/u);
  if (parts.length < 2) return title.slice(0, MAX_TITLE);
  const rest = site === null ? parts : parts.filter((part) => part.toLowerCase() !== site.toLowerCase());
  const longest = rest.reduce((long, part) => (part.length > long.length ? part : long), '');
  // A headline with a dash of its own is cut only at its ends.
  const from = title.indexOf(rest.length < parts.length ? (rest[0] ?? longest) : longest);
  const last = rest.length < parts.length ? rest.at(-1) : longest;
  const to = title.lastIndexOf(last ?? longest) + (last ?? longest).length;
  return title.slice(from, to).trim().slice(0, MAX_TITLE);
}
