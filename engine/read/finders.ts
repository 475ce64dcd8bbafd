import type { PageDates } from '../language/date-words';
import type { Lexicon } from '../model/dataset';
import type { Profile } from '../model/profile';
import type { Actor } from '../model/record';
import { ConceptFinder } from './concepts';
import { EntityFinder } from './entities';
import { OfficeFinder } from './offices';
import { type Units, unitsOf } from './quantities';

/** What finds things in a sentence; made once from the dataset. */
export interface Finders {
  readonly concepts: ConceptFinder;
  readonly entities: EntityFinder;
  readonly offices: OfficeFinder;
  readonly units: Units;
  /** What the dates of an undated page are read against. */
  readonly dates: Pick<PageDates, 'year' | 'counted'>;
}

/** Makes the finders of a story. */
export function findersOf(
  actors: readonly Actor[],
  lexicon: Pick<Lexicon, 'concepts'>,
  { units, times, offices: vocabulary }: Pick<Profile, 'units' | 'times' | 'offices'>,
): Finders {
  const offices = new OfficeFinder(vocabulary);
  return {
    concepts: new ConceptFinder(lexicon.concepts),
    entities: new EntityFinder(actors, offices, vocabulary.parties),
    offices,
    units: unitsOf(units),
    dates: { year: times.year, counted: new Set(units.flatMap(({ nouns }) => nouns)) },
  };
}
