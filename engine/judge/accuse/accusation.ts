import type { Verdict } from '../../model/finding';

/** Verdicts that tell a reader that the page is off: each must be proved before it is given. */
const ACCUSATIONS: ReadonlySet<Verdict> = new Set([
  'differs',
  'quote-differs',
  'attributed-differently',
  'role-differs',
]);

export function isAccusation(verdict: Verdict): boolean {
  return ACCUSATIONS.has(verdict);
}
