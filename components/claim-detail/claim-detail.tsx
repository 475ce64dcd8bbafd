import type { Claim, IsoDate, StoryRecord } from '../../engine/model/record';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { claimValues } from '../model/claim-values';
import { peopleOnClaim } from '../model/compared-people';
import { placeHeading } from '../model/place-heading';
import { placeStatements } from '../model/place-statements';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { PlaceLink } from '../parts/place-link';
import { StatementItem } from '../parts/statement-item';
import { ValueList } from '../parts/value-list';

export interface ClaimDetailProps {
  readonly claim: Claim;
  readonly record: StoryRecord;
  /** Divides the statements by the page the reader has open; one list for `null`. */
  readonly pageDate: IsoDate | null;
  readonly onOpen: (place: RecordPlace) => void;
  readonly onFindArticle: (query: string) => void;
}

/** A claim: its question, its values with who gave each and when, and every statement on it by date. */
export function ClaimDetail({ claim, record, pageDate, onOpen, onFindArticle }: ClaimDetailProps) {
  const index = indexRecord(record);
  const groups = placeStatements(index.byClaim.get(claim.id) ?? [], record, pageDate);
  return (
    <article class="detail" id={`claim-${claim.id}`}>
      <p class="detail-kind">{index.topics.get(claim.topic)?.label}</p>
      <h2 tabIndex={-1}>{claim.heading}</h2>
      <p class="detail-question">{claim.question}</p>
      {claim.note !== null && <p class="card-note">{claim.note}</p>}
      <section class="card-section">
        <h3>{TEXTS.values}</h3>
        <ValueList values={claimValues(claim, record)} record={record} />
        {peopleOnClaim(claim, record).length > 1 && (
          <p class="claim-links">
            <PlaceLink place={{ kind: 'compare', id: claim.id }} onOpen={onOpen}>
              {TEXTS.sideBySide}
            </PlaceLink>
          </p>
        )}
      </section>
      {groups.map(({ place, statements }) => (
        <section class="card-section" key={place}>
          <h3>{pageDate === null ? TEXTS.statements : placeHeading(place, record, pageDate)}</h3>
          <ol class="statement-list">
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementItem statement={statement} record={record} onFindArticle={onFindArticle} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
