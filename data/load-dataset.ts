import type { Dataset } from '../engine/model/dataset';
import { loadMatcher } from './load-matcher';
import { loadRecord } from './load-record';

/** The record with what is needed to match a page against it. */
export function loadDataset(): Dataset {
  return { record: loadRecord(), matcher: loadMatcher() };
}
