import { dayOf } from '../language/days';
import { type Alignment, alignQuotation, compareWording, segmentsOf } from '../language/quotation';
import type { AttributionOutcome, QuotationOutcome } from '../model/finding';
import type { Actor, IsoDate, Statement, StoryRecord } from '../model/record';
import type { ReadSentence, SentenceQuote } from '../read/read-article';
import type { Speaker } from '../read/speaker';
import { attributionUnproved, wordingUnproved } from './accuse/quotation';
import { type Compared, type Comparison, giverOf, type Question } from './comparison';
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

/**
 * Compares the sentence's quotations with the claim's recorded ones; nothing where they agree, or where
 * none is close to any.
 *
 * A verdict on words needs the same speaker; recorded words in another mouth are attributed differently.
 *
 * @param statements all of the record, in whose mouths a phrase may be found besides
 */
export function* compareQuotes(
  question: Question,
  sentence: ReadSentence,
  voices: Voices,
  statements: readonly Statement[],
): Generator<Compared<QuotationOutcome | AttributionOutcome>> {
  const best = bestAlignment(question.hits, sentence.quotes);
  if (!best) return;
  const { statement } = best.hit;
  const giver = giverOf(statement, question);
  const isBefore = question.published !== null && isLongBefore(question.published, giver.when.earliest);
  const voice = voiceIn(sentence, best.quote.speaker, statement, voices);
  if (best.alignment.kind === 'near') {
    // Another number in a claim that asks for one is held against the numbers on record.
    if (question.claim.kind === 'figure') return;
    if (voice === 'other' || isJoined(best.quote, question.hits, statement.claimant)) return;
    const compared = compareWording(best.quote.text, statement.quote ?? '');
    yield {
      comparison: {
        ...common(question, best),
        outcome: {
          kind: 'quotation',
          verdict: 'quote-differs',
          reason: 'words-differ',
          page: compared.page,
          record: { ...compared.record, giver },
        },
      },
      unproved: isBefore
        ? 'another-time'
        : wordingUnproved(best.quote.text, statement.quote ?? '', best.alignment, voice === 'same'),
    };
    return;
  }
  if (voice !== 'other') return;
  const { speaker, text: words } = best.quote;
  yield {
    comparison: {
      ...common(question, best),
      outcome: {
        kind: 'attribution',
        verdict: 'attributed-differently',
        reason: 'another-speaker',
        page: { words, actor: speaker.kind === 'actor' ? speaker.actor : null },
        record: { giver },
      },
    },
    unproved: isBefore
      ? 'another-time'
      : attributionUnproved(best.quote, statement, statements, voices.sameVoice),
  };
}

/** A source prints words some days after they were said: a page may have had them before it. */
const DAYS_BEFORE = 14;

function isLongBefore(page: IsoDate, said: IsoDate): boolean {
  return dayOf(page) < dayOf(said) - DAYS_BEFORE;
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
