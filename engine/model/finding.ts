import type { Span } from './article';
import type { Interval, Qualifier } from './record';

/**
 * What the engine says of a page, as data: everything here survives JSON and structured cloning, and nothing
 * of it is a sentence for a reader. `texts/findings.ts` says it in English.
 */

/** How a finding stands to the record; defined in `corpus/GUIDE.md`. */
export const VERDICTS = [
  'matches',
  'differs',
  'accounts-differ',
  'superseded',
  'quote-differs',
  'attributed-differently',
  'role-differs',
  'on-record',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Somebody who gives a value on record: who, when it was said, in which statement. */
export interface Giver {
  /** Id of the actor. */
  readonly actor: string;
  readonly when: Interval;
  /** Id of the statement. */
  readonly statement: string;
}

/** A figure on record. */
export interface RecordedFigure {
  /** As the record writes it: "750", "more than £400 million", "hundreds". */
  readonly words: string;
  /** `null` where only a vague word is given. */
  readonly amount: number | null;
  /** Whether the page's figure covers it. */
  readonly agrees: boolean;
  /** Whether it is the value that the record gives most often. */
  readonly mostGiven: boolean;
  /** How it is worked out, where no statement gives it but it follows from some; else `null`. */
  readonly reckoning: string | null;
  /** Nearest to the sentence first; empty for a value that is worked out. */
  readonly givers: readonly Giver[];
}

/** A number on the page beside the numbers on record. */
export interface FigureOutcome {
  readonly kind: 'figure';
  readonly verdict: Extract<Verdict, 'matches' | 'differs' | 'accounts-differ'>;
  readonly reason:
    | 'figure-agrees'
    | 'figure-in-no-entry'
    | 'figure-in-one-account'
    | 'figure-against-reckoning';
  readonly page: {
    /** As printed, with what is counted: "some 750 workers". */
    readonly words: string;
    /** In the unit that the claim counts in; the same where it is no range. */
    readonly low: number;
    readonly high: number;
    readonly qualifier: Qualifier;
  };
  /** Every different figure on record, those worked out last. */
  readonly record: readonly RecordedFigure[];
}

/** A date on record. */
export interface RecordedDate {
  /** As the record writes it: "2015", "by the end of 2024". */
  readonly words: string;
  readonly when: Interval;
  readonly agrees: boolean;
  readonly givers: readonly Giver[];
}

/** A date on the page beside the dates on record. */
export interface DateOutcome {
  readonly kind: 'date';
  readonly verdict: Extract<Verdict, 'matches' | 'differs' | 'accounts-differ'>;
  readonly reason: 'date-agrees' | 'date-in-no-entry' | 'date-allowed-by-one';
  readonly page: { readonly words: string; readonly when: Interval };
  readonly record: readonly RecordedDate[];
}

/** A stance on record. */
export interface RecordedStance {
  /** Id of one of the claim's stances. */
  readonly stance: string;
  readonly givers: readonly Giver[];
}

/** What the page says of an event, a state or a position, beside the stances on record. */
export interface StanceOutcome {
  readonly kind: 'stance';
  readonly verdict: Extract<Verdict, 'matches' | 'differs' | 'accounts-differ' | 'superseded' | 'on-record'>;
  readonly reason:
    | 'stance-agrees'
    | 'stance-contrary'
    | 'told-in-two-ways'
    | 'views-opposed'
    | 'changed-later'
    | 'position-stated';
  /** Id of the stance that the page takes. */
  readonly page: { readonly stance: string };
  /** Id of the recorded stance that is set against it: its contrary, or what changed it; `null` where none is. */
  readonly against: string | null;
  /** Every different stance on record, the telling ones first. */
  readonly record: readonly RecordedStance[];
}

/** A person with a post on the page, beside that person's posts on record. */
export interface PostOutcome {
  readonly kind: 'post';
  readonly verdict: Extract<Verdict, 'matches' | 'role-differs'>;
  readonly reason: 'post-as-recorded' | 'in-another-post' | 'held-by-another' | 'at-another-time';
  /** Id of the actor, and the post as printed. */
  readonly page: { readonly actor: string; readonly words: string };
  /** The post of the same person that decides: id, and the days on which it is observed. */
  readonly record: { readonly post: string; readonly span: Interval; readonly givers: readonly Giver[] };
  /** Id of the actor whom the record shows in the page's post at that date; `null` unless that is the reason. */
  readonly holder: string | null;
}

/** A run of a compared quotation's text, to the letter. */
export interface QuotePart {
  readonly text: string;
  /** Whether the other side has other words here, or none. */
  readonly differs: boolean;
}

/** One side of a compared quotation; its parts in a row are its text, verbatim. */
export interface QuoteSide {
  readonly parts: readonly QuotePart[];
  /** Whether more was said before, or after, than is compared. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Words in quotation marks beside the same speaker's words on record. */
export interface QuotationOutcome {
  readonly kind: 'quotation';
  readonly verdict: Extract<Verdict, 'quote-differs'>;
  readonly reason: 'words-differ';
  readonly page: QuoteSide;
  readonly record: QuoteSide & { readonly giver: Giver };
}

/** Recorded words that the page gives to somebody else. */
export interface AttributionOutcome {
  readonly kind: 'attribution';
  readonly verdict: Extract<Verdict, 'attributed-differently'>;
  readonly reason: 'another-speaker';
  /** The words as quoted; id of the actor said to have spoken them, `null` for somebody whom the record does not know. */
  readonly page: { readonly words: string; readonly actor: string | null };
  readonly record: { readonly giver: Giver };
}

/** What the comparison of a page with the record comes to, by what was compared. */
export type Outcome =
  | FigureOutcome
  | DateOutcome
  | StanceOutcome
  | PostOutcome
  | QuotationOutcome
  | AttributionOutcome;

/** Where a finding stands and what it is about. */
export interface FoundClaim {
  /** Stable within a page: claim id, block and offset. */
  readonly id: string;
  readonly span: Span;
  /** The sentence the span lies in. */
  readonly sentence: Span;
  readonly claim: string;
  /** How sure the decision is that the sentence makes the claim, 0 to 1. */
  readonly score: number;
  /** Ids of the statements it rests on, nearest first; every one answers the claim. */
  readonly statements: readonly string[];
}

/** What the engine says of one span of the page. */
export type Finding = FoundClaim & Outcome;
