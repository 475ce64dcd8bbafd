import type { ModelRows } from '../decide/model-rows';
import type { GateTerms } from '../gate';
import type { TokenIndex } from '../judge/nearness';
import type { PhraseIndex } from '../read/concepts';
import type { NameIndex } from '../read/names';
import type { Profile } from './profile';
import type { StoryRecord } from './record';

/** What the engine works with besides the record: built from the lexicon and the labelled sentences. */

/** What a figure claim asks for: which unit, and whose figure. */
export interface FigureQuestion {
  readonly unit: string;
  /** `null` where it is nobody's, as a length of time is. */
  readonly owner: string | null;
  /** Whether the owner is the story's subject: a figure that stands near no owner is taken for its. */
  readonly ofSubject: boolean;
  /** The owner that the figure's own is part of; the owner itself where there is none. */
  readonly within: string | null;
  /** Owners of figures within the same one, and those that it stands among: naming them makes nothing somebody else's. */
  readonly beside: readonly string[];
  /** Whether it counts what was still to come, so that “will” belongs to it. */
  readonly forecast: boolean;
  /** Whether it counts what is left, so that “more” and “remaining” are said of the whole. */
  readonly remaining: boolean;
  /** Concepts of which one stands in a number's clause where it counts what the claim asks for. */
  readonly shownBy: readonly string[];
  /** Concepts of which one in a number's clause tells that it counts something else. */
  readonly notBy: readonly string[];
}

/** What a date of a claim is told of, and by which predicates. */
export interface DateQuestion {
  /** Concepts that the date must stand near. */
  readonly by: readonly string[];
  /** Concepts of which one must be what that is said of; empty where anything may be. */
  readonly of: readonly string[];
  /** Concepts of which one makes a date the claim's where "since" leads up to it: "building trains since 2016". */
  readonly since: readonly string[];
  /** Whether the date is one that was still to come, so that “could” and “will” belong to it. */
  readonly forecast: boolean;
}

/** Whose deed the record tells of: ids of actors, of whom it is done by or to. One of the two is empty. */
export type Deed = Readonly<Record<'by' | 'to', readonly string[]>>;

/** The editorial lexicon, compiled. */
export interface Lexicon {
  /** Phrases of all concepts. Contrary stances are concepts too: `says.<claim>.<stance>`. */
  readonly phrases: PhraseIndex;
  /** Concepts that name the owner of a figure, by owner. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Figure claims by id. */
  readonly figures: Readonly<Record<string, FigureQuestion>>;
  /** Claims that ask for a date, and events that have a day, by id. */
  readonly dates: Readonly<Record<string, DateQuestion>>;
  /** Concepts that tell which facet of a claim a figure or a date speaks of, by claim and facet. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Deeds that say a contrary stance where somebody else is named for them, by claim and stance. */
  readonly deeds: Readonly<Record<string, Readonly<Record<string, Deed>>>>;
}

/** Everything that is learned or compiled for matching. */
export interface Matcher {
  readonly gate: GateTerms;
  readonly profile: Profile;
  readonly lexicon: Lexicon;
  readonly names: NameIndex;
  readonly models: ModelRows;
  /** What the record's statements are known by. */
  readonly tokens: TokenIndex;
}

/** The record and what is needed to match a page against it. */
export interface Dataset {
  readonly record: StoryRecord;
  readonly matcher: Matcher;
}
