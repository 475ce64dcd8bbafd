/** Faults that show only between statements: words entered twice, posts observed when they cannot be held. */
import type { Interval } from '../../../engine/model/record';
import { readDate } from '../dates';
import { entriesOf, field, type Loose, lineOf, textOf, wholeFile } from '../loose';
import { normaliseMarks } from '../normalise';
import type { Problem } from '../problems';
import type { StoryFiles } from '../story-files';

/** Reports the faults of all seed files. */
export function checkStatements(files: StoryFiles): readonly Problem[] {
  const seeds = files.seeds.map((file): Loose => ({ file, path: [], value: file.value }));
  const statements = seeds.flatMap((seed) => entriesOf(seed, 'statements'));
  return [...repeatedQuotes(statements), ...repeatedAppearances(statements), ...misplacedPosts(files, seeds)];
}

function repeatedQuotes(statements: readonly Loose[]): readonly Problem[] {
  const first = new Map<string, string>();
  return statements.flatMap((statement) => {
    const quote = textOf(statement, 'quote');
    const id = textOf(statement, 'id');
    if (quote === null || id === null) return [];
    const key = `${textOf(statement, 'claimant')}: ${normaliseMarks(quote)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id);
      return [];
    }
    const message = `the same words of the same speaker are statement «${earlier}»; name this place there under also`;
    return [{ file: statement.file.name, line: lineOf(statement, 'quote'), message }];
  });
}

function repeatedAppearances(statements: readonly Loose[]): readonly Problem[] {
  return statements.flatMap((statement) => {
    const [first] = entriesOf(statement, 'also');
    if (first !== undefined && textOf(statement, 'form') === 'narrated') {
      const message =
        'a narrated statement stands in one article: its words are the newspaper’s own, and another article words it anew; give that article a statement of its own, and take out also';
      return [{ file: statement.file.name, line: lineOf(first), message }];
    }
    const home = `${textOf(statement, 'id')?.charAt(0)}${String(field(statement.value, 'paragraph'))}`;
    const seen = new Set([home]);
    return entriesOf(statement, 'also').flatMap((appearance) => {
      const place = `${textOf(appearance, 'source')}${String(field(appearance.value, 'paragraph'))}`;
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      const message = `appearance ${place} is given already; take it out`;
      return [{ file: statement.file.name, line: lineOf(appearance), message }];
    });
  });
}

function misplacedPosts(files: StoryFiles, seeds: readonly Loose[]): readonly Problem[] {
  const actors = wholeFile(files.actors);
  const posts = new Map(
    (actors ? entriesOf(actors, 'actors') : []).flatMap((actor) =>
      entriesOf(actor, 'posts').map((post): [string, Loose] => [
        `${textOf(actor, 'id')} ${textOf(post, 'id')}`,
        post,
      ]),
    ),
  );
  return seeds.flatMap((seed) => {
    const published = interval(field(field(seed.value, 'source'), 'published'));
    return entriesOf(seed, 'statements').flatMap((statement) => {
      return entriesOf(statement, 'answers').flatMap((answer): readonly Problem[] => {
        const post = posts.get(`${textOf(answer, 'actor')} ${textOf(answer, 'post')}`);
        const bound = post && published ? outside(published, post) : null;
        if (bound === null) return [];
        const message = `observes a post on ${published?.earliest}, but the post has ${bound}; mend one of the two`;
        return [{ file: statement.file.name, line: lineOf(answer), message }];
      });
    });
  });
}

function outside(observed: Interval, post: Loose): string | null {
  const notBefore = interval(field(post.value, 'notBefore'));
  const notAfter = interval(field(post.value, 'notAfter'));
  if (notBefore && observed.latest < notBefore.earliest) return `notBefore ${notBefore.earliest}`;
  if (notAfter && observed.earliest > notAfter.latest) return `notAfter ${notAfter.latest}`;
  return null;
}

function interval(value: unknown): Interval | null {
  const result = readDate(value);
  return 'interval' in result ? result.interval : null;
}
