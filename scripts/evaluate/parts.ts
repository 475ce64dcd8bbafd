import type { StoryRecord } from '../../engine/model/record';
import type { FileNote } from './file-notes';
import type { ScoredUnit } from './score';

/** What sort of labelled text a unit is. */

/** Real coverage of the story's year; of other years and near topics; invented text. */
export type Part = 'storyYear' | 'elsewhere' | 'invented';

/** Makes a function that says which part a unit belongs to. The story's year is the one in which the record ends. */
export function partsOf(
  record: Pick<StoryRecord, 'ends'>,
  notes: readonly FileNote[],
): (unit: Pick<ScoredUnit, 'file' | 'published'>) => Part {
  const year = record.ends.slice(0, 4);
  const noteOf = new Map(notes.map((note) => [note.file, note]));
  return ({ file, published }) => {
    const note = noteOf.get(file);
    if (note?.origin !== 'real') return 'invented';
    return !note.elsewhere && published?.startsWith(year) ? 'storyYear' : 'elsewhere';
  };
}
