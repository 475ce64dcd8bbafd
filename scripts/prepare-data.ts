/** `npm run prepare-data`: checks seeds/ and data/story/ and compiles them into data/generated/. */
import { fileURLToPath } from 'node:url';
import { buildStory } from '../data/build/build-story';
import { formatProblem } from '../data/build/problems';
import { readStoryFolder, writeGenerated } from '../data/build/story-folder';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = buildStory(await readStoryFolder(root));
if (build.ok) {
  const { record, gate } = build.story;
  await writeGenerated(`${root}/data/generated`, [
    { name: 'record', value: record, type: { name: 'StoryRecord', module: '../../engine/types' } },
    { name: 'gate', value: gate, type: { name: 'GateTerms', module: '../../engine/gate' } },
  ]);
  const { sources, statements, claims, actors, events, version } = record;
  console.log(
    `data/generated: ${sources.length} sources, ${statements.length} statements, ${claims.length} claims, ` +
      `${actors.length} actors, ${events.length} events; version ${version}`,
  );
} else {
  for (const problem of build.problems) console.error(formatProblem(problem));
  console.error(`\n${build.problems.length} problems; data/generated is left as it was.`);
  process.exitCode = 1;
}
