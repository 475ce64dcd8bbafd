import type { Actor, StoryRecord } from '../../engine/model/record';
import { TIMELINE_TEXTS as TEXTS } from '../../texts/timeline';
import { storyActors } from '../model/story-actors';
import type { TimelineFilter } from '../model/timeline-entries';

export interface TimelineFiltersProps {
  readonly record: StoryRecord;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}

/** Narrows the timeline to a person and to a topic; only those that an event names are offered. */
export function TimelineFilters({ record, filter, onFilter }: TimelineFiltersProps) {
  const acting = new Set(record.events.flatMap((event) => event.actors));
  const { people, organisations } = storyActors(record);
  return (
    <div class="timeline-filters">
      <label class="field">
        <span>{TEXTS.person}</span>
        <select
          value={filter.person ?? ''}
          onChange={(change) => onFilter({ ...filter, person: change.currentTarget.value || null })}
        >
          <option value="">{TEXTS.anyone}</option>
          <ActorOptions label={TEXTS.people} actors={people.filter(({ id }) => acting.has(id))} />
          <ActorOptions
            label={TEXTS.organisations}
            actors={organisations.filter(({ id }) => acting.has(id))}
          />
        </select>
      </label>
      <label class="field">
        <span>{TEXTS.topic}</span>
        <select
          value={filter.topic ?? ''}
          onChange={(change) => onFilter({ ...filter, topic: change.currentTarget.value || null })}
        >
          <option value="">{TEXTS.anyTopic}</option>
          {record.topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ActorOptions({ label, actors }: { readonly label: string; readonly actors: readonly Actor[] }) {
  return (
    <optgroup label={label}>
      {actors.map((actor) => (
        <option key={actor.id} value={actor.id}>
          {actor.name}
        </option>
      ))}
    </optgroup>
  );
}
