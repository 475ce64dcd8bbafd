import type { Dataset } from '../engine/model/dataset';

/**
 * The dataset as `loadDataset` gives it, read part by part when it is asked for and not with the script that holds it.
 *
 * @param pause waits between the parts
 */
export async function loadLater(pause: () => Promise<void>): Promise<Dataset> {
  const { default: record } = await import('./generated/record.js');
  await pause();
  const { default: matcher } = await import('./generated/matcher.js');
  await pause();
  return { record, matcher };
}
