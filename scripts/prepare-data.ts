/** `npm run prepare-data`: checks seeds/, data/story/ and corpus/ and compiles them into data/generated/. */
import { fileURLToPath } from 'node:url';
import { buildMatcher } from '../data/build/matcher';
import { writeGenerated } from '../data/build/story-folder';
import { readMaterial } from './evaluate/material';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const material = await readMaterial(root);
  const { record, gate } = material;
  await writeGenerated(`${root}/data/generated`, [
    { name: 'record', value: record, type: { name: 'StoryRecord', module: '../../engine/model/record' } },
    { name: 'gate', value: gate, type: { name: 'GateTerms', module: '../../engine/gate' } },
    {
      name: 'matcher',
      value: buildMatcher(material, material.labelled, material.calibration),
      type: { name: 'Matcher', module: '../../engine/model/dataset' },
    },
  ]);
  const { sources, statements, claims, actors, events, version } = record;
  console.log(
    `data/generated: ${sources.length} sources, ${statements.length} statements, ${claims.length} claims, ` +
      `${actors.length} actors, ${events.length} events; version ${version}`,
  );
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\n\ndata/generated is left as it was.`,
  );
  process.exitCode = 1;
}
