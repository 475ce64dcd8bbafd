import type { StoryRecord } from '../engine/model/record';
// Typed by the declaration that the builder writes beside it, from the very type that it compiled.
import record from './generated/record.js';

/** The record, as the bundle carries it. Checked when it was built, so that nothing is checked again here. */
export function loadRecord(): StoryRecord {
  return record;
}
