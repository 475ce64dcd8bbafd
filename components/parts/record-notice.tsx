import type { StoryRecord } from '../../engine/model/record';
import { recordNotice } from '../model/record-facts';

export interface RecordNoticeProps {
  readonly record: StoryRecord;
  /** Where there is little room: one line, which opens to all of it. */
  readonly folded?: boolean;
}

/** What the record is and is not; stands on every surface. */
export function RecordNotice({ record, folded = false }: RecordNoticeProps) {
  const [first, ...others] = recordNotice(record);
  if (!folded) return <p class="record-notice">{[first, ...others].join(' ')}</p>;
  return (
    <details class="record-notice">
      <summary>{first}</summary>
      <p>{others.join(' ')}</p>
    </details>
  );
}
