import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildStory, type CheckedStory } from '../../../data/build/build-story';
import { formatProblem } from '../../../data/build/problems';
import { readSourceText, type SourceText } from '../../../data/build/provenance/source-text';
import type { FileTexts } from '../../../data/build/story-files';
import { readStoryFolder } from '../../../data/build/story-folder';

const root = fileURLToPath(new URL('../../fixtures/small-story', import.meta.url));

export const SMALL_STORY = await readStoryFolder(root);

export const SMALL_TEXTS: ReadonlyMap<string, SourceText> = new Map(
  readdirSync(`${root}/texts`).map((name) => [
    name,
    readSourceText(name, readFileSync(`${root}/texts/${name}`)),
  ]),
);

/** One change of a file's text: what stands there once, and what is put in its place. */
export type Edit = readonly [file: string, find: string, replacement: string];

/** The files with changes made in memory; fails where a change finds not exactly one place. */
export function edited(files: FileTexts, ...edits: readonly Edit[]): FileTexts {
  const result = new Map(files);
  for (const [file, find, replacement] of edits) {
    const parts = (result.get(file) ?? '').split(find);
    if (parts.length !== 2) throw new Error(`${file}: «${find}» stands there ${parts.length - 1} times`);
    result.set(file, parts.join(replacement));
  }
  return result;
}

/** What a build reports, one line a problem. */
export function problemsOf(files: FileTexts): readonly string[] {
  const build = buildStory(files);
  return build.ok ? [] : build.problems.map(formatProblem);
}

/** The story of files that must build. */
export function storyOf(files: FileTexts): CheckedStory {
  const build = buildStory(files);
  if (!build.ok) throw new Error(build.problems.map(formatProblem).join('\n'));
  return build.story;
}
