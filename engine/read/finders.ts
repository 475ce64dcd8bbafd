import type { PageDates } from '../language/date-words';
import type { Lexicon } from '../model/dataset';
import type { Profile } from '../model/profile';
import { ConceptFinder } from './concepts';
import { EntityFinder } from './entities';
import type { NameIndex } from './names';
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
  names: NameIndex,
  { phrases }: Pick<Lexicon, 'phrases'>,
  { units, times, offices: vocabulary }: Pick<Profile, 'units' | 'times' | 'offices'>,
): Finders {
  return {
    concepts: new ConceptFinder(phrases),
    entities: new EntityFinder(names, vocabulary.parties),
    offices: new OfficeFinder(vocabulary),
    units: unitsOf(units),
    dates: { year: times.year, counted: new Set(units.flatMap(({ nouns }) => nouns)) },
  };
}
