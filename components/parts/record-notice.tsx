import type { StoryRecord } from '../../engine/model/record';
import { recordNotice } from '../model/record-facts';

/** What the record is and is not; stands on every surface. */
export function RecordNotice({ record }: { readonly record: StoryRecord }) {
  return <p class="record-notice">{recordNotice(record).join(' ')}</p>;
}
