import type { Finding } from '../../engine/model/finding';
import type { IsoDate, Statement, StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { intervalText } from '../../texts/dates';
import { placeHeading } from '../model/place-heading';
import { placeStatements, statementsOf } from '../model/place-statements';
import { indexRecord } from '../model/record-index';
import { bySource } from '../model/source-groups';
import { StatementItem } from '../parts/statement-item';

export interface CardEvidenceProps {
  readonly finding: Finding;
  readonly record: StoryRecord;
  /** Ids of the claim's statements, nearest to the sentence first. */
  readonly ranked: readonly string[];
  /** The page's publication day; `null` where it gives none. */
  readonly pageDate: IsoDate | null;
  readonly onFindArticle: (query: string) => void;
}

/**
 * What was said: the statement nearest to the page's words, then all others by time, folded by article; of one time, the
 * nearer first.
 */
export function CardEvidence({ finding, record, ranked, pageDate, onFindArticle }: CardEvidenceProps) {
  const [nearest, ...others] = statementsOf(finding, record, ranked);
  if (nearest === undefined) return null;
  return (
    <>
      <section class="card-section">
        <h3>{CARD_TEXTS.nearest}</h3>
        <div class="statement-list">
          <StatementItem statement={nearest} record={record} onFindArticle={onFindArticle} />
        </div>
      </section>
      {placeStatements(others, record, pageDate).map(({ place, statements }) => (
        <section class="card-section" key={place}>
          <h3>{placeHeading(place, record, pageDate)}</h3>
          {bySource(statements, record).map((group) => (
            <details key={group.source.id} class="source-fold">
              <summary>
                <span>{CARD_TEXTS.names(speakersOf(group.statements, record))}</span>
                <span class="source-fold-when">
                  {intervalText(group.source.published)} · {CARD_TEXTS.statements(group.statements.length)}
                </span>
              </summary>
              <ol class="statement-list">
                {group.statements.map((statement) => (
                  <li key={statement.id}>
                    <StatementItem statement={statement} record={record} onFindArticle={onFindArticle} />
                  </li>
                ))}
              </ol>
            </details>
          ))}
        </section>
      ))}
    </>
  );
}

function speakersOf(statements: readonly Statement[], record: StoryRecord): readonly string[] {
  const { actors } = indexRecord(record);
  return [...new Set(statements.map(({ claimant }) => actors.get(claimant)?.name ?? claimant))];
}
