/**
 * The record as types: sources, statements, claims, actors, events.
 * Pure data: everything here survives JSON and structured cloning.
 */
import type { Interval, IsoDate } from './days';
import type { Story } from './story';

export type { Interval, IsoDate };

/** What sort of question a claim is; decides how page and record are compared. */
export const CLAIM_KINDS = ['figure', 'date', 'event', 'state', 'position', 'role'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** In which form a source holds a statement: quoted words, reported speech, or the paper's own narration. */
export const STATEMENT_FORMS = ['quoted', 'reported', 'narrated'] as const;
export type StatementForm = (typeof STATEMENT_FORMS)[number];

/** One article the record is built from. Headline and address are unknown and stay so. */
export interface Source {
  readonly id: string;
  /** Name of the newspaper, as readers see it. */
  readonly publisher: string;
  /** Id of the actor that the newspaper is. */
  readonly publishedBy: string;
  /** When it was published: an interval, since no article file carries its date. */
  readonly published: Interval;
  /** Why that interval: the sentence or reckoning it rests on, in our own words. */
  readonly basis: string;
  /** SHA-256 of the article text the statements were read from, hexadecimal. */
  readonly sha256: string;
}

/** Where a statement stands: a source and its paragraph, counted from 1 over non-empty lines. */
export interface Appearance {
  readonly source: string;
  readonly paragraph: number;
}

/** How precisely a figure is given. */
export const QUALIFIERS = ['exact', 'about', 'nearly', 'more-than', 'up-to', 'vague'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A statement's answer to a claim of kind `figure`. */
export interface FigureAnswer {
  readonly kind: 'figure';
  readonly claim: string;
  /** The number; `null` where only a vague word is given ("hundreds"). */
  readonly amount: number | null;
  /** What is counted: a unit of the story's profile, or one that needs none (`pounds`, `months`, `weeks`). */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** As a reader would write it: "750", "more than £400 million", "hundreds". */
  readonly words: string;
  /** Which of the claim's facets it answers, where the claim has several. */
  readonly facet: string | null;
}

/** A statement's answer to a claim of kind `date`. */
export interface DateAnswer {
  readonly kind: 'date';
  readonly claim: string;
  readonly when: Interval;
  /** All days that its words allow ("within 12 months"), where `when` names but their end; else `null`. */
  readonly span: Interval | null;
  /** As a reader would write it: "2015", "by the end of 2024". */
  readonly words: string;
  /** Which of the claim's facets it answers, where the claim has several. */
  readonly facet: string | null;
}

/** A statement's answer to a claim of kind `event`, `state` or `position`: one of the claim's stances. */
export interface StanceAnswer {
  readonly kind: 'stance';
  readonly claim: string;
  /** Id of one of the claim's `stances`. */
  readonly stance: string;
}

/** A statement's answer to the claim of kind `role`: who is observed in which post. */
export interface RoleAnswer {
  readonly kind: 'role';
  readonly claim: string;
  readonly actor: string;
  /** Id of one of the actor's `posts`. */
  readonly post: string;
  /** What the post is inferred from, where the source does not give it with the name; else `null`. */
  readonly basis: string | null;
}

export type Answer = FigureAnswer | DateAnswer | StanceAnswer | RoleAnswer;

/**
 * What a source or a speaker got wrong, or may have: `mistaken` where the record's other entries show it,
 * `doubtful` where it cannot be told. Such a statement is shown with the reason, and no page is held against it.
 */
export const RESERVATION_KINDS = ['doubtful', 'mistaken'] as const;
export interface Reservation {
  readonly kind: (typeof RESERVATION_KINDS)[number];
  readonly reason: string;
}

/** One thing that a source holds at one paragraph. */
export interface Statement {
  readonly id: string;
  /** First the place it was authored from; more where other sources carry the same words. */
  readonly appearances: readonly Appearance[];
  /** Id of the actor who says it; the newspaper itself for narration. */
  readonly claimant: string;
  /** Why the claimant is inferred, where the source does not name them. */
  readonly claimantBasis: string | null;
  /** The post the claimant is shown with, as then observed ("shadow chancellor"); `null` where none. */
  readonly post: string | null;
  readonly form: StatementForm;
  /** When it was said, where that is narrower than the publication interval; else `null`. */
  readonly said: Interval | null;
  /** What it says, in our own words. */
  readonly summary: string;
  /** The words quoted, without the outer quotation marks; `null` unless `form` is `quoted`. */
  readonly quote: string | null;
  /** Whether the quotation says too little, or the reverse of what was meant, without its summary beside it. */
  readonly partial: boolean;
  /** What is wrong with it, or may be; `null` where nothing is known to be. */
  readonly reservation: Reservation | null;
  readonly answers: readonly Answer[];
}

/** One of the ways a claim of kind event, state or position can be answered. */
export interface Stance {
  readonly id: string;
  /** One line for the reader: "No plans to order more". */
  readonly label: string;
  /** Ids of stances of the same claim that cannot hold with this one. */
  readonly contraries: readonly string[];
  /** Ids of stances of the same claim by which a later statement changes this one. */
  readonly changedBy: readonly string[];
  /**
   * Whether it is what somebody asks, promises, expects or thinks, whoever it is: it is on record, and
   * neither holds nor fails as an event or a state does.
   */
  readonly position: boolean;
  /** Id of the actor in whose mouth alone it contradicts the record; `null` where in anybody's. */
  readonly saidBy: string | null;
  /** Whether it is about what may come, so that “could” and “may” belong to it rather than keep it from being said. */
  readonly forecast: boolean;
}

/** One of the things that a claim of kind figure or date may ask: "jobs at risk", "work declines". */
export interface Facet {
  readonly id: string;
  readonly label: string;
}

/** A value that no statement gives but that follows from statements, with the reckoning shown. */
export interface DerivedValue {
  readonly answer: FigureAnswer | DateAnswer;
  /** Ids of the statements it is worked out from. */
  readonly inputs: readonly string[];
  readonly reckoning: string;
}

/**
 * The amount that most of the statements give, where statements differ on the same thing. It is no
 * proof: one newspaper repeating itself counts as often as it does so.
 */
export interface MostGiven {
  readonly facet: string | null;
  readonly amount: number;
  /** Ids of the statements that give it, in the record's order. */
  readonly statements: readonly string[];
}

/** Days for which the record answers a claim, both included; an end that is `null` is open. */
export type Speaks = Readonly<Record<'from' | 'to', IsoDate | null>>;

/** One checkable question of the story. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** A heading of two to five words: "Jobs at the works". */
  readonly heading: string;
  readonly question: string;
  /** Id of the topic it is filed under. */
  readonly topic: string;
  /** For when the record answers it; `null` where no date could change the answer. */
  readonly speaks: Speaks | null;
  /** By facet, where statements give different amounts and one is given most often; worked out from the statements. */
  readonly mostGiven: readonly MostGiven[];
  /** Empty unless answers to it speak of different things. */
  readonly facets: readonly Facet[];
  readonly stances: readonly Stance[];
  readonly derived: readonly DerivedValue[];
  /** A caution shown with the claim ("two measures that are easily taken for one"); `null` where none. */
  readonly note: string | null;
}

/** A post that an actor is observed in. Between observations the record is silent. */
export interface Post {
  readonly id: string;
  /** "Transport Secretary". */
  readonly title: string;
  /** Other wordings of the same post: "Secretary of State for Transport". */
  readonly aliases: readonly string[];
  /** Ids of the statements in which it is observed. */
  readonly observed: readonly string[];
  /** First and last day on which it is observed. */
  readonly span: Interval;
  /** Day before or after which the post cannot have been held, as the record's own dates bound it; else `null`. */
  readonly notBefore: IsoDate | null;
  readonly notAfter: IsoDate | null;
  /** Why it is doubtful, where every statement that observes it is; else `null`. */
  readonly doubt: string | null;
}

/** A person or organisation of the story. */
export interface Actor {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: string;
  /** Other names it goes by; matched on whole words. */
  readonly aliases: readonly string[];
  /** Names of others that begin with one of its own. */
  readonly namesakes: readonly string[];
  readonly party: string | null;
  /** Why the party is inferred; `null` where an article gives it, or none is known. */
  readonly partyBasis: string | null;
  readonly pronoun: 'he' | 'she' | 'it' | 'they';
  /** Whose voice it speaks with: a department with the Government's; its own id where it speaks for itself. */
  readonly voice: string;
  readonly posts: readonly Post[];
}

/** A dated entry of the timeline. */
export interface StoryEvent {
  readonly id: string;
  /** Id of the claim of kind `event` or `date` whose date it is; `null` where it is nobody's question. */
  readonly claim: string | null;
  readonly when: Interval;
  /** How the date is written: "Summer 2024", "17 April 2024", "by October 2024". */
  readonly whenText: string;
  /** What the date rests on, in our own words. */
  readonly basis: string;
  readonly heading: string;
  /** One or two sentences in our own words. */
  readonly summary: string;
  readonly topic: string;
  /** Ids of the people and organisations in it. */
  readonly actors: readonly string[];
  /** Ids of the statements it rests on; never empty. */
  readonly statements: readonly string[];
}

/** A heading that claims and events are filed under. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Owner of the lexicon that a sentence on another subject must name to answer its claims; `null` where none can. */
  readonly owner: string | null;
}

/** The record: all that is shown to the reader. */
export interface StoryRecord {
  /** Hash of the content: changes when anything in it does. */
  readonly version: string;
  readonly story: Story;
  /** Last day the record speaks of. */
  readonly ends: IsoDate;
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly events: readonly StoryEvent[];
}
