import { dayOf } from '../language/days';
import {
  type Alignment,
  alignQuotation,
  compareWording,
  isFunctionWord,
  segmentsOf,
  tellingWords,
  wordsCompared,
} from '../language/quotation';
import type { AttributionOutcome, QuotationOutcome } from '../model/finding';
import type { Actor, IsoDate, Statement, StoryRecord } from '../model/record';
import type { ReadSentence, SentenceQuote } from '../read/read-article';
import type { QuotationIndex } from '../retrieve/quotation-index';
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
  /** Whether somebody belongs to a party, so that the party may be said to say it. */
  readonly isPartyOf: (party: string, actor: string) => boolean;
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
 * @param quotations all of the record, in whose mouths a phrase may be found besides
 */
export function* compareQuotes(
  question: Question,
  sentence: ReadSentence,
  voices: Voices,
  quotations: QuotationIndex,
): Generator<Compared<QuotationOutcome | AttributionOutcome>> {
  const best = bestAlignment(question.hits, sentence.quotes, quotations);
  if (!best) return;
  const { statement } = best.hit;
  const giver = giverOf(statement, question);
  const { claim, published } = question;
  const isBefore = published !== null && isLongBefore(published, claim.speaks?.from ?? giver.when.earliest);
  const voice = voiceIn(sentence, best.quote, statement, voices);
  if (best.alignment.kind === 'near') {
    // Another number in a claim that asks for one is held against the numbers on record.
    if (question.claim.kind === 'figure') return;
    if (voice === 'other' || isJoined(best.quote, question.hits, statement.claimant)) return;
    // Words that some statement has as they stand are no altered ones of another.
    if ([...quotations.near(best.quote.text).values()].some(({ kind }) => kind === 'agrees')) return;
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
        : wordingUnproved(
            best.quote.text,
            statement.quote ?? '',
            best.alignment,
            voice === 'same',
            claim.kind === 'position',
          ),
      shown: commonTelling(best.quote.text, statement.quote ?? '') >= LEAST_VERBATIM,
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
      : attributionUnproved(best.quote, statement, quotations, voices.sameVoice),
    shown: true,
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
  return parts.length > 1 && parts.every((part) => spoken.some((recorded) => agreesWith(part, recorded)));
}

function agreesWith(words: string, recorded: string): boolean {
  return alignQuotation(words, recorded)?.kind === 'agrees';
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
  { speaker, text, from, to }: SentenceQuote,
  statement: Statement,
  voices: Voices,
): 'same' | 'other' | 'unknown' {
  if (voices.isPaper(statement.claimant)) return 'unknown';
  // Whom the words themselves name need not be the one who says them.
  const named = sentence.analysis.entities.flatMap((mention) =>
    mention.from >= from && mention.to <= to ? [] : [mention.actor],
  );
  if (named.some((actor) => voices.sameVoice(actor, statement.claimant))) return 'same';
  if (speaker.kind === 'other') return 'other';
  if (speaker.kind === 'unknown') return 'unknown';
  if (voices.sameVoice(speaker.actor, statement.claimant)) return 'same';
  // Bodies are said to say much: only of many words, and where the page binds them to the words, is that somebody else.
  const isBody =
    speaker.bound &&
    !voices.isPaper(speaker.actor) &&
    !voices.isPartyOf(speaker.actor, statement.claimant) &&
    tellingWords(text).length > LEAST_VERBATIM;
  const isSpeaker = voices.isPerson(speaker.actor) || isBody;
  return named.includes(speaker.actor) && isSpeaker ? 'other' : 'unknown';
}

/** Whether the sentence quotes recorded words of the claim word for word, and enough of them to be those. */
export function isVerbatim(
  { hits }: Question,
  { quotes }: ReadSentence,
  quotations: QuotationIndex,
): boolean {
  const best = bestAlignment(hits, quotes, quotations);
  return best?.alignment.kind === 'agrees' && tellingWords(best.quote.text).length >= LEAST_VERBATIM;
}
function commonTelling(page: string, recorded: string): number {
  return wordsCompared(page, recorded).common.filter((word) => !isFunctionWord(word)).length;
}
/** Telling words that nobody else would put together in that order. */
const LEAST_VERBATIM = 4;

/** The quotation of the sentence that stands nearest to recorded words, agreeing ones first. */
export function bestAlignment(
  hits: readonly Hit[],
  quotes: readonly SentenceQuote[],
  quotations: QuotationIndex,
): Aligned | null {
  let best: Aligned | null = null;
  for (const quote of quotes) {
    const near = quotations.near(quote.text);
    if (near.size === 0) continue;
    for (const hit of hits) {
      const alignment = near.get(hit.statement);
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
    isPartyOf: (id, actor) => {
      const party = actors.get(actor)?.party ?? null;
      const body = actors.get(id);
      return party !== null && [body?.name, ...(body?.aliases ?? [])].includes(party);
    },
  };
}
