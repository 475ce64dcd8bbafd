import { useEffect, useRef } from 'preact/hooks';
import { ClaimDetail } from '../../components/claim-detail/claim-detail';
import { indexRecord } from '../../components/model/record-index';
import { PersonDetail } from '../../components/person-detail/person-detail';
import { EventEntry } from '../../components/timeline/event-entry';
import type { IsoDate, StoryRecord } from '../../engine/types';
import { CARD_TEXTS } from '../../texts/card';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { findArticle, openRecord } from './requests';
import type { View } from './view';

export interface DetailViewProps {
  readonly detail: NonNullable<View['detail']>;
  readonly record: StoryRecord;
  readonly pageDate: IsoDate | null;
  readonly onBack: () => void;
  readonly onClaim: (claim: string) => void;
}

/** A claim, a person or an event opened over a tab. */
export function DetailView({ detail, record, pageDate, onBack, onClaim }: DetailViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h2, summary')?.focus();
  }, [detail]);
  return (
    <div ref={box}>
      <div class="detail-bar">
        <button type="button" class="button button-quiet" onClick={onBack}>
          ‹ {TEXTS.back}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => openRecord(`${detail.kind}/${detail.id}`)}
        >
          {CARD_TEXTS.openInRecord}
        </button>
      </div>
      <DetailContent detail={detail} record={record} pageDate={pageDate} onClaim={onClaim} />
    </div>
  );
}

function DetailContent({ detail, record, pageDate, onClaim }: Omit<DetailViewProps, 'onBack'>) {
  const index = indexRecord(record);
  const claim = detail.kind === 'claim' ? index.claims.get(detail.id) : undefined;
  const actor = detail.kind === 'person' ? index.actors.get(detail.id) : undefined;
  const event = detail.kind === 'event' ? index.events.get(detail.id) : undefined;
  if (claim !== undefined) {
    return <ClaimDetail claim={claim} record={record} pageDate={pageDate} onFindArticle={findArticle} />;
  }
  if (actor !== undefined) {
    return <PersonDetail actor={actor} record={record} onClaim={onClaim} onFindArticle={findArticle} />;
  }
  if (event !== undefined) {
    return (
      <ol class="timeline-list">
        <EventEntry event={event} record={record} open onFindArticle={findArticle} />
      </ol>
    );
  }
  return <p class="note">{TEXTS.missing}</p>;
}
