import type { Statement, StoryRecord } from '../../engine/model/record';
import { DETAIL_TEXTS } from '../../texts/record';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { PlaceLink } from './place-link';

export interface ClaimLinksProps {
  readonly statement: Statement;
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
}

/** The claims a statement answers, each leading to the claim. */
export function ClaimLinks({ statement, record, onOpen }: ClaimLinksProps) {
  const { claims } = indexRecord(record);
  const answered = [...new Set(statement.answers.map((answer) => answer.claim))].flatMap(
    (id) => claims.get(id) ?? [],
  );
  if (answered.length === 0) return null;
  return (
    <p class="claim-links">
      {DETAIL_TEXTS.on}{' '}
      {answered.map((claim, position) => (
        <span key={claim.id}>
          {position > 0 && ', '}
          <PlaceLink place={{ kind: 'claim', id: claim.id }} onOpen={onOpen}>
            {claim.heading}
          </PlaceLink>
        </span>
      ))}
    </p>
  );
}
