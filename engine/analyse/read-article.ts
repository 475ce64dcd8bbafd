import { type GateTerms, namesStory } from '../gate';
import { splitSentences } from '../text/sentences';
import type { Actor, Article, Block, IsoDate, Span } from '../types';
import { findQuotes, type QuoteSpan } from './quotes';
import { analyseSentence, type Finders, type SentenceAnalysis } from './sentence';
import { type Memory, NO_MEMORY, type People, remember, type Speaker, speakerOf } from './speakers';
import { isAboutPlant, type Subject, subjectOf } from './subject';

/** Reads an article sentence by sentence, carrying over from one to the next who speaks and what of. */

/** A quotation of a sentence: its words, and where they stand (word indices, end excluded). */
export interface SentenceQuote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A sentence in its place on the page. */
export interface ReadSentence {
  readonly span: Span;
  readonly analysis: SentenceAnalysis;
  readonly previous: SentenceAnalysis | null;
  readonly subject: Subject;
  readonly published: IsoDate | null;
  readonly quotes: readonly SentenceQuote[];
  readonly speaker: Speaker;
}

/** An article whose sentences can be read. */
export interface ReadableArticle {
  readonly relevant: boolean;
  sentences(): Generator<ReadSentence, void>;
}

/** Makes a reader of articles. */
export function articleReader(
  finders: Finders,
  actors: readonly Actor[],
  gate: GateTerms,
): (article: Article) => ReadableArticle {
  const pronouns = new Map(actors.map((actor) => [actor.id, actor.pronoun]));
  const people: People = { pronounOf: (actor) => pronouns.get(actor) ?? null };
  return (article) => ({
    relevant: namesStory([article.title, ...article.blocks.map((block) => block.text)].join('\n'), gate),
    sentences: () => readSentences(article, finders, people),
  });
}

function* readSentences(article: Article, finders: Finders, people: People): Generator<ReadSentence, void> {
  const aboutPlant = isAboutPlant(article);
  const published = article.published?.date ?? null;
  let previous: SentenceAnalysis | null = null;
  let memory: Memory = NO_MEMORY;
  for (const [number, block] of article.blocks.entries()) {
    const quotes = findQuotes(block.text);
    for (const range of splitSentences(block.text)) {
      const analysis = analyseSentence(block.text.slice(range.start, range.end), finders, published);
      const inside = quotesWithin(quotes, range.start, range.end);
      const speaker = speakerOf(analysis, inside, memory, people);
      yield {
        span: { block: number, ...range },
        analysis,
        previous: carriesOver(block) ? previous : null,
        subject: subjectOf(analysis, previous, aboutPlant),
        published,
        quotes: inside.map((quote) => toSentenceQuote(analysis, quote)),
        speaker,
      };
      memory = remember(memory, analysis, speaker);
      if (carriesOver(block)) previous = analysis;
    }
  }
}

/** Running text carries its subject on; a caption or a table cell stands alone. */
function carriesOver(block: Block): boolean {
  return block.kind !== 'caption' && block.kind !== 'table-cell';
}

/** The parts of quotations that lie in a sentence, as offsets in the sentence. */
function quotesWithin(quotes: readonly QuoteSpan[], start: number, end: number): QuoteSpan[] {
  return quotes
    .filter((quote) => quote.start < end && quote.end > start)
    .map((quote) => ({
      start: Math.max(quote.start, start) - start,
      end: Math.min(quote.end, end) - start,
      closed: quote.closed,
    }));
}

function toSentenceQuote(sentence: SentenceAnalysis, quote: QuoteSpan): SentenceQuote {
  const inside = (at: number) => {
    const token = sentence.words[at]?.token;
    return token !== undefined && token.start >= quote.start && token.end <= quote.end;
  };
  const indices = sentence.words.map((_, at) => at).filter(inside);
  const from = indices[0] ?? 0;
  return { text: sentence.text.slice(quote.start, quote.end), from, to: (indices.at(-1) ?? from - 1) + 1 };
}
