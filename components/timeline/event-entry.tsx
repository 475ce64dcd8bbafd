import type { StoryEvent, StoryRecord } from '../../engine/model/record';
import { intervalText, seasonsText } from '../../texts/dates';
import { articlesText, sourceText } from '../../texts/statements';
import { TIMELINE_TEXTS } from '../../texts/timeline';
import { indexRecord } from '../model/record-index';
import { byDate } from '../model/statement-dates';
import { StatementItem } from '../parts/statement-item';

export interface EventEntryProps {
  readonly event: StoryEvent;
  readonly record: StoryRecord;
  readonly open: boolean;
  readonly onFindArticle: (query: string) => void;
}

/** One event: date, heading, who, source; unfolded, what happened and the statements it rests on. */
export function EventEntry({ event, record, open, onFindArticle }: EventEntryProps) {
  const index = indexRecord(record);
  const statements = event.statements.flatMap((id) => index.statements.get(id) ?? []);
  const who = event.actors.flatMap((id) => index.actors.get(id)?.name ?? []);
  return (
    <li class="timeline-event" id={`event-${event.id}`}>
      <details open={open}>
        <summary>
          <span class="event-date">{event.whenText}</span>
          <span class="event-heading">{event.heading}</span>
          {who.length > 0 && <span class="event-who">{who.join(', ')}</span>}
          <span class="event-source">{sourcesOfEvent(event, record).join('; ')}</span>
        </summary>
        <p class="event-summary">{event.summary}</p>
        <p class="statement-note">{TIMELINE_TEXTS.basis(event.basis)}</p>
        <ol class="statement-list">
          {byDate(statements, record).map((statement) => (
            <li key={statement.id}>
              <StatementItem statement={statement} record={record} onFindArticle={onFindArticle} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

/** The articles an event is known from, a publisher an entry: one by its date, several by their number. */
function sourcesOfEvent(event: StoryEvent, record: StoryRecord): readonly string[] {
  const index = indexRecord(record);
  const ids = new Set(
    event.statements.flatMap((id) => index.statements.get(id)?.appearances.map(({ source }) => source) ?? []),
  );
  const sources = record.sources.filter(({ id }) => ids.has(id));
  return [...new Set(sources.map(({ publisher }) => publisher))].map((publisher) => {
    const dates = sources
      .filter((source) => source.publisher === publisher)
      .map(({ published }) => published);
    const [first] = dates;
    const last = dates.at(-1);
    if (first === undefined || last === undefined) return publisher;
    return dates.length === 1
      ? sourceText(publisher, intervalText(first))
      : articlesText(publisher, dates.length, seasonsText(first.earliest, last.latest));
  });
}
