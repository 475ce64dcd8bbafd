import type { Dataset } from '../engine/model/dataset';

/**
 * What pages are checked with comes into a page as scripts of its own, after the checker: each is read in a task of its own, and
 * what it was read from is let go.
 */
export const DATASET_FILES = ['/dataset-record.js', '/dataset-matcher.js'] as const;

declare global {
  /** Parts of the dataset that have arrived in this page, in the extension's own world. */
  var datasetParts: Partial<Dataset> | undefined;
}

/** Leaves a part for the checker that has asked for it. */
export function leavePart(part: Partial<Dataset>): void {
  globalThis.datasetParts = { ...arrived(), ...part };
}

/** Takes what has been left; `null` where a part is missing. */
export function takeDataset(): Dataset | null {
  const { record, matcher } = arrived();
  if (record === undefined || matcher === undefined) return null;
  globalThis.datasetParts = undefined;
  return { record, matcher };
}

/** Where nothing has, an element that the page has given the name would stand in for it. */
function arrived(): Partial<Dataset> {
  return Object.hasOwn(globalThis, 'datasetParts') ? (globalThis.datasetParts ?? {}) : {};
}
