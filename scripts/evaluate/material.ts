import { join } from 'node:path';
import { buildStory } from '../../data/build/build-story';
import { checkLabels } from '../../data/build/check/labels';
import { type LabelledArticle, readLabelledFolder } from '../../data/build/labelled';
import type { CompiledStory } from '../../data/build/matcher';
import { formatProblem } from '../../data/build/problems';
import { readStoryFolder } from '../../data/build/story-folder';
import type { Calibration } from '../../data/build/train/calibration';
import { readCalibration } from './calibration-file';
import { type FileNote, readFileNotes } from './file-notes';

/** What the evaluation works on: compiled from the authored files, so that nothing stale is measured. */
export interface Material extends CompiledStory {
  readonly labelled: readonly LabelledArticle[];
  /** What is known of each file of labelled sentences, in the order in which files are shown. */
  readonly notes: readonly FileNote[];
  /** What makes probabilities of the models' scores. */
  readonly calibration: Calibration;
  /** Folder of the labelled files, with `pages/` in it. */
  readonly folder: string;
}

/** Reads the story and the labelled files. Throws an error whose message lists what is wrong with them. */
export async function readMaterial(root: string): Promise<Material> {
  const build = buildStory(await readStoryFolder(root));
  if (!build.ok) throw new Error(build.problems.map(formatProblem).join('\n'));
  const { title, ...story } = build.story;
  const folder = join(root, 'corpus');
  const labelled = readLabelledFolder(folder, title);
  const faults = checkLabels(labelled, story.record);
  if (faults.length > 0)
    throw new Error(
      faults.map((fault) => formatProblem({ ...fault, file: `corpus/${fault.file}` })).join('\n'),
    );
  const names = new Set(labelled.map((article) => article.file));
  return {
    ...story,
    labelled,
    notes: readFileNotes(join(folder, 'files.json'), names),
    calibration: readCalibration(folder),
    folder,
  };
}
