import { namesStory } from '../gate';
import { findQuotes, type QuoteSpan } from '../language/quotes';
import { type Range, splitSentences } from '../language/sentences';
import type { WordRange } from '../language/words';
import type { Article, Block, Span } from '../model/article';
import type { Matcher } from '../model/dataset';
import type { SubjectNames } from '../model/profile';
import type { Actor, IsoDate } from '../model/record';
import type { Finders } from './finders';
import { analyseSentence, type SentenceAnalysis } from './sentence';
import { type Memory, NO_MEMORY, type People, remember, type Speaker } from './speaker';
import { speakersOf } from './speakers';
import {
  isAboutSubject,
  NO_PLACE,
  type PlaceMemory,
  rememberPlace,
  type Subject,
  subjectOf,
} from './subject';

/** Reads an article sentence by sentence, carrying over from one to the next who speaks and what of. */

/** A quotation of a sentence: its words, and where they stand. */
export interface SentenceQuote extends WordRange {
  readonly text: string;
  readonly speaker: Speaker;
}

/** A sentence in its place on the page. */
export interface ReadSentence {
  readonly span: Span;
  readonly analysis: SentenceAnalysis;
  readonly previous: SentenceAnalysis | null;
  /** The title of its page: what the page is about, the sentence may be. */
  readonly title: SentenceAnalysis;
  readonly subject: Subject;
  readonly published: IsoDate | null;
  /** Whether its page is about the story's subject. */
  readonly aboutSubject: boolean;
  readonly quotes: readonly SentenceQuote[];
  readonly speaker: Speaker;
}

/** An article whose sentences can be read. */
export interface ReadableArticle {
  /** Whether it names the story at all. */
  readonly relevant: boolean;
  /** Whether it is about the story's subject rather than naming it in passing. */
  readonly aboutSubject: boolean;
  /** @param blocks which of its blocks; all unless given */
  sentences(blocks?: BlockRange): Generator<ReadSentence, void>;
}

/** Some of an article's blocks, by number, end excluded. */
export interface BlockRange {
  readonly from: number;
  readonly end: number;
}

/** Blocks that are read before the first of a range for what they carry over: speakers, places, the sentence before. */
export const CARRIED_BLOCKS = 10;

/** Makes a reader of articles. */
export function articleReader(
  finders: Finders,
  actors: readonly Actor[],
  { gate, profile: { subject, offices } }: Pick<Matcher, 'gate' | 'profile'>,
): (article: Article) => ReadableArticle {
  const pronouns = new Map(actors.map((actor) => [actor.id, actor.pronoun]));
  const places = new Set(actors.filter((actor) => actor.kind === 'place').map((actor) => actor.id));
  const people: People = {
    pronounOf: (actor) => pronouns.get(actor) ?? null,
    speaks: (actor) => !places.has(actor),
    notNames: new Set([...offices.parties, ...(offices.region ?? '').toLowerCase().split(' ')]),
  };
  return (article) => ({
    relevant: namesStory([article.title, ...article.blocks.map((block) => block.text)].join('\n'), gate),
    aboutSubject: isAboutSubject(article, subject),
    sentences: (blocks = { from: 0, end: article.blocks.length }) =>
      readSentences(article, blocks, finders, people, subject),
  });
}

function* readSentences(
  article: Article,
  { from, end }: BlockRange,
  finders: Finders,
  people: People,
  subject: SubjectNames,
): Generator<ReadSentence, void> {
  const aboutSubject = isAboutSubject(article, subject);
  const published = article.published?.date ?? null;
  const title = analyseSentence(article.title, finders, published);
  const analyse = (block: Block, { start, end }: Range) =>
    analyseSentence(block.text.slice(start, end), finders, published);
  let previous: SentenceAnalysis | null = null;
  let memory: Memory = NO_MEMORY;
  let place: PlaceMemory = NO_PLACE;
  for (const [number, block] of article.blocks.entries()) {
    if (number < from - CARRIED_BLOCKS || number >= end) continue;
    const ranges = splitSentences(block.text);
    const quotes = findQuotes(block.text);
    // The first quotation that ends after where the reading has come.
    let current = 0;
    for (const [at, range] of ranges.entries()) {
      while ((quotes[current]?.end ?? block.text.length) <= range.start) current++;
      const analysis = analyse(block, range);
      const inside = partsWithin(quotes, current, range);
      const closing = closingSentence(quotes[current], ranges, at);
      const speakers =
        closing === null
          ? speakersOf(analysis, inside, memory, people)
          : speakersOf(analyse(block, closing), partsWithin(quotes, current, closing), memory, people);
      if (number >= from) {
        yield {
          span: { block: number, ...range },
          analysis,
          previous: carriesOver(block) ? previous : null,
          title,
          subject: subjectOf(analysis, place, subject, aboutSubject),
          published,
          aboutSubject,
          quotes: toSentenceQuotes(analysis, inside, speakers),
          speaker: speakers[0],
        };
      }
      memory = remember(memory, analysis, speakers[0]);
      if (carriesOver(block)) {
        previous = analysis;
        place = rememberPlace(place, analysis, subject);
      }
    }
  }
}

/** Running text carries its subject on; a caption or a table cell stands alone. */
function carriesOver(block: Block): boolean {
  return block.kind !== 'caption' && block.kind !== 'table-cell';
}

/** The parts of quotations that lie in a sentence, as offsets in it; none before quotation `from` does. */
function partsWithin(quotes: readonly QuoteSpan[], from: number, { start, end }: Range): QuoteSpan[] {
  const parts: QuoteSpan[] = [];
  for (let at = from; at < quotes.length; at++) {
    const quote = quotes[at];
    if (!quote || quote.start >= end) break;
    parts.push({
      start: Math.max(quote.start, start) - start,
      end: Math.min(quote.end, end) - start,
      closed: quote.closed,
    });
  }
  return parts;
}

/**
 * The sentence in which a quotation closes, where it opens with sentence `at` and runs on: "“We need
 * orders. They must come soon,” said Ms Hale" tells only at its end who speaks. Else `null`.
 */
function closingSentence(quote: QuoteSpan | undefined, ranges: readonly Range[], at: number): Range | null {
  const range = ranges[at];
  if (!quote?.closed || !range || quote.start !== range.start + 1 || quote.end <= range.end) return null;
  return ranges.slice(at + 1).find((later) => quote.end <= later.end) ?? null;
}

/** Quotations of a sentence as ranges of its words, each with its speaker; quotation and words both run left to right. */
function toSentenceQuotes(
  { text, words }: SentenceAnalysis,
  quotes: readonly QuoteSpan[],
  speakers: readonly [Speaker, ...Speaker[]],
): SentenceQuote[] {
  let at = 0;
  return quotes.map((quote, i) => {
    while (at < words.length && (words[at]?.token.start ?? 0) < quote.start) at++;
    const from = at;
    while (at < words.length && (words[at]?.token.end ?? 0) <= quote.end) at++;
    const speaker = speakers[i] ?? speakers[0];
    return { text: text.slice(quote.start, quote.end), from, to: at, speaker };
  });
}
