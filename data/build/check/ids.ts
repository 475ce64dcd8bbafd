import { entriesOf, type Loose, lineOf, textOf, wholeFile } from '../loose';
import type { Problem } from '../problems';
import type { StoryFiles } from '../story-files';

/** Reports every id that is given twice where it must be the only one of its sort. */
export function checkIds(files: StoryFiles): readonly Problem[] {
  const [claimsFile, actorsFile, eventsFile] = [files.claims, files.actors, files.events].map(wholeFile);
  const seeds = files.seeds.map((file): Loose => ({ file, path: [], value: file.value }));
  const listed = (whole: Loose | null | undefined, key: string) => (whole ? entriesOf(whole, key) : []);
  const claims = listed(claimsFile, 'claims');
  const actors = listed(actorsFile, 'actors');
  return [
    ...repeated('topic', listed(claimsFile, 'topics')),
    ...repeated('claim', claims),
    ...claims.flatMap((claim) => repeated('stance', entriesOf(claim, 'stances'))),
    ...claims.flatMap((claim) => repeated('facet', entriesOf(claim, 'facets'))),
    ...repeated('actor', actors),
    ...actors.flatMap((actor) => repeated('post', entriesOf(actor, 'posts'))),
    ...repeated('event', listed(eventsFile, 'events')),
    ...repeated(
      'statement',
      seeds.flatMap((seed) => entriesOf(seed, 'statements')),
    ),
  ];
}

function repeated(noun: string, entries: readonly Loose[]): readonly Problem[] {
  const first = new Map<string, Loose>();
  return entries.flatMap((entry): readonly Problem[] => {
    const id = textOf(entry, 'id');
    if (id === null) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry);
      return [];
    }
    const place = `${earlier.file.name}:${lineOf(earlier, 'id')}`;
    const message = `${noun} id «${id}» is taken at ${place}; give one of them another id`;
    return [{ file: entry.file.name, line: lineOf(entry, 'id'), message }];
  });
}
