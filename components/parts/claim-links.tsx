import type { Statement, StoryRecord } from '../../engine/types';
import { DETAIL_TEXTS } from '../../texts/record';
import { indexRecord } from '../model/record-index';

export interface ClaimLinksProps {
  readonly statement: Statement;
  readonly record: StoryRecord;
  readonly onClaim: (claim: string) => void;
}

/** The claims a statement answers, each leading to the claim. */
export function ClaimLinks({ statement, record, onClaim }: ClaimLinksProps) {
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
          <button type="button" class="link-button" onClick={() => onClaim(claim.id)}>
            {claim.heading}
          </button>
        </span>
      ))}
    </p>
  );
}
