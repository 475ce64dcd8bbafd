/**
 * Every id that the authored files define, read leniently: an entry that is wrong elsewhere still
 * counts, so that one mistake is reported once and not again at every place that refers to it.
 */
import { CLAIM_KINDS, type ClaimKind } from '../../engine/model/record';
import { MEASURES } from '../../engine/read/quantities';
import { entries, field } from './loose';
import type { StoryFiles } from './story-files';

/** Measures that a figure may be recorded in; years are recorded in months. */
const RECORDED_MEASURES = MEASURES.filter((unit) => unit !== 'years');

export interface KnownClaim {
  /** `null` where the file gives none of the kinds. */
  readonly kind: ClaimKind | null;
  readonly stances: ReadonlySet<string>;
  readonly facets: ReadonlySet<string>;
  /** What its figures count, by the lexicon; `null` where it has none. */
  readonly unit: string | null;
}

export interface Known {
  readonly topics: ReadonlySet<string>;
  /** Claims that are answered by a day: those of kind event or date. */
  readonly dated: ReadonlySet<string>;
  /** Actors that the page gate is anchored on. */
  readonly anchors: ReadonlySet<string>;
  /** Units of the profile, and those that need no story. */
  readonly units: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, KnownClaim>;
  /** Posts by actor. */
  readonly actors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sources: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
}

/** Collects the ids of all files. */
export function collectKnown({ claims, actors, seeds, profile, lexicon }: StoryFiles): Known {
  const withField = (list: readonly unknown[], key: string, values: readonly string[]) =>
    new Set(list.filter((entry) => values.some((value) => field(entry, key) === value)).flatMap(idOf));
  return {
    topics: new Set(ids(claims?.value, 'topics')),
    dated: withField(entries(claims?.value, 'claims'), 'kind', ['event', 'date']),
    anchors: withField(entries(actors?.value, 'actors'), 'gate', ['anchor']),
    units: new Set([...RECORDED_MEASURES, ...ids(profile?.value, 'units')]),
    concepts: new Set(keys(field(lexicon?.value, 'concepts'))),
    owners: new Set(keys(field(lexicon?.value, 'owners'))),
    claims: firstOfEach(
      entries(claims?.value, 'claims').flatMap((claim) => {
        const known = {
          kind: CLAIM_KINDS.find((kind) => kind === field(claim, 'kind')) ?? null,
          stances: new Set(ids(claim, 'stances')),
          facets: new Set(ids(claim, 'facets')),
        };
        return idOf(claim).map((id): [string, KnownClaim] => {
          const unit = field(field(field(lexicon?.value, 'figures'), id), 'unit');
          return [id, { ...known, unit: typeof unit === 'string' ? unit : null }];
        });
      }),
    ),
    actors: firstOfEach(
      entries(actors?.value, 'actors').flatMap((actor) =>
        idOf(actor).map((id): [string, ReadonlySet<string>] => [id, new Set(ids(actor, 'posts'))]),
      ),
    ),
    sources: new Set(seeds.flatMap(({ value }) => idOf(field(value, 'source')))),
    statements: new Set(seeds.flatMap(({ value }) => ids(value, 'statements'))),
  };
}

/** Where an id is given twice, its first entry counts; the second is reported as a fault. */
function firstOfEach<TValue>(pairs: readonly [string, TValue][]): ReadonlyMap<string, TValue> {
  return new Map(pairs.toReversed());
}

function ids(value: unknown, key: string): readonly string[] {
  return entries(value, key).flatMap(idOf);
}

/** The keys of something that may be no mapping. */
function keys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function idOf(value: unknown): readonly string[] {
  const id = field(value, 'id');
  return typeof id === 'string' ? [id] : [];
}
