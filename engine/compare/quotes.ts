import { findingTexts as texts } from '../../texts/findings';
import type { Speaker } from '../analyse/speakers';
import type { Hit } from '../retrieve/statement-index';
import type { Actor } from '../types';
import type { Comparison, Question } from './comparison';
import { type Alignment, alignQuotation, showDifference } from './quotation';

/** Holds the quotations of a sentence against the recorded words of one claim. */

/** A quotation of a sentence: its words, and where they stand (word indices, end excluded). */
export interface PageQuote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the comparison knows of the record's people. */
export interface Voices {
  readonly name: (actor: string) => string;
  /** Whether one may speak for the other: a minister for the department, a firm for itself under another name. */
  readonly sameVoice: (a: string, b: string) => boolean;
}

interface Aligned {
  readonly quote: PageQuote;
  readonly hit: Hit;
  readonly alignment: Alignment;
}

/** Fewer words than this are anybody's ("constructive"): they agree, but accuse nobody. */
const WORDS_OF_ONES_OWN = 3;

/**
 * Compares the sentence's quotations with the claim's recorded ones; `null` where none is close to any.
 *
 * A verdict on words needs the same speaker; recorded words in another mouth are attributed differently.
 */
export function compareQuotes(
  question: Question,
  quotes: readonly PageQuote[],
  speaker: Speaker,
  voices: Voices,
): Comparison | null {
  const best = bestAlignment(question.hits, quotes);
  if (!best) return null;
  const { statement } = best.hit;
  const same =
    speaker.kind === 'unknown' ||
    (speaker.kind === 'actor' && voices.sameVoice(speaker.actor, statement.claimant));
  const recorded = statement.quote ?? '';
  const words = { from: best.quote.from, to: best.quote.to };
  const others = question.hits.map((hit) => hit.statement).filter((each) => each !== statement);
  const statements = [statement, ...others.slice(0, 2)];
  if (best.alignment.kind === 'near') {
    if (!same) return null;
    return {
      verdict: 'quote-differs',
      headline: texts.quoteDiffers,
      reasons: [texts.quoteDiffersReason(voices.name(statement.claimant))],
      statements,
      quote: showDifference(best.quote.text, recorded),
      words,
    };
  }
  if (!same && best.alignment.shared >= WORDS_OF_ONES_OWN) {
    const page = speaker.kind === 'actor' ? voices.name(speaker.actor) : texts.somebodyElse;
    return {
      verdict: 'attributed-differently',
      headline: texts.attributed(page, voices.name(statement.claimant)),
      reasons: [texts.attributedReason],
      statements,
      quote: null,
      words,
    };
  }
  return null;
}

/** The quotation of the sentence that stands nearest to recorded words, agreeing ones first. */
export function bestAlignment(hits: readonly Hit[], quotes: readonly PageQuote[]): Aligned | null {
  let best: Aligned | null = null;
  for (const quote of quotes) {
    for (const hit of hits) {
      if (hit.statement.quote === null) continue;
      const alignment = alignQuotation(quote.text, hit.statement.quote);
      if (alignment && (!best || isBetter(alignment, best.alignment))) best = { quote, hit, alignment };
    }
  }
  return best;
}

/** A near miss of many words tells more than an agreement of one or two. */
function isBetter(a: Alignment, b: Alignment): boolean {
  return a.similarity * Math.sqrt(a.shared) > b.similarity * Math.sqrt(b.shared);
}

/** Builds the voices of a record. */
export function voicesOf(actors: readonly Actor[]): Voices {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return {
    name: (actor) => names.get(actor) ?? texts.somebodyElse,
    sameVoice: (a, b) => a === b,
  };
}
