import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { DETAIL_TEXTS } from '../../texts/record';
import { ClaimDetail } from '../claim-detail/claim-detail';
import { SideBySide } from '../compare/side-by-side';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { PersonDetail } from '../person-detail/person-detail';
import { SourceDetail } from '../sources/source-detail';
import { EventEntry } from '../timeline/event-entry';

export interface PlaceDetailProps {
  readonly place: RecordPlace;
  readonly record: StoryRecord;
  readonly pageDate: IsoDate | null;
  readonly onOpen: (place: RecordPlace) => void;
  readonly onFindArticle: (query: string) => void;
}

/** One claim, person, event or source; a note where the record has no such entry. */
export function PlaceDetail({ place, record, pageDate, onOpen, onFindArticle }: PlaceDetailProps) {
  const index = indexRecord(record);
  const { kind, id } = place;
  const [compared = '', ...people] = kind === 'compare' ? id.split('/') : [];
  const onWhat = index.claims.get(compared);
  const claim = kind === 'claim' ? index.claims.get(id) : undefined;
  const actor = kind === 'person' ? index.actors.get(id) : undefined;
  const event = kind === 'event' ? index.events.get(id) : undefined;
  const source = kind === 'source' ? index.sources.get(id) : undefined;
  if (onWhat !== undefined) {
    return (
      <SideBySide
        claim={onWhat}
        record={record}
        people={people}
        onPeople={(chosen) => onOpen({ kind: 'compare', id: [compared, ...chosen].join('/') })}
        onOpen={onOpen}
        onFindArticle={onFindArticle}
      />
    );
  }
  if (claim !== undefined) {
    return (
      <ClaimDetail
        claim={claim}
        record={record}
        pageDate={pageDate}
        onOpen={onOpen}
        onFindArticle={onFindArticle}
      />
    );
  }
  if (actor !== undefined) {
    return <PersonDetail actor={actor} record={record} onOpen={onOpen} onFindArticle={onFindArticle} />;
  }
  if (source !== undefined) {
    return <SourceDetail source={source} record={record} onOpen={onOpen} onFindArticle={onFindArticle} />;
  }
  if (event !== undefined) {
    return (
      <ol class="timeline-list">
        <EventEntry event={event} record={record} open onFindArticle={onFindArticle} />
      </ol>
    );
  }
  return <p class="note">{DETAIL_TEXTS.missing}</p>;
}
