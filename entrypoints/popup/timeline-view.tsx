import { AxisPicture, type AxisView } from '../../components/axis-picture/axis-picture';
import type { TimelineFilter } from '../../components/model/timeline-entries';
import { Timeline } from '../../components/timeline/timeline';
import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { TIMELINE_TEXTS } from '../../texts/timeline';
import { findArticle } from './requests';

export interface TimelineViewProps {
  readonly record: StoryRecord;
  readonly pageDate: IsoDate | null;
  /** Whether the page has been read and gives no date. */
  readonly undated: boolean;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onClaim: (claim: string) => void;
  readonly axis: AxisView;
  readonly onAxis: (axis: AxisView) => void;
  /** Whether it opens at the page's date rather than where it was left. */
  readonly startsHere: boolean;
}

/** The first tab: the picture of who spoke when, and the story's events. */
export function TimelineView({
  record,
  pageDate,
  undated,
  filter,
  onFilter,
  onClaim,
  axis,
  onAxis,
  startsHere,
}: TimelineViewProps) {
  return (
    <>
      <AxisPicture
        record={record}
        pageDate={pageDate}
        topic={filter.topic}
        person={filter.person}
        onPerson={(person) => onFilter({ ...filter, person })}
        onClaim={onClaim}
        view={axis}
        onView={onAxis}
      />
      {undated && <p class="note">{TIMELINE_TEXTS.undated}</p>}
      <Timeline
        record={record}
        pageDate={pageDate}
        filter={filter}
        onFilter={onFilter}
        onFindArticle={findArticle}
        startsHere={startsHere}
      />
    </>
  );
}
