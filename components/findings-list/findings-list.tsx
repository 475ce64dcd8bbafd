import { useState } from 'preact/hooks';
import { VERDICTS } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { headlineText } from '../../texts/findings';
import { FINDINGS_TEXTS as TEXTS } from '../../texts/findings-list';
import { quoted } from '../../texts/statements';
import { familyCountText, VERDICT_MEANINGS } from '../../texts/verdicts';
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
  /** Whether the page was published after the record ends. */
  readonly isLater: boolean;
  /** Scrolls to a finding's mark and opens its card. */
  readonly onShow: (finding: string) => void;
  readonly onClaim: (claim: string) => void;
}

/**
 * A page's claims, what differs first and what agrees folded, each verdict in page order under what it means. The counts
 * above tell what the lines on the page mean, and narrow the list.
 */
export function FindingsList({ items, record, isLater, onShow, onClaim }: FindingsListProps) {
  const [only, setOnly] = useState<VerdictFamily | null>(null);
  const groups = VERDICT_FAMILIES.map((family) => ({
    family,
    of: items.filter(({ finding }) => familyOf(finding.verdict) === family),
  })).filter(({ of }) => of.length > 0);
  const shown = groups.filter(({ family }) => only === null || family === only);
  const verdictsOf = (of: readonly ListedFinding[]) =>
    VERDICTS.map((verdict) => ({ verdict, those: of.filter(({ finding }) => finding.verdict === verdict) }))
      .filter(({ those }) => those.length > 0)
      .map(({ verdict, those }) => (
        <section key={verdict} class="verdict-group">
          <h2>
            <VerdictBadge verdict={verdict} />
          </h2>
          <p class="verdict-meaning">{VERDICT_MEANINGS[verdict]}</p>
          <ol class="row-list">
            {those.map((item) => (
              <FindingRow
                key={item.finding.id}
                item={item}
                record={record}
                isLater={isLater}
                onShow={onShow}
                onClaim={onClaim}
              />
            ))}
          </ol>
        </section>
      ));
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
            {verdictsOf(of)}
          </details>
        ) : (
          verdictsOf(of)
        ),
      )}
    </>
  );
}

interface FindingRowProps extends Pick<FindingsListProps, 'record' | 'isLater' | 'onShow' | 'onClaim'> {
  readonly item: ListedFinding;
}

function FindingRow({ item: { finding, text, marked }, record, isLater, onShow, onClaim }: FindingRowProps) {
  return (
    <li>
      <button
        type="button"
        class="row-button"
        title={marked ? TEXTS.show : TEXTS.openClaim}
        onClick={() => (marked ? onShow(finding.id) : onClaim(finding.claim))}
      >
        <span class="row-title">{indexRecord(record).claims.get(finding.claim)?.heading}</span>
        <span class="row-quote">{quoted(text)}</span>
        <span class="row-detail">
          {headlineText(finding, record)}
          {isLater && ` ${TEXTS.recordEnds(record.ends)}`}
        </span>
        {!marked && <span class="row-note">{TEXTS.unmarked}</span>}
      </button>
    </li>
  );
}
