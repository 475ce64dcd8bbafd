/**
 * Reads a page: finds the article among navigation, adverts and other stories, and keeps the way back from its
 * text to the page's nodes. It changes nothing on the page and looks at each node once.
 */
import type { Article, Block } from '../../../engine/model/article';
import type { IsoDate } from '../../../engine/model/record';
import { titleOf } from '../dom';
import { findBody } from './body';
import { findFurniture } from './furniture';
import { findHeadline, withoutSiteName } from './headline';
import { readJsonLd } from './json-ld';
import type { Layout } from './layout';
import { addressesOf, firstOf, readMetadata } from './metadata';
import { createOffsetMap, type OffsetMap } from './offset-map';
import { linkedTitles, ownArticles } from './own-article';
import { pickBlocks } from './pick';
import { findPublished } from './published';
import { surveyPage } from './survey';

export type { OffsetMap, TextPiece } from './offset-map';

export interface ReadOptions {
  /** How the page is drawn. */
  readonly layout: Layout;
  /** The reader's day in the United Kingdom: a later publication date is not believed. */
  readonly today: IsoDate;
}

export interface ReadPage {
  readonly article: Article;
  /** From offsets in the article's blocks to the page's text nodes. */
  readonly map: OffsetMap;
  /** The page was larger than the reader's bounds; the article is what stood within them. */
  readonly truncated: boolean;
}

/** Reads a page in one go. */
export function readPage(document: Document, options: ReadOptions): ReadPage {
  const steps = readPageInSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Reads a page in short steps, between which the caller may give way to the page. What the page changes meanwhile may be
 * read as it was or as it is: whoever gives way reads again after changes.
 */
export function* readPageInSteps(
  document: Document,
  { layout, today }: ReadOptions,
): Generator<void, ReadPage> {
  const metadata = readMetadata(document);
  const linked = readJsonLd(document);
  const site = firstOf(metadata, ['og:site_name', 'application-name']);
  const given = [
    firstOf(metadata, ['og:title', 'twitter:title', 'headline', 'dc.title', 'title']),
    titleOf(document) || null,
  ]
    .filter((title) => title !== null)
    .map((title) => withoutSiteName(title, site));
  const titles = [...linkedTitles(linked, given).map((title) => withoutSiteName(title, site)), ...given];

  const survey = yield* surveyPage(document, layout);
  const headline = findHeadline(survey.runs, { titles });
  yield;
  const apart = yield* findFurniture(survey, headline);
  yield;
  const body = findBody(survey, apart, headline);
  yield;
  const picked = yield* pickBlocks(survey, apart, headline, body);

  const blocks: Block[] = picked.map(({ kind, run }) => ({ kind, text: run.content.text }));
  yield;
  const title = survey.runs[headline]?.content.text ?? titles[0] ?? '';
  const published = findPublished({
    document,
    linked: ownArticles(linked, {
      addresses: addressesOf(document, metadata),
      titles: [title, ...given],
      text: () => blocks.map(({ text }) => text).join(' '),
    }),
    metadata,
    runs: survey.runs,
    apart,
    headline,
    body,
    today,
  });
  return {
    article: { title, published, blocks },
    map: createOffsetMap(picked.map(({ run }) => run.content.segments)),
    truncated: survey.truncated,
  };
}
