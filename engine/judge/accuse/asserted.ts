import { type Assertion, assertionOf, type Clauses } from '../../read/assertion';
import type { Unproved } from './unproved';

/**
 * Why the words are no assertion of the page's: it denies, asks, supposes, demands or foretells them.
 *
 * @param allowed other ways of putting it that count as saying it: a threat is told by "could", a forecast by "will"
 */
export function notAsserted(
  sentence: Clauses,
  run: { readonly from: number; readonly to: number },
  allowed: readonly Assertion[] = [],
): Unproved | null {
  const put = assertionOf(sentence, run);
  return put === 'asserted' || allowed.includes(put) ? null : put;
}
