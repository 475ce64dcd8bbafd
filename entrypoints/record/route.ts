import { PLACE_KINDS, type PlaceKind, placePath, type RecordPlace } from '../../components/model/places';

export const RECORD_VIEWS = ['timeline', 'claims', 'people', 'sources', 'search'] as const;
export type RecordView = (typeof RECORD_VIEWS)[number];

/** Where the reader is on the record's page: a view, and perhaps one place of it. */
export interface Route {
  readonly view: RecordView;
  readonly place: RecordPlace | null;
}

const VIEW_OF: Readonly<Record<PlaceKind, RecordView>> = {
  claim: 'claims',
  compare: 'claims',
  person: 'people',
  event: 'timeline',
  source: 'sources',
};

/**
 * Reads the part of an address after "#": "claims", "claim/jobs". Whatever is no route leads to the timeline.
 *
 * @param hash as `location.hash` has it
 */
export function parseRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  // A comparison names its people after its claim.
  const id = first === 'compare' ? rest.join('/') : (rest[0] ?? '');
  const kind = PLACE_KINDS.find((known) => known === first);
  if (kind !== undefined && id !== '') return { view: VIEW_OF[kind], place: { kind, id: decoded(id) } };
  return { view: RECORD_VIEWS.find((view) => view === first) ?? 'timeline', place: null };
}

/** The address of a view or a place on the record's page. */
export function routeHash(target: RecordView | RecordPlace): string {
  return `#${typeof target === 'string' ? target : placePath(target)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
