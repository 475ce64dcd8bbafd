import type { Actor, StoryRecord } from '../../engine/model/record';
import { DETAIL_TEXTS as TEXTS } from '../../texts/record';
import { partyText } from '../../texts/statements';
import type { RecordPlace } from '../model/places';
import { indexRecord } from '../model/record-index';
import { storyActors } from '../model/story-actors';
import { PlaceLink } from '../parts/place-link';

export interface PeopleListProps {
  readonly record: StoryRecord;
  /** Ids of those whom the open page is about: they come first. */
  readonly onPage?: readonly string[];
  readonly onOpen: (place: RecordPlace) => void;
}

/** Everybody of the story: those on the page first, then people and organisations by the number of their statements. */
export function PeopleList({ record, onPage = [], onOpen }: PeopleListProps) {
  const { byClaimant } = indexRecord(record);
  const { people, organisations } = storyActors(record);
  const count = ({ id }: Actor) => byClaimant.get(id)?.length ?? 0;
  const isHere = ({ id }: Actor) => onPage.includes(id);
  const rest = (actors: readonly Actor[]) =>
    actors.filter((actor) => !isHere(actor)).toSorted((one, other) => count(other) - count(one));
  const inPageOrder = (actors: readonly Actor[]) =>
    actors.filter(isHere).toSorted((one, other) => onPage.indexOf(one.id) - onPage.indexOf(other.id));
  const here = [...inPageOrder(people), ...inPageOrder(organisations)];
  const group = (heading: string, actors: readonly Actor[]) =>
    actors.length > 0 && <ActorGroup heading={heading} actors={actors} record={record} onOpen={onOpen} />;
  return (
    <div class="people">
      {group(TEXTS.onPage, here)}
      {group(TEXTS.people, rest(people))}
      {group(TEXTS.organisations, rest(organisations))}
    </div>
  );
}

interface ActorGroupProps extends Pick<PeopleListProps, 'record' | 'onOpen'> {
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
