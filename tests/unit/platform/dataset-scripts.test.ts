/** Parts of the dataset, left by their scripts for the checker of a page. */
import { afterEach, expect, test, vi } from 'vitest';
import { loadDataset } from '../../../data/load-dataset';
import { leavePart, takeDataset } from '../../../platform/dataset-scripts';

const { record, matcher } = loadDataset();

afterEach(() => vi.unstubAllGlobals());

test('both parts make a dataset, in whichever order they come, and nothing of it stays behind', () => {
  leavePart({ matcher });
  expect(takeDataset()).toBeNull();
  leavePart({ record });
  expect(takeDataset()).toEqual({ record, matcher });
  expect(takeDataset()).toBeNull();
});

test('an element that a page has given the name is no dataset', () => {
  Reflect.deleteProperty(globalThis, 'datasetParts');
  const named = { record: 'forged', matcher: 'forged' };
  Object.setPrototypeOf(
    globalThis,
    Object.create(Object.getPrototypeOf(globalThis), {
      datasetParts: { get: () => named, configurable: true },
    }),
  );
  try {
    expect(takeDataset()).toBeNull();
  } finally {
    Object.setPrototypeOf(globalThis, Object.getPrototypeOf(Object.getPrototypeOf(globalThis)));
  }
});
