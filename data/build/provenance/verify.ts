/** The provenance proof: what the record says of its sources, held against their texts. */

import type { Actor } from '../../../engine/model/record';
import type { CheckedStory } from '../build-story';
import { type Problem, sortProblems } from '../problems';
import type { DatedText } from './date-context';
import { gatherHoldings, type SourceHoldings } from './holdings';
import { joinOpenFigures } from './paragraph-problem';
import { proveArticle, type Tally } from './prove-article';
import { proveDates } from './prove-dates';
import { type EventProof, proveEvents } from './prove-events';
import { proveFigures } from './prove-figures';
import { type AuthoredText, authoredTexts, proveOwnWords } from './prove-own-words';
import { provePosts } from './prove-posts';
import { proveQuotes } from './prove-quotes';
import { quotedPassages } from './quoted-passages';
import type { SourceText } from './source-text';

/** What was proved of one source, and what failed. */
export interface SourceProof {
  readonly id: string;
  readonly file: string;
  readonly paragraphs: number;
  readonly isSameText: boolean;
  /** Statements at this source, repetitions of other sources' among them. */
  readonly statements: number;
  /** Statements' quotations that stand word for word. */
  readonly quotes: number;
  /** Statements' figures that stand in their paragraph. */
  readonly statementFigures: number;
  readonly dates: {
    readonly standing: number;
    readonly carried: number;
    readonly reckoned: readonly string[];
    readonly unproved: number;
  };
  /** Posts that the article gives with the name, and those inferred, a line each. */
  readonly posts: { readonly standing: number; readonly inferred: readonly string[] };
  readonly passages: Tally;
  readonly figures: Tally;
  readonly unused: number;
  readonly failures: readonly Problem[];
}

/** A source whose text is not at hand: nothing of it is proved. */
export interface MissingSource {
  readonly id: string;
  readonly file: string;
}

/** What was proved of the whole record. */
export interface RecordProof {
  readonly missing: readonly MissingSource[];
  readonly sources: readonly SourceProof[];
  readonly events: EventProof;
  /** Authored texts that copy an article's prose. */
  readonly copies: number;
  readonly failures: readonly Problem[];
}

/**
 * Proves everything that the given texts can prove.
 *
 * @param texts by the file names of the sources
 * @param labelled sentences of the labelled text, which may not be the sources' own
 */
export function verifyRecord(
  story: CheckedStory,
  texts: ReadonlyMap<string, SourceText>,
  labelled: readonly AuthoredText[] = [],
): RecordProof {
  const dated = new Map(
    story.seeds.flatMap(({ seed: { source } }): readonly [string, DatedText][] => {
      const text = texts.get(source.file);
      return text === undefined ? [] : [[source.id, { text, published: source.published }]];
    }),
  );
  const sources = gatherHoldings(story.seeds).flatMap((held) => {
    const text = texts.get(held.source.file);
    return text === undefined ? [] : [verifySource(held, text, dated, story.record.actors)];
  });
  const { claims, actors, events: timeline } = story.files;
  const authored = [...story.seeds.map(({ file }) => file), claims, actors, timeline];
  const events = proveEvents(story, dated);
  const copies = proveOwnWords([...authored.flatMap(authoredTexts), ...labelled], [...texts.values()]);
  const missing = story.seeds
    .map(({ seed: { source } }) => ({ id: source.id, file: source.file }))
    .filter(({ id }) => !dated.has(id));
  return {
    missing,
    sources,
    events,
    copies: copies.length,
    failures: sortProblems([...sources.flatMap(({ failures }) => failures), ...events.failures, ...copies]),
  };
}

function verifySource(
  held: SourceHoldings,
  text: SourceText,
  dated: ReadonlyMap<string, DatedText>,
  actors: readonly Actor[],
): SourceProof {
  const { source, holdings } = held;
  const passages = quotedPassages(text.paragraphs);
  const there = holdings.filter(({ paragraph }) => paragraph <= text.paragraphs.length);
  const quotes = proveQuotes(text, passages, there);
  const figures = proveFigures(text, there);
  const dates = proveDates(held, dated);
  const posts = provePosts(text, { ...held, holdings: there }, actors);
  const article = proveArticle(text, passages, quotes, held);
  const isSameText = text.sha256 === source.sha256;
  const { standing, carried, reckoned, unproved } = dates;
  return {
    id: source.id,
    file: text.file,
    paragraphs: text.paragraphs.length,
    isSameText,
    statements: holdings.length,
    quotes: quotes.proved,
    statementFigures: figures.proved,
    dates: { standing, carried, reckoned, unproved },
    posts: { standing: posts.standing, inferred: posts.inferred },
    passages: article.passages,
    figures: article.figures,
    unused: held.unused.length,
    failures: [
      ...(isSameText ? [] : [otherText(held, text)]),
      ...holdings.filter((holding) => !there.includes(holding)).map((holding) => beyondText(holding, text)),
      ...quotes.failures,
      ...joinOpenFigures([...figures.failures, ...dates.failures], article.openFigures),
      ...posts.failures,
      ...article.failures,
    ],
  };
}

function otherText({ place }: SourceHoldings, { file, sha256 }: SourceText): Problem {
  const message = `${file} is not the text that the statements were read from: its SHA-256 is ${sha256}; restore the text, or read it anew and write this checksum`;
  return { ...place('source', 'sha256'), message };
}

function beyondText(
  { statement, paragraph, place }: SourceHoldings['holdings'][number],
  text: SourceText,
): Problem {
  const message = `${text.file} has ${text.paragraphs.length} paragraphs; statement «${statement.id}» names paragraph ${paragraph}; mend it`;
  return { ...place('paragraph'), message };
}
