import type { Claim, StoryRecord } from '../../engine/model/record';
import { claimValues } from '../model/claim-values';
import type { RecordPlace } from '../model/places';
import { PlaceLink } from '../parts/place-link';

/** Values that stand in a claim's row; the rest is on the claim's own page. */
const VALUES_SHOWN = 3;

export interface ClaimListProps {
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
}

/** Every claim by topic: heading, question, and the first of its values. */
export function ClaimList({ record, onOpen }: ClaimListProps) {
  return (
    <div class="claim-list">
      {record.topics.map((topic) => {
        const claims = record.claims.filter((claim) => claim.topic === topic.id);
        return (
          claims.length > 0 && (
            <section key={topic.id}>
              <h2>{topic.label}</h2>
              <ul class="row-list">
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <PlaceLink class="row-button" place={{ kind: 'claim', id: claim.id }} onOpen={onOpen}>
                      <span class="row-title">{claim.heading}</span>
                      <span>{claim.question}</span>
                      <span class="row-detail">{valuesText(claim, record)}</span>
                    </PlaceLink>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function valuesText(claim: Claim, record: StoryRecord): string {
  const values = claimValues(claim, record).map(({ words, facet }) =>
    facet === null ? words : `${words} ${facet}`,
  );
  const more = values.length > VALUES_SHOWN ? ' · …' : '';
  return values.slice(0, VALUES_SHOWN).join(' · ') + more;
}
