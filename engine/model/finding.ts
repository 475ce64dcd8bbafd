import type { Span } from './article';

/** What the engine says of a page. */

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

/** A piece of a compared quotation; shown so that the reader sees which words differ. */
export interface QuotePart {
  /** `same`: in both; `page`: only on the page; `record`: only in the record. */
  readonly in: 'same' | 'page' | 'record';
  readonly text: string;
}

/** What the engine says of one span of the page. */
export interface Finding {
  /** Stable within a page: claim id, block and offset. */
  readonly id: string;
  readonly span: Span;
  /** The sentence the span lies in. */
  readonly sentence: Span;
  readonly claim: string;
  readonly verdict: Verdict;
  /** How sure the decision is that the sentence makes the claim, 0 to 1. */
  readonly score: number;
  /** The one sentence that names the element: "This page: 500 jobs. Record: 750." */
  readonly headline: string;
  /** Why, in words a reader understands; the first says what decided the verdict. */
  readonly reasons: readonly string[];
  /** Ids of the statements it rests on, nearest first; every one came out of the index. */
  readonly statements: readonly string[];
  /** The page's quotation against the record's, where the verdict turns on words. */
  readonly quote: readonly QuotePart[] | null;
}
