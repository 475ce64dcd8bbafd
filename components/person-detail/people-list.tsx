import type { Actor, StoryRecord } from '../../engine/model/record';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { partyText } from '../../texts/statements';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { storyActors } from '../model/story-actors';
import { PlaceLink } from '../parts/place-link';

export interface PeopleListProps {
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
}

/** Everybody of the story: people by surname, organisations by name. */
export function PeopleList({ record, onOpen }: PeopleListProps) {
  const { people, organisations } = storyActors(record);
  return (
    <div class="people">
      <ActorGroup heading={TEXTS.people} actors={people} record={record} onOpen={onOpen} />
      <ActorGroup heading={TEXTS.organisations} actors={organisations} record={record} onOpen={onOpen} />
    </div>
  );
}

interface ActorGroupProps extends PeopleListProps {
  readonly heading: string;
  readonly actors: readonly Actor[];
}

function ActorGroup({ heading, actors, record, onOpen }: ActorGroupProps) {
  const { byClaimant } = indexRecord(record);
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="row-list">
        {actors.map((actor) => (
          <li key={actor.id}>
            <PlaceLink class="row-button" place={{ kind: 'person', id: actor.id }} onOpen={onOpen}>
              <span class="row-title">{actor.name}</span>
              <span class="row-detail">{postsText(actor)}</span>
              <span class="row-count">{TEXTS.statementCount(byClaimant.get(actor.id)?.length ?? 0)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function postsText(actor: Actor): string {
  const posts = actor.posts.map(({ title }) => title);
  return [...posts, ...(actor.party === null ? [] : [partyText(actor.party, actor.partyBasis)])].join(' · ');
}
