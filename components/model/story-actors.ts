import type { Actor, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';

/** The people and the organisations a reader can follow: all who say something, hold a post or act in an event. */
export interface StoryActors {
  /** By surname. */
  readonly people: readonly Actor[];
  /** By name. */
  readonly organisations: readonly Actor[];
}

export function storyActors(record: StoryRecord): StoryActors {
  const { byClaimant } = indexRecord(record);
  const acting = new Set(record.events.flatMap((event) => event.actors));
  const followed = record.actors.filter(
    ({ id, posts }) => byClaimant.has(id) || posts.length > 0 || acting.has(id),
  );
  return {
    people: followed
      .filter(({ kind }) => kind === 'person')
      .toSorted((one, other) => surname(one).localeCompare(surname(other))),
    organisations: followed
      .filter(({ kind }) => kind === 'organisation')
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}

function surname({ name }: Actor): string {
  return name.split(' ').at(-1) ?? name;
}
