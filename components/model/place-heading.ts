import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { PLACE_TEXTS } from '../../texts/card';
import type { Place } from './place-statements';

/** The heading over a group of statements. */
export function placeHeading(place: Place, record: StoryRecord, pageDate: IsoDate | null): string {
  if (place === 'as-of-end') return PLACE_TEXTS.asOfEnd(record.ends);
  if (place === 'before' && pageDate !== null) return PLACE_TEXTS.before(pageDate);
  return place === 'about' ? PLACE_TEXTS.about : place === 'since' ? PLACE_TEXTS.since : PLACE_TEXTS.undated;
}
