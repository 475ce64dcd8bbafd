import type { StoryRecord } from '../../engine/model/record';
import type { SearchHit } from '../../engine/search';
import { indexRecord } from './record-index';

/** What can be opened by itself, in the popup or by a link to the record's page. */
export const PLACE_KINDS = ['claim', 'person', 'event', 'source'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface RecordPlace {
  readonly kind: PlaceKind;
  readonly id: string;
}

/** Where a place is on the record's page: "claim/jobs", after the "#" of its address. */
export function placePath({ kind, id }: RecordPlace): string {
  return `${kind}/${id}`;
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
