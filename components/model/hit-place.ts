import type { SearchHit } from '../../engine/search';
import type { StoryRecord } from '../../engine/types';
import { indexRecord } from './record-index';

/** A claim, a person or organisation, or an event: what can be opened by itself. */
export interface DetailPlace {
  readonly kind: 'claim' | 'person' | 'event';
  readonly id: string;
}

/** Where a search result leads. A statement leads to the first claim it answers, else to who says it. */
export function hitPlace(hit: SearchHit, record: StoryRecord): DetailPlace {
  if (hit.kind === 'actor') return { kind: 'person', id: hit.id };
  if (hit.kind !== 'statement') return { kind: hit.kind, id: hit.id };
  const statement = indexRecord(record).statements.get(hit.id);
  const claim = statement?.answers[0]?.claim;
  return claim === undefined
    ? { kind: 'person', id: statement?.claimant ?? hit.id }
    : { kind: 'claim', id: claim };
}
