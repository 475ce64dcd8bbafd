/** What is of one story, as its own files give it: the code that serves any story names none of it. */
import type { CheckedStory } from '../../../data/build/build-story';
import type { SourceFile } from './sources';

/** Folders whose files serve any story. */
const FREE_OF_STORY = /^(?:engine|entrypoints|components|platform|texts)\//;
/** The news sites that are looked at are no part of the story, though some are named for its places. */
const SITES = 'platform/sites.ts';

/** Shorter words than this are no names by themselves. */
const LEAST_LETTERS = 3;
/** Words that are always printed with a capital, in names of the story as in any other. */
const ANYBODYS = ['sir', 'ltd', 'london', 'europe'];

/**
 * The names of a story: words with a capital in its people's, firms' and places' names, in the seats they
 * hold and in what the profile says of the subject, save those that the labelled text also prints in lower
 * case, which are plain English ("Government"); and every id of two words or more.
 *
 * @param prose text of the story's kind, in which names have their capitals
 */
export function storyNames(
  { record, profile }: Pick<CheckedStory, 'record' | 'profile'>,
  prose: string,
): ReadonlySet<string> {
  const plain = new Set([...ANYBODYS, ...(prose.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? [])]);
  const { subject, short, search } = record.story;
  const seats = record.actors
    .flatMap(({ posts }) => posts.flatMap(({ title, aliases }) => [title, ...aliases]))
    .filter((title) => /\bMP\b|^Member for|candidate for/.test(title));
  const named = [
    ...record.actors.flatMap(({ name, aliases, namesakes }) => [name, ...aliases, ...namesakes]),
    ...[...profile.subject.alone, ...profile.subject.shared].flatMap(({ words }) => words),
    ...seats,
    subject,
    search,
  ];
  const words = named
    .flatMap((name) => name.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [])
    .filter((word) => word.length >= LEAST_LETTERS && !plain.has(word.toLowerCase()));
  const ids = [record.claims, record.actors, record.events, record.statements]
    .flatMap((entries) => entries.map(({ id }) => id))
    .filter((id) => id.includes('-'));
  const { region } = profile.offices;
  return new Set(
    [...words, ...ids, short, subject, ...(region === null ? [] : [region])].map((name) =>
      name.toLowerCase(),
    ),
  );
}

/** Every line of code for any story that names something of one, as "file:line: name". Letter case does not count. */
export function storyNamesIn(files: readonly SourceFile[], names: ReadonlySet<string>): string[] {
  return namesIn(
    files.filter(({ path }) => FREE_OF_STORY.test(path) && path !== SITES),
    names,
  );
}

/** Every line that holds one of some names, as "file:line: name". */
export function namesIn(files: readonly SourceFile[], names: ReadonlySet<string>): string[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (line.match(pattern) ?? []).map((name) => `${path}:${at + 1}: ${name}`)),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
