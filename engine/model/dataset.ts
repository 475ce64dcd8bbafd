import type { Models } from '../decide/models';
import type { GateTerms } from '../gate';
import type { Profile } from './profile';
import type { StoryRecord } from './record';

/** What the engine works with besides the record: built from the lexicon and the labelled sentences. */

/** What a figure claim asks for: which unit, and whose figure. */
export interface FigureQuestion {
  readonly unit: string;
  readonly owner: string;
  /** Whether the owner is the story's subject: a figure that stands near no owner is taken for its. */
  readonly ofSubject: boolean;
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
  /** Concepts that tell which facet of a claim a figure or a date speaks of, by claim and facet. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What each statement is known by, in the record's order: tokens as `tellingTokens` gives them. */
export type StatementTokens = readonly (readonly string[])[];

/** Everything that is learned or compiled for matching. */
export interface Matcher {
  readonly gate: GateTerms;
  readonly profile: Profile;
  readonly lexicon: Lexicon;
  readonly models: Models;
  /** Tokens of each statement in the record's order, as `tellingTokens` gives them. */
  readonly tokens: StatementTokens;
}

/** The record and what is needed to match a page against it. */
export interface Dataset {
  readonly record: StoryRecord;
  readonly matcher: Matcher;
}
