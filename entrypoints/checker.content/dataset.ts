import type { Dataset } from '../../engine/model/dataset';
import { takeDataset } from '../../platform/dataset-scripts';
import { tellBackground } from '../../platform/messages';
import { untilAnswered } from '../../platform/until-answered';
import type { Life } from './life';

/**
 * Has the background put the dataset into this page.
 *
 * @returns never, once the life has ended: nobody is waiting then
 * @throws Error where the background does not answer, or the scripts have not come
 */
export async function askForDataset(life: Life): Promise<Dataset> {
  // The browser refuses while the page's address changes: that is asked again, as where nobody answers.
  await untilAnswered(
    async () => (await tellBackground('give-dataset', null)) || undefined,
    () => life.goesOn(),
  );
  const dataset = takeDataset();
  if (dataset !== null) return dataset;
  if (!life.goesOn()) return new Promise(() => {});
  throw new Error('The dataset has not come into the page');
}
