import { useState } from 'preact/hooks';
import type { StoryRecord } from '../../engine/model/record';
import { headlineText } from '../../texts/findings';
import { FINDINGS_TEXTS as TEXTS } from '../../texts/findings-list';
import { quoted } from '../../texts/statements';
import { FAMILY_LABELS, familyCountText, VERDICT_MEANINGS } from '../../texts/verdicts';
import type { MarkedFinding } from '../model/markdown';
import { indexRecord } from '../model/record-index';
import { familyOf, VERDICT_FAMILIES, type VerdictFamily } from '../model/verdict-families';
import { LineSample } from '../parts/line-sample';
import { VerdictBadge } from '../parts/verdict-badge';

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

/**
 * A page's claims, what differs first and what agrees folded, each kind in page order. The counts above tell what the
 * lines on the page mean, and narrow the list.
 */
export function FindingsList({ items, record, onShow, onClaim }: FindingsListProps) {
  const [only, setOnly] = useState<VerdictFamily | null>(null);
  const groups = VERDICT_FAMILIES.map((family) => ({
    family,
    of: items.filter(({ finding }) => familyOf(finding.verdict) === family),
  })).filter(({ of }) => of.length > 0);
  const shown = groups.filter(({ family }) => only === null || family === only);
  const rows = (of: readonly ListedFinding[]) => (
    <ol class="row-list">
      {of.map((item) => (
        <FindingRow key={item.finding.id} item={item} record={record} onShow={onShow} onClaim={onClaim} />
      ))}
    </ol>
  );
  return (
    <>
      <ul class="family-counts" aria-label={TEXTS.filter}>
        {groups.map(({ family, of }) => (
          <li key={family}>
            <button
              type="button"
              class="family-filter"
              aria-pressed={family === only}
              onClick={() => setOnly(family === only ? null : family)}
            >
              <LineSample family={family} /> {familyCountText(family, of.length)}
            </button>
          </li>
        ))}
      </ul>
      {shown.map(({ family, of }) =>
        family === 'agrees' && only === null && groups.length > 1 ? (
          <details key={family} class="source-fold family-fold">
            <summary>{familyCountText(family, of.length)}</summary>
            {rows(of)}
          </details>
        ) : (
          <section key={family}>
            <h2 class="family-heading">{FAMILY_LABELS[family]}</h2>
            {rows(of)}
          </section>
        ),
      )}
    </>
  );
}

interface FindingRowProps extends Pick<FindingsListProps, 'record' | 'onShow' | 'onClaim'> {
  readonly item: ListedFinding;
}

function FindingRow({ item: { finding, text, marked }, record, onShow, onClaim }: FindingRowProps) {
  return (
    <li>
      <button
        type="button"
        class="row-button"
        title={marked ? TEXTS.show : TEXTS.openClaim}
        onClick={() => (marked ? onShow(finding.id) : onClaim(finding.claim))}
      >
        <span title={VERDICT_MEANINGS[finding.verdict]}>
          <VerdictBadge verdict={finding.verdict} />
        </span>
        <span class="row-title">{indexRecord(record).claims.get(finding.claim)?.heading}</span>
        <span class="row-quote">{quoted(text)}</span>
        <span class="row-detail">{headlineText(finding, record)}</span>
        {!marked && <span class="row-note">{TEXTS.unmarked}</span>}
      </button>
    </li>
  );
}
