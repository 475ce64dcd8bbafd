/** The code that serves any story names nothing of the one that it ships with. */
import { expect, test } from 'vitest';
import { readLabelledFolder } from '../../../data/build/labelled';
import { REAL_ROOT, REAL_STORY } from '../data/real-story';
import { storyOf } from '../data/small-story';
import { projectFiles } from './sources';
import { namesIn, storyNames, storyNamesIn } from './story-names';

const story = storyOf(REAL_STORY);
const prose = readLabelledFolder(`${REAL_ROOT}/corpus`, story.title)
  .flatMap(({ article }) => article.blocks.map(({ text }) => text))
  .join('\n');
const names = storyNames(story, prose);

test('no file names anything of the story', () => {
  expect(storyNamesIn(projectFiles(), names)).toEqual([]);
});

test('every person, firm and place of the story has a name that would be noticed', () => {
  const unnoticed = story.record.actors.filter(
    ({ id, name }) =>
      storyNamesIn([{ path: 'engine/planted.ts', text: `${name} ${id}` }], names).length === 0,
  );
  // These two are called by plain English words.
  expect(unnoticed.map(({ id }) => id)).toEqual(['government', 'labour']);
});

test.each([
  ['engine/read/planted.ts', 'const HERE = /Aycliffe/;', 'Aycliffe'],
  ['engine/planted.ts', '/** "Ms Haigh said" */', 'Haigh'],
  ['engine/planted.ts', "if (claim.id === 'plant-jobs') return;", 'plant-jobs'],
  ['entrypoints/popup/planted.tsx', '<p>This page is not about the plant.</p>', 'the plant'],
  ['components/planted.ts', "const QUERY = 'HITACHI';", 'HITACHI'],
  ['platform/planted.ts', '// as LNER has it', 'LNER'],
  ['engine/planted.ts', "const SEATS = ['Sedgefield'];", 'Sedgefield'],
  ['engine/planted.ts', "const REGION = ['North East'];", 'North East'],
])('in %s, %s is noticed', (path, text, name) => {
  expect(storyNamesIn([{ path, text: `\n${text}` }], names)).toEqual([`${path}:2: ${name}`]);
});

test.each([
  ['data/build/planted.ts', 'Hitachi'],
  ['platform/sites.ts', "'*.aycliffe.example', // Aycliffe"],
  ['engine/planted.ts', 'the Government, ministers and the unions; a planter at a plantation'],
])('in %s, %s is let be', (path, text) => {
  expect(storyNamesIn([{ path, text }], names)).toEqual([]);
});

test('the second story, which shows that the code serves any, has nothing of the first', () => {
  const fixture = projectFiles().filter(({ path }) => path.startsWith('tests/fixtures/second-story/'));
  expect(fixture.length).toBeGreaterThan(8);
  expect(namesIn(fixture, names)).toEqual([]);
});
