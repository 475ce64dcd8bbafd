import type { Finding, Verdict } from '../model/finding';
import type { Unproved } from './accuse/unproved';

/** What becomes of the claims that a sentence is taken to make. */

/**
 * Why a claim comes to no finding, or its finding to another verdict than the comparison gave. `out-of-scope`: the
 * sentence speaks of another place, owner or time; `nothing-on-record`: no statement answers the claim;
 * `nothing-to-compare`: it gives no value that the claim asks for; `contradicted`: it was taken to agree, but has what
 * would differ if that were proved; else what was not proved of an accusation.
 */
export type WithheldReason =
  | 'out-of-scope'
  | 'nothing-on-record'
  | 'nothing-to-compare'
  | 'contradicted'
  | Unproved;

/** A verdict that the reader is not shown. */
export interface Withheld {
  readonly claim: string;
  /** What the comparison came to; `null` where there was none. */
  readonly verdict: Verdict | null;
  readonly reason: WithheldReason;
}

/** What the reader is shown of a sentence, and what not. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly withheld: readonly Withheld[];
}
