import type { Dataset } from '../engine/model/dataset';
// Typed by the declaration that the builder writes beside it, from the very type that it compiled.
import matcher from './generated/matcher.js';
import { loadRecord } from './load-record';

/** The record with what is needed to match a page against it. Checked when it was built. */
export function loadDataset(): Dataset {
  return { record: loadRecord(), matcher };
}
