import type { StoryRecord } from '../../engine/model/record';
import type { SearchHit } from '../../engine/search';
import { intervalText } from '../../texts/dates';
import { sourceText } from '../../texts/statements';
import { indexRecord } from './record-index';

/** What can be opened by itself, in the popup or by a link to the record's page. */
export const PLACE_KINDS = ['claim', 'person', 'event', 'source', 'compare'] as const;
/** `compare`: two people side by side on the claim of that id, which their ids may follow: "jobs/one-person/another". */
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface RecordPlace {
  readonly kind: PlaceKind;
  readonly id: string;
}

/** Where a place is on the record's page: "claim/jobs", after the "#" of its address. */
export function placePath({ kind, id }: RecordPlace): string {
  return `${kind}/${id}`;
}

/** What a place is called, for the title of its page; `null` for no place, and for one that the record does not hold. */
export function placeName(place: RecordPlace | null, record: StoryRecord): string | null {
  if (place === null) return null;
  const { actors, claims, events, sources } = indexRecord(record);
  const { kind, id } = place;
  switch (kind) {
    case 'claim':
    case 'compare':
      return claims.get(id.split('/')[0] ?? '')?.heading ?? null;
    case 'person':
      return actors.get(id)?.name ?? null;
    case 'event':
      return events.get(id)?.heading ?? null;
    case 'source': {
      const source = sources.get(id);
      return source ? sourceText(source.publisher, intervalText(source.published)) : null;
    }
  }
}

/** Where a search result leads. A statement leads to the first claim it answers, else to who says it. */
export function hitPlace(hit: SearchHit, record: StoryRecord): RecordPlace {
  if (hit.kind === 'actor') return { kind: 'person', id: hit.id };
  if (hit.kind !== 'statement') return { kind: hit.kind, id: hit.id };
  const statement = indexRecord(record).statements.get(hit.id);
  const claim = statement?.answers[0]?.claim;
  return claim === undefined
    ? { kind: 'person', id: statement?.claimant ?? hit.id }
    : { kind: 'claim', id: claim };
}
