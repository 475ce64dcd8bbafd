import type { ConceptMention, Word } from './concepts';
import type { QuoteSpan } from './quotes';
import type { SentenceAnalysis } from './sentence';

/** Who says the words between quotation marks: from the sentence, else carried over from the one before. */

/** A speaker: an actor of the record, somebody else by name, or nobody that the page names. */
export type Speaker =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Speaker = { kind: 'unknown' };

/** What the attribution needs of the record's people. */
export interface People {
  readonly pronounOf: (actor: string) => 'he' | 'she' | 'it' | 'they' | null;
}

/** Who was last spoken of, for "she said" and "the company said". */
export interface Memory {
  /** Last speaker of a quotation or of reported speech. */
  readonly speaker: Speaker;
  /** Actors named lately, the latest first. */
  readonly named: readonly string[];
}

export const NO_MEMORY: Memory = { speaker: UNKNOWN, named: [] };

const REMEMBERED = 4;

/** The memory after a sentence has been read. */
export function remember(memory: Memory, sentence: SentenceAnalysis, speaker: Speaker): Memory {
  const named = sentence.entities.map((mention) => mention.actor).reverse();
  return {
    speaker: speaker.kind === 'unknown' && sentence.entities.length === 0 ? memory.speaker : speaker,
    named: [...new Set([...named, ...memory.named])].slice(0, REMEMBERED),
  };
}

/**
 * The speaker of a sentence: whoever stands with a verb of saying outside the quotation marks; for a
 * sentence that is all quotation, the speaker before.
 *
 * @param quotes quoted spans as offsets in the sentence
 */
export function speakerOf(
  sentence: SentenceAnalysis,
  quotes: readonly QuoteSpan[],
  memory: Memory,
  people: People,
): Speaker {
  const outside = (at: number): boolean => {
    const token = sentence.words[at]?.token;
    return (
      token !== undefined && !quotes.some((quote) => token.start >= quote.start && token.end <= quote.end)
    );
  };
  const verbs = sentence.concepts.filter((mention) => mention.concept === 'said' && outside(mention.from));
  const verb = verbs[0];
  const named = sentence.entities.filter((mention) => outside(mention.from));
  if (verb) {
    const nearest = nearestTo(verb, named);
    const stranger = strangerBeside(sentence.words, verb, named, outside);
    if (stranger) return { kind: 'other' };
    if (nearest) return { kind: 'actor', actor: nearest };
    const pronoun = pronounBeside(sentence.words, verb);
    if (pronoun !== null) return byPronoun(pronoun, memory, people);
    return memory.speaker;
  }
  const first = named[0];
  if (first) return { kind: 'actor', actor: first.actor };
  const words = sentence.words.filter((_, at) => outside(at)).length;
  return quotes.length > 0 && words <= 2 ? memory.speaker : UNKNOWN;
}

function nearestTo(
  verb: ConceptMention,
  named: readonly { actor: string; from: number; to: number }[],
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of named) {
    const before = mention.to <= verb.from;
    // A subject stands before its verb more often than after it.
    const distance = before ? verb.from - mention.to : mention.from - verb.to + 1;
    if (distance < least) {
      least = distance;
      best = mention.actor;
    }
  }
  return best;
}

/** A name beside the verb that is nobody of the record: "said Craig Nattrass". */
function strangerBeside(
  words: readonly Word[],
  verb: ConceptMention,
  named: readonly { from: number; to: number }[],
  outside: (at: number) => boolean,
): boolean {
  const isNamed = (at: number) => named.some((mention) => mention.from <= at && at < mention.to);
  const capital = (at: number) => {
    const word = words[at];
    return word !== undefined && outside(at) && /^\p{Lu}\p{Ll}/u.test(word.token.text) && !isNamed(at);
  };
  const after = capital(verb.to) && capital(verb.to + 1) && words[verb.to]?.afterBreak === false;
  const before = capital(verb.from - 1) && capital(verb.from - 2) && words[verb.from]?.afterBreak === false;
  return after || before;
}

function pronounBeside(words: readonly Word[], verb: ConceptMention): 'he' | 'she' | 'they' | 'it' | null {
  for (const at of [verb.from - 1, verb.to, verb.from - 2]) {
    const lower = words[at]?.token.lower;
    if (lower === 'he' || lower === 'she' || lower === 'they' || lower === 'it') return lower;
  }
  return null;
}

function byPronoun(pronoun: string, memory: Memory, people: People): Speaker {
  const fits = (actor: string) => people.pronounOf(actor) === pronoun || pronoun === 'they';
  if (memory.speaker.kind === 'actor' && fits(memory.speaker.actor)) return memory.speaker;
  if (memory.speaker.kind === 'other') return memory.speaker;
  const actor = memory.named.find(fits);
  return actor === undefined ? UNKNOWN : { kind: 'actor', actor };
}
