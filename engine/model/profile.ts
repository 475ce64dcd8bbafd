import type { GateEntity } from '../gate';
import type { Interval, IsoDate } from './record';

/**
 * What the engine has to know of one story beyond its record: what a page or sentence about it names,
 * which times it speaks of, what it counts, which offices are held in it. Compiled from
 * `data/story/profile.yaml`; the words of `data/story/actors.yaml` that it refers to are filled in.
 */
export interface Profile {
  readonly subject: SubjectNames;
  readonly times: StoryTimes;
  /** What is counted besides money, shares and time; every language has words for those. */
  readonly units: readonly CountedUnit[];
  readonly offices: OfficeVocabulary;
}

/** How text names what the story is about. */
export interface SubjectNames {
  /** Names that are the subject's alone: a headline with one of them is about it. */
  readonly alone: readonly GateEntity[];
  /** Names that it shares, as a town's: they stand for it beside a word of its trade. */
  readonly shared: readonly GateEntity[];
  /** Beginnings of the words of its trade, in lower case. */
  readonly trade: readonly string[];
  /** Concepts of the lexicon by which a sentence names it, and those that name one of its kind elsewhere. */
  readonly here: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The times that the story speaks of. */
export interface StoryTimes {
  /** The year of a date that is printed without one, on a page without a date. */
  readonly year: number;
  /** First and last day of what is told as news: a sentence on another time says nothing of it. */
  readonly news: Interval;
  /** What is told beside the news though long past. */
  readonly past: readonly PastTime[];
  /** Years that a decision may turn on; all others are alike to it. */
  readonly years: readonly number[];
  /** Stretches into which a page's date falls, in order. */
  readonly periods: readonly Period[];
}

/** Something long past that is told beside the news, as when the subject began. */
export interface PastTime {
  readonly when: Interval;
  /** Concept of the lexicon: a date that stands near it dates this, whatever day it is. */
  readonly concept: string;
}

/** A stretch of the story, up to and with its last day; the last one has no end. */
export interface Period {
  readonly id: string;
  readonly until: IsoDate | null;
}

/** Something that figures of the story count. */
export interface CountedUnit {
  readonly id: string;
  /** Words that name it, after a number: "750 skilled jobs". */
  readonly nouns: readonly string[];
  /** Words that name it before a number: "a workforce of 750". */
  readonly before: readonly string[];
  /** Whether its nouns stand before others too, which then say what is counted: "750 train builders". */
  readonly attributive: boolean;
  /** For people: least number in digits, and in words, that stands for them without a noun ("750 at the works"). */
  readonly bare: { readonly digits: number; readonly words: number } | null;
}

/** Words of offices that differ from one story to another. */
export interface OfficeVocabulary {
  /** By the word that a page uses of a department, the department's own: `trade` is of `business`. */
  readonly departments: Readonly<Record<string, string>>;
  /** Words of the parties that people of the story belong to. */
  readonly parties: readonly string[];
  /** The region whose mayor "the mayor" is; `null` where the story has none. */
  readonly region: string | null;
}
