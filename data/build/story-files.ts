import type { Problem } from './problems';
import { parseYamlFile, type YamlFile } from './yaml-file';

/** Texts of the authored files by their path from the project's root. */
export type FileTexts = ReadonlyMap<string, string>;

/** The authored files by what they hold; `null` for one that is missing or no YAML. */
export interface StoryFiles {
  readonly claims: YamlFile | null;
  readonly actors: YamlFile | null;
  readonly events: YamlFile | null;
  readonly profile: YamlFile | null;
  readonly lexicon: YamlFile | null;
  /** In the order of their names. */
  readonly seeds: readonly YamlFile[];
}

/** Whether a path is one of the files that `parseStoryFiles` reads. */
export function isStoryFile(path: string): boolean {
  return (
    /^seeds\/[^/]+\.yaml$/.test(path) ||
    /^data\/story\/(claims|actors|events|profile|lexicon)\.yaml$/.test(path)
  );
}

/** Parses all authored files; faults are added to `problems`. */
export function parseStoryFiles(texts: FileTexts, problems: Problem[]): StoryFiles {
  const parse = (name: string) => {
    const text = texts.get(name);
    if (text !== undefined) return parseYamlFile(name, text, problems);
    problems.push({ file: name, line: null, message: 'the file is missing; restore it' });
    return null;
  };
  const seedNames = [...texts.keys()].filter((name) => name.startsWith('seeds/') && isStoryFile(name)).sort();
  if (seedNames.length === 0) {
    problems.push({
      file: 'seeds',
      line: null,
      message: 'no source is here; restore seeds/a.yaml and the others',
    });
  }
  return {
    claims: parse('data/story/claims.yaml'),
    actors: parse('data/story/actors.yaml'),
    events: parse('data/story/events.yaml'),
    profile: parse('data/story/profile.yaml'),
    lexicon: parse('data/story/lexicon.yaml'),
    seeds: seedNames.map(parse).filter((file) => file !== null),
  };
}

/** The files that are there. */
export function allFiles({
  claims,
  actors,
  events,
  profile,
  lexicon,
  seeds,
}: StoryFiles): readonly YamlFile[] {
  return [claims, actors, events, profile, lexicon, ...seeds].filter((file) => file !== null);
}
