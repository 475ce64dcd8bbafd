import { type Alignment, alignQuotation, compareWording, segmentsOf } from '../language/quotation';
import type { AttributionOutcome, QuotationOutcome } from '../model/finding';
import type { Actor, Statement, StoryRecord } from '../model/record';
import type { ReadSentence, SentenceQuote } from '../read/read-article';
import type { Speaker } from '../read/speakers';
import { type Comparison, giverOf, type Question } from './comparison';
import type { Hit } from './nearness';

/** Holds the quotations of a sentence against the recorded words of one claim. */

/** What the comparison knows of the record's people. */
export interface Voices {
  /** Whether one may speak for the other: a minister for the department, a firm for itself under another name. */
  readonly sameVoice: (a: string, b: string) => boolean;
  /** Whether it is the newspaper itself: words that it quotes without a name may be anybody's. */
  readonly isPaper: (actor: string) => boolean;
  readonly isPerson: (actor: string) => boolean;
}

interface Aligned {
  readonly quote: SentenceQuote;
  readonly hit: Hit;
  readonly alignment: Alignment;
}

/** Fewer words than this are anybody's ("constructive"): they agree, but accuse nobody. */
const WORDS_OF_ONES_OWN = 3;
/** Shorter quotations are held to differ only where the sentence names the speaker on record. */
const WORDS_THAT_NAME_THEMSELVES = 4;

/**
 * Compares the sentence's quotations with the claim's recorded ones; `null` where they agree, or where
 * none is close to any.
 *
 * A verdict on words needs the same speaker; recorded words in another mouth are attributed differently.
 */
export function compareQuotes(
  question: Question,
  sentence: ReadSentence,
  voices: Voices,
): Comparison<QuotationOutcome | AttributionOutcome> | null {
  const best = bestAlignment(question.hits, sentence.quotes);
  if (!best) return null;
  const { statement } = best.hit;
  const giver = giverOf(statement, question);
  const voice = voiceIn(sentence, best.quote.speaker, statement, voices);
  if (best.alignment.kind === 'near') {
    if (isJoined(best.quote, question.hits, statement.claimant)) return null;
    const long = best.quote.to - best.quote.from >= WORDS_THAT_NAME_THEMSELVES;
    if (voice === 'other' || (voice === 'unknown' && !long)) return null;
    const compared = compareWording(best.quote.text, statement.quote ?? '');
    return {
      ...common(question, best),
      outcome: {
        kind: 'quotation',
        verdict: 'quote-differs',
        reason: 'words-differ',
        page: compared.page,
        record: { ...compared.record, giver },
      },
    };
  }
  if (voice !== 'other' || best.alignment.shared < WORDS_OF_ONES_OWN) return null;
  const { speaker, text: words } = best.quote;
  const actor = speaker.kind === 'actor' ? speaker.actor : null;
  return {
    ...common(question, best),
    outcome: {
      kind: 'attribution',
      verdict: 'attributed-differently',
      reason: 'another-speaker',
      page: { words, actor },
      record: { giver },
    },
  };
}

/** Whether an ellipsis joins several recorded quotations of one speaker: each part agrees with one of them. */
function isJoined(quote: SentenceQuote, hits: readonly Hit[], claimant: string): boolean {
  const parts = segmentsOf(quote.text);
  const spoken = hits.flatMap(({ statement }) =>
    statement.claimant === claimant ? (statement.quote ?? []) : [],
  );
  return (
    parts.length > 1 &&
    parts.every((part) => spoken.some((recorded) => alignQuotation(part, recorded)?.kind === 'agrees'))
  );
}

function common({ hits }: Question, { quote, hit }: Aligned): Pick<Comparison, 'statements' | 'words'> {
  const others = hits.map((each) => each.statement).filter((each) => each !== hit.statement);
  return { statements: [hit.statement, ...others.slice(0, 2)], words: { from: quote.from, to: quote.to } };
}

/**
 * Whether a sentence gives a recorded quotation to its speaker. To another only where the sentence
 * itself names that other and not the recorded speaker: who "he" is can be guessed wrongly.
 */
function voiceIn(
  sentence: ReadSentence,
  speaker: Speaker,
  statement: Statement,
  voices: Voices,
): 'same' | 'other' | 'unknown' {
  if (voices.isPaper(statement.claimant)) return 'unknown';
  const named = sentence.analysis.entities.map((mention) => mention.actor);
  if (named.some((actor) => voices.sameVoice(actor, statement.claimant))) return 'same';
  if (speaker.kind === 'other') return 'other';
  if (speaker.kind === 'unknown') return 'unknown';
  if (voices.sameVoice(speaker.actor, statement.claimant)) return 'same';
  return named.includes(speaker.actor) && voices.isPerson(speaker.actor) ? 'other' : 'unknown';
}

/** The quotation of the sentence that stands nearest to recorded words, agreeing ones first. */
export function bestAlignment(hits: readonly Hit[], quotes: readonly SentenceQuote[]): Aligned | null {
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

/** Agreement before a near miss; a near miss of many words before one of few. */
function isBetter(a: Alignment, b: Alignment): boolean {
  if (a.kind !== b.kind && Math.max(a.shared, b.shared) >= 2) return a.kind === 'agrees' && a.shared >= 2;
  return a.similarity * Math.sqrt(a.shared) > b.similarity * Math.sqrt(b.shared);
}

/** Builds the voices of a record. */
export function voicesOf(record: StoryRecord): Voices {
  const actors = new Map(record.actors.map((actor): [string, Actor] => [actor.id, actor]));
  const papers = new Set(record.sources.map((source) => source.publishedBy));
  return {
    sameVoice: (a, b) => a === b || actors.get(a)?.voice === actors.get(b)?.voice,
    isPaper: (id) => papers.has(id),
    isPerson: (id) => actors.get(id)?.kind === 'person',
  };
}
