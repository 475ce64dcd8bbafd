import type { Compared, Comparison } from '../../../../engine/judge/comparison';
import type { Outcome } from '../../../../engine/model/finding';

/** The comparison that a sentence comes to: the first that is not kept back. */
export function made<Kind extends Outcome>(compared: Iterable<Compared<Kind>>): Comparison<Kind> | null {
  for (const { comparison, unproved } of compared) if (unproved === null) return comparison;
  return null;
}
