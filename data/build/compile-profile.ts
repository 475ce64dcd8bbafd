import type { Profile } from '../../engine/model/profile';
import type { Story } from '../../engine/model/story';
import type { ActorsFile, ProfileFile } from '../schema';
import { compileEntity } from './gate-terms';

/** What the engine needs of the profile; the words of the actors that it refers to are filled in. */
export function compileProfile(profile: ProfileFile, { actors }: ActorsFile): Profile {
  const { subject, times, units, offices } = profile;
  const entities = (ids: readonly string[]) =>
    actors.filter((actor) => ids.includes(actor.id)).map(compileEntity);
  const { departments, alsoCalled, parties, region } = offices;
  return {
    subject: {
      alone: entities(subject.alone),
      shared: entities(subject.shared),
      trade: subject.trade,
      here: subject.here,
      elsewhere: subject.elsewhere,
    },
    times,
    units,
    offices: {
      departments: { ...Object.fromEntries(departments.map((name) => [name, name])), ...alsoCalled },
      parties,
      region,
    },
  };
}

/** What readers are told of the story. */
export function compileStory({ story }: ProfileFile): Story {
  const { subject, short, search, notice, publishers, sample, method, corrections } = story;
  return { subject, short, search, notice, publishers, sample, method, corrections };
}
