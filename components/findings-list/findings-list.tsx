import { VERDICTS } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { headlineText } from '../../texts/findings';
import { FINDINGS_TEXTS as TEXTS } from '../../texts/findings-list';
import { verdictCountText } from '../../texts/verdicts';
import type { MarkedFinding } from '../model/markdown';
import { VerdictBadge } from '../parts/verdict-badge';
import { VerdictIcon } from '../parts/verdict-icon';

export interface ListedFinding extends MarkedFinding {
  /** Whether it is marked on the page now, and so can be shown there. */
  readonly marked: boolean;
}

export interface FindingsListProps {
  /** In page order. */
  readonly items: readonly ListedFinding[];
  readonly record: StoryRecord;
  /** Scrolls to a finding's mark and opens its card. */
  readonly onShow: (finding: string) => void;
  readonly onClaim: (claim: string) => void;
}

/** A page's claims in page order; a click leads to the mark, or to the claim where nothing is marked. */
export function FindingsList({ items, record, onShow, onClaim }: FindingsListProps) {
  return (
    <>
      <ul class="verdict-counts">
        {VERDICTS.map((verdict) => {
          const count = items.filter(({ finding }) => finding.verdict === verdict).length;
          return (
            count > 0 && (
              <li key={verdict} data-verdict={verdict}>
                <VerdictIcon verdict={verdict} /> {verdictCountText(verdict, count)}
              </li>
            )
          );
        })}
      </ul>
      <ol class="row-list">
        {items.map(({ finding, text, marked }) => (
          <li key={finding.id}>
            <button
              type="button"
              class="row-button"
              title={marked ? TEXTS.show : TEXTS.openClaim}
              onClick={() => (marked ? onShow(finding.id) : onClaim(finding.claim))}
            >
              <VerdictBadge verdict={finding.verdict} />
              <span class="row-quote">{text}</span>
              <span class="row-detail">{headlineText(finding, record)}</span>
              {!marked && <span class="row-note">{TEXTS.unmarked}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
