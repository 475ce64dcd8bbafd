import type { Article, DateOrigin } from '../../../engine/model/article';
import type { IsoDate } from '../../../engine/model/record';
import {
  attributeOf,
  elementsOf,
  firstChildOf,
  hasAttribute,
  isText,
  nearest,
  nextSiblingOf,
  parentElementOf,
  previousSiblingOf,
  textContentOf,
} from '../dom';
import type { Box } from './box';
import type { LinkedArticle } from './json-ld';
import { isByline } from './labels';
import { firstOf, type Metadata } from './metadata';
import { hasSentence } from './prose';
import type { Run } from './survey';
import { HINT } from './vocabulary';
import { isDateLine, parseStamp, parseWritten } from './written-date';

type Published = Article['published'];

/** Nothing on the web is older; earlier dates are empty fields ("1970-01-01"). */
const EARLIEST: IsoDate = '1990-01-01';

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published_time',
  'published-date',
  'published',
  'originalpublicationdate',
  'article.published',
  'article_date_original',
  'date_published',
  'iso-8601-publish-date',
  'govuk:first-published-at',
  'govuk:public-updated-at',
  'citation_publication_date',
  'date',
];
const MODIFIED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];

/** Everything on a page that may tell when it was published. */
export interface DateSources {
  readonly document: Document;
  /** What the page's data describes: articles that are its own, and those of which nothing says so. */
  readonly linked: { readonly own: readonly LinkedArticle[]; readonly unsure: readonly LinkedArticle[] };
  readonly metadata: Metadata;
  readonly runs: readonly Run[];
  /** For each run, whether it is furniture. */
  readonly apart: readonly boolean[];
  /** Index of the headline's run, or -1. */
  readonly headline: number;
  readonly body: Box;
  /** The reader's day: nothing is published after it. */
  readonly today: IsoDate;
}

/** When a page was published: the best source that gives a sound date; only then when it was last changed. */
export function findPublished(sources: DateSources): Published {
  const latest = dayAfter(sources.today);
  for (const { date, origin } of candidates(sources)) {
    if (date !== null && date >= EARLIEST && date <= latest) return { date, origin };
  }
  return null;
}

interface Candidate {
  readonly date: IsoDate | null;
  readonly origin: DateOrigin;
}

function* candidates(sources: DateSources): Generator<Candidate> {
  const { document, linked, metadata } = sources;
  for (const { published } of linked.own) yield stamp(published, 'json-ld');
  yield stamp(firstOf(metadata, PUBLISHED_NAMES), 'metadata');
  for (const element of byItemprop(document, 'datePublished')) yield stamp(stampOf(element), 'metadata');
  yield* timesNearHeadline(document);
  yield* bylines(sources, 'published');
  yield* bylines(sources, 'updated');
  for (const { modified } of linked.own) yield stamp(modified, 'json-ld');
  yield stamp(firstOf(metadata, MODIFIED_NAMES), 'metadata');
  for (const { published, modified } of linked.unsure) yield stamp(published ?? modified, 'json-ld');
}

function stamp(text: string | null, origin: DateOrigin): Candidate {
  return { date: text === null ? null : parseStamp(text), origin };
}

function byItemprop(document: Document, property: string): readonly Element[] {
  return elementsOf(document, `[itemprop~="${property}"]`, MAX_TIMES);
}

/** Elements looked at; a list of other stories may hold hundreds. */
const MAX_TIMES = 20;
const MAX_STAMP = 100;

function stampOf(element: Element): string | null {
  for (const attribute of ['content', 'datetime']) {
    const value = attributeOf(element, attribute);
    if (value !== null && value.trim() !== '') return value.slice(0, MAX_STAMP);
  }
  return shortText(element);
}

function shortText(element: Element): string | null {
  let children = 0;
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (++children > 20) return null;
  }
  const text = textContentOf(element)?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > MAX_STAMP ? null : text;
}

const OTHER_STORIES =
  'aside, nav, footer, [class*="related" i], [class*="most-read" i], [class*="comment" i], li article';
const UPDATED = /updat|modif|amend/i;

/** `<time>` elements: those marked as publication first, those of an update last, none of other stories. */
function* timesNearHeadline(document: Document): Generator<Candidate> {
  const times = elementsOf(document, 'time', MAX_TIMES);
  const own = times.filter((time) => nearest(time, OTHER_STORIES) === null);
  const names = (time: Element) => {
    const [around, before] = [parentElementOf(time), previousSiblingOf(time)];
    const classOf = (element: Element | null) => (element && attributeOf(element, 'class')) ?? '';
    const words = before !== null && isText(before) ? before.data.slice(-30) : '';
    return `${classOf(time)} ${attributeOf(time, 'itemprop') ?? ''} ${classOf(around)} ${words}`;
  };
  const updated = (time: Element) => UPDATED.test(names(time));
  const marked = (time: Element) => hasAttribute(time, 'pubdate') || /publi/i.test(names(time));
  const rank = (time: Element) => (updated(time) ? 2 : marked(time) ? 0 : 1);
  for (const time of [...own].sort((one, other) => rank(one) - rank(other))) {
    const value = stampOf(time);
    const date = value === null ? null : parseStamp(value);
    yield { date, origin: 'time' };
    if (date === null) yield { date: parseWritten(shortText(time) ?? ''), origin: 'time' };
  }
}

/** How far from the headline a byline stands, in runs. */
const BEFORE_HEADLINE = 4;
/** What has no sentence and stands this near under the headline is no paragraph yet. */
const UNDER_HEADLINE = 4;
const AFTER_HEADLINE = 14;
/** Share bars and menus may stand between headline and byline. */
const FAR = 60;
const MAX_BYLINE = 160;
/** A heading of this many characters may be no more than a date. */
const MAX_HEADING = 60;
const SAYS_PUBLISHED = /\b(?:first )?(?:published|posted)\b/i;
const SAYS_FIRST = /^\W*(?:first )?(?:published|posted)(?! by)\b/i;

/** Dates in bylines about the headline; elsewhere only where a text says that it is the publication's. */
function* bylines(
  { runs, apart, headline, body }: DateSources,
  wanted: 'published' | 'updated',
): Generator<Candidate> {
  const from = headline >= 0 ? headline : body.first;
  const to = Math.min(body.end, Math.max(from + AFTER_HEADLINE, Math.min(body.first + 2, from + FAR)));
  const isNear = (index: number) => index >= from - BEFORE_HEADLINE && index < to;
  for (const [index, run] of runs.entries()) {
    const { text } = run.content;
    const isHeading = run.box.heading > 0;
    if (text.length > (isHeading ? MAX_HEADING : MAX_BYLINE) || run.box.heading === 1) continue;
    const says = SAYS_PUBLISHED.test(text);
    if (index >= body.first && apart[index]) continue;
    if (
      !SAYS_FIRST.test(text) &&
      !(isNear(index) && isAboutPage(run, index < Math.max(body.first, from + UNDER_HEADLINE)))
    )
      continue;
    const isUpdate = UPDATED.test(text) && !says;
    if (isUpdate !== (wanted === 'updated')) continue;
    const start = wanted === 'published' ? Math.max(0, text.search(SAYS_PUBLISHED)) : 0;
    yield { date: parseWritten(text.slice(start)), origin: 'byline' };
  }
}

/** Whether a short text is about the page, and not a sentence of its article that holds a date. */
function isAboutPage({ box, content }: Run, isBeforeText: boolean): boolean {
  const { text } = content;
  const isNamed = (box.hints & HINT.meta) !== 0;
  return isNamed || isDateLine(text) || isByline(text) || (isBeforeText && !hasSentence(text));
}

/** Clocks and time zones differ by less than a day. */
function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
