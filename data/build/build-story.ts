/** The builder's whole way in memory: texts of the authored files in, the compiled story or problems out. */
import * as v from 'valibot';
import type { GateTerms } from '../../engine/gate';
import type { Lexicon } from '../../engine/model/dataset';
import type { Profile } from '../../engine/model/profile';
import type { StoryRecord } from '../../engine/model/record';
import { indexNames, type NameIndex } from '../../engine/read/names';
import {
  actorsSchema,
  claimsSchema,
  eventsSchema,
  profileSchema,
  type SeedFile,
  seedSchema,
} from '../schema';
import { checkContraries } from './check/contraries';
import { checkCoverage } from './check/coverage';
import { checkFilled } from './check/filled';
import { checkIds } from './check/ids';
import { checkStatements } from './check/statements';
import { compileRecord } from './compile';
import { compileProfile } from './compile-profile';
import { readDate } from './dates';
import { withKey } from './fields';
import { compileGateTerms } from './gate-terms';
import { collectKnown, type Known } from './known';
import { compileLexicon } from './lexicon';
import { field } from './loose';
import { type Problem, sortProblems } from './problems';
import { allFiles, type FileTexts, parseStoryFiles } from './story-files';
import type { YamlFile } from './yaml-file';

/** A seed file that passed its schema, with its lines for what is reported of it later. */
export interface CheckedSeed {
  readonly file: YamlFile;
  readonly seed: SeedFile;
}

/** The authored files without a fault, and what they compile to. */
export interface CheckedStory {
  readonly record: StoryRecord;
  readonly gate: GateTerms;
  readonly lexicon: Lexicon;
  readonly profile: Profile;
  readonly names: NameIndex;
  /** Title of a page about the subject that has none of its own. */
  readonly title: string;
  readonly seeds: readonly CheckedSeed[];
  readonly files: { readonly claims: YamlFile; readonly actors: YamlFile; readonly events: YamlFile };
}

/** What a build gives: everything, or every problem. */
export type Build =
  | { readonly ok: true; readonly story: CheckedStory }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks and compiles. The files' problems are all reported at once, in the order of files and lines. */
export function buildStory(texts: FileTexts): Build {
  const problems: Problem[] = [];
  const files = parseStoryFiles(texts, problems);
  // What cannot be read, or is not yet written, cannot be referred to: anything else reported now would follow from that.
  if (problems.length === 0) problems.push(...allFiles(files).flatMap(checkFilled));
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const known = collectKnown(files);
  const claims = files.claims && validate(files.claims, claimsSchema(known), problems);
  const actors = files.actors && validate(files.actors, actorsSchema, problems);
  const events = files.events && validate(files.events, eventsSchema(known), problems);
  const profile = files.profile && validate(files.profile, profileSchema(known), problems);
  const seeds = files.seeds.flatMap((file) => validateSeed(file, known, problems));
  const checks = [checkIds, checkCoverage, checkContraries, checkStatements];
  problems.push(...checks.flatMap((check) => check(files)));
  const lexicon =
    files.lexicon && claims && actors && profile
      ? compileLexicon(
          files.lexicon,
          {
            known,
            claims: claims.content.claims,
            actors: actors.content.actors,
            subject: profile.content.subject,
          },
          problems,
        )
      : null;
  if (problems.length > 0 || !claims || !actors || !events || !profile || !lexicon)
    return { ok: false, problems: sortProblems(problems) };
  const record = compileRecord({
    claims: claims.content,
    actors: actors.content,
    events: events.content,
    profile: profile.content,
    seeds: seeds.map(({ seed }) => seed),
  });
  const compiledProfile = compileProfile(profile.content, actors.content);
  return {
    ok: true,
    story: {
      record,
      gate: compileGateTerms(actors.content, profile.content),
      lexicon,
      profile: compiledProfile,
      names: indexNames(record.actors, compiledProfile.offices),
      title: profile.content.story.title,
      seeds,
      files: { claims: claims.file, actors: actors.file, events: events.file },
    },
  };
}

function validateSeed(file: YamlFile, known: Known, problems: Problem[]): readonly CheckedSeed[] {
  const published = readDate(field(field(file.value, 'source'), 'published'));
  const letter = file.name.replace(/^seeds\/|\.yaml$/g, '');
  const context = { letter, published: 'interval' in published ? published.interval : null };
  const seed = validate(file, seedSchema(known, context), problems);
  return seed === null ? [] : [{ file, seed: seed.content }];
}

function validate<TOutput>(
  file: YamlFile,
  schema: v.GenericSchema<unknown, TOutput>,
  problems: Problem[],
): { readonly file: YamlFile; readonly content: TOutput } | null {
  const result = v.safeParse(schema, file.value);
  if (result.success) return { file, content: result.output };
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key) ?? [];
    problems.push({ file: file.name, line: file.lineOf(path), message: withKey(issue.message, path) });
  }
  return null;
}
