import { useEffect, useRef } from 'preact/hooks';
import { placePath, type RecordPlace } from '../../components/model/places';
import { PlaceDetail } from '../../components/place-detail/place-detail';
import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { DETAIL_TEXTS } from '../../texts/record';
import { findArticle, openRecord } from './requests';

export interface DetailViewProps {
  readonly detail: RecordPlace;
  readonly record: StoryRecord;
  readonly pageDate: IsoDate | null;
  readonly onBack: () => void;
  readonly onOpen: (place: RecordPlace) => void;
}

/** A place of the record opened over a tab; it takes the focus. */
export function DetailView({ detail, record, pageDate, onBack, onOpen }: DetailViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const path = placePath(detail);
  useEffect(() => {
    // Named so that another place moves the focus again.
    if (path !== '') box.current?.querySelector<HTMLElement>('h2, summary')?.focus();
  }, [path]);
  return (
    <div ref={box}>
      <div class="detail-bar">
        <button type="button" class="button button-quiet" onClick={onBack}>
          ‹ {DETAIL_TEXTS.back}
        </button>
        <button type="button" class="button button-quiet" onClick={() => openRecord(path)}>
          {CARD_TEXTS.openInRecord}
        </button>
      </div>
      <PlaceDetail
        place={detail}
        record={record}
        pageDate={pageDate}
        onOpen={onOpen}
        onFindArticle={findArticle}
      />
    </div>
  );
}
