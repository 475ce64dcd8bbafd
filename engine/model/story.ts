import type { IsoDate } from './days';

/** What the story is about, in words for readers. */
export interface Story {
  /** First mention, as after "about": "the old bridge at Brook". */
  readonly subject: string;
  /** Every other mention: "the bridge". */
  readonly short: string;
  /** What a web search for one of its articles names besides the publisher. */
  readonly search: string;
  /** A sentence that stands wherever the record is: what its readers must know of who published the sources. */
  readonly notice: string;
  /** The same in full, for the account of sources and method. */
  readonly publishers: string;
  /** A made-up report for a new reader to try. */
  readonly sample: {
    readonly headline: string;
    readonly published: IsoDate;
    readonly paragraphs: readonly string[];
  };
  readonly method: {
    /** Why these sources and these claims; in paragraphs. */
    readonly selection: readonly string[];
    /** How the story's sides are treated alike. */
    readonly fairness: string;
    /** Day of the last review of all statements against the sources. */
    readonly reviewed: IsoDate;
  };
  /** What was wrong and has been mended, newest first. */
  readonly corrections: readonly Correction[];
}

/** One day's corrections of the record. */
export interface Correction {
  readonly date: IsoDate;
  readonly about: string;
  readonly entries: readonly string[];
}
