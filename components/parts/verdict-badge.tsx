import type { Verdict } from '../../engine/model/finding';
import { VERDICT_LABELS } from '../../texts/verdicts';
import { VerdictIcon } from './verdict-icon';

/** A verdict by sign, name and colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="verdict-badge" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      {VERDICT_LABELS[verdict]}
    </span>
  );
}
