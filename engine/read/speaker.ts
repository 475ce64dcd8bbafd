import type { SentenceAnalysis } from './sentence';

/** Who speaks, and who was last spoken of: what one sentence carries over to the next. */

/**
 * A speaker: an actor of the record, somebody else by name, or nobody that the page names. `bound`: the sentence
 * names the actor and ties them to a verb of saying, or to the words as their owner; else it is a guess or a pronoun.
 */
export type Speaker =
  | { readonly kind: 'actor'; readonly actor: string; readonly bound: boolean }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Speaker = { kind: 'unknown' };
export const OTHER: Speaker = { kind: 'other' };

export type Pronoun = 'he' | 'she' | 'it' | 'they';

/** What the attribution needs of the record's people. */
export interface People {
  readonly pronounOf: (actor: string) => Pronoun | null;
  /** Whether it can say anything: a place cannot. */
  readonly speaks: (actor: string) => boolean;
  /** Capitalised words of the story that are part of nobody's name: its parties, its region. */
  readonly notNames: ReadonlySet<string>;
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
