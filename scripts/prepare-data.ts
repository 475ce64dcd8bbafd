/** `npm run prepare-data`: checks seeds/ and data/story/ and compiles them into data/generated/. */
import { fileURLToPath } from 'node:url';
import { buildStory } from '../data/build/build-story';
import { readLabelledFolder } from '../data/build/labelled';
import { buildMatcher } from '../data/build/matcher';
import { formatProblem } from '../data/build/problems';
import { readStoryFolder, writeGenerated } from '../data/build/story-folder';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = buildStory(await readStoryFolder(root));
if (build.ok) {
  const { record, gate, title } = build.story;
  const matcher = buildMatcher(build.story, readLabelledFolder(`${root}/corpus`, title));
  await writeGenerated(`${root}/data/generated`, [
    { name: 'record', value: record, type: { name: 'StoryRecord', module: '../../engine/model/record' } },
    { name: 'gate', value: gate, type: { name: 'GateTerms', module: '../../engine/gate' } },
    { name: 'matcher', value: matcher, type: { name: 'Matcher', module: '../../engine/model/dataset' } },
  ]);
  const { sources, statements, claims, actors, events, version } = record;
  console.log(
    `data/generated: ${sources.length} sources, ${statements.length} statements, ${claims.length} claims, ` +
      `${actors.length} actors, ${events.length} events; version ${version}`,
  );
} else {
  const { problems } = build;
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; data/generated is left as it was.`,
  );
  process.exitCode = 1;
}
