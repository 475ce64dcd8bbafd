import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { checkedText, UNMARKED_TEXT } from '../../texts/record-notice';

/** Publishers of the record's sources, each once. */
export function publishersOf(record: StoryRecord): readonly string[] {
  return [...new Set(record.sources.map((source) => source.publisher))];
}

/** First and last day on which a source of the record can have been published. */
export function publicationSpan(record: StoryRecord): { readonly from: IsoDate; readonly to: IsoDate } {
  const first = record.sources.map((source) => source.published.earliest).toSorted()[0] ?? record.ends;
  const last =
    record.sources
      .map((source) => source.published.latest)
      .toSorted()
      .at(-1) ?? record.ends;
  return { from: first, to: last };
}

/** What every surface says of the record, a sentence an entry. */
export function recordNotice(record: StoryRecord): readonly string[] {
  const publishers = publishersOf(record);
  const { from, to } = publicationSpan(record);
  return [
    checkedText(record.sources.length, publishers.length, from, to),
    UNMARKED_TEXT,
    record.story.notice,
  ];
}
