import type { GateTerms } from './gate';
import type { StoryRecord } from './types';

/** What the engine works with besides the record: built from the lexicon and the labelled sentences. */

/** A linear model of one claim: how strongly each feature of a sentence speaks for it. */
export interface ClaimModel {
  readonly claim: string;
  readonly bias: number;
  /** Score from which the sentence is taken to make the claim. */
  readonly threshold: number;
  /** Slope and offset that turn a score into a probability (J. Platt, 1999). */
  readonly platt: readonly [slope: number, offset: number];
  /** Weight by feature name. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A statement as the index holds it: one field of analysed tokens, each once. */
export interface IndexDocument {
  readonly statement: string;
  readonly tokens: string;
}

/** What a figure claim asks for: which unit, and whose figure. */
export interface FigureQuestion {
  readonly unit: string;
  readonly owner: string;
}

/** The editorial lexicon, compiled. */
export interface Lexicon {
  /** Phrases by concept, compiled by `compilePhrase`. Contrary stances are concepts too: `says.<claim>.<stance>`. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Concepts that name the owner of a figure, by owner. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Figure claims by id. */
  readonly figures: Readonly<Record<string, FigureQuestion>>;
  /** Concepts that a claim's date must stand near, by claim. */
  readonly dates: Readonly<Record<string, readonly string[]>>;
}

/** Everything that is learned or compiled for matching. */
export interface Matcher {
  readonly gate: GateTerms;
  readonly lexicon: Lexicon;
  readonly models: readonly ClaimModel[];
  readonly index: readonly IndexDocument[];
}

/** The record and what is needed to match a page against it. */
export interface Dataset {
  readonly record: StoryRecord;
  readonly matcher: Matcher;
}
