/** The checker asks for the dataset, and the background puts it into the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadDataset } from '../../../../data/load-dataset';
import { askForDataset } from '../../../../entrypoints/checker.content/dataset';
import { Life } from '../../../../entrypoints/checker.content/life';
import { leavePart, takeDataset } from '../../../../platform/dataset-scripts';
import { answerAsBackground, type BackgroundHandlers } from '../../../../platform/messages';

const { record, matcher } = loadDataset();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  takeDataset();
});

/** A background that does so when it is asked for the dataset; whatever else it is asked, it refuses. */
function background(giveDataset: BackgroundHandlers['give-dataset']): void {
  const refuse = () => undefined;
  answerAsBackground({
    'story-found': refuse,
    'give-dataset': giveDataset,
    'findings-counted': refuse,
    'step-keys': refuse,
    'check-tab': refuse,
    'prove-card': refuse,
    'open-record': refuse,
    'find-article': refuse,
    'hide-claim': refuse,
    'switch-off-site': refuse,
  });
}

test('it comes in two parts', async () => {
  background(() => {
    leavePart({ record });
    leavePart({ matcher });
    return true;
  });
  expect(await askForDataset(new Life())).toEqual({ record, matcher });
});

test.each([
  ['was stopped before it answered', undefined],
  ['was refused by the browser', false],
])('a background that %s is asked again', async (_, first) => {
  let asked = 0;
  background(() => {
    asked++;
    if (asked === 1) return first;
    leavePart({ record, matcher });
    return true;
  });
  const dataset = askForDataset(new Life());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await dataset).toEqual({ record, matcher });
  expect(asked).toBe(2);
});

test('what does not come is an error', async () => {
  background(() => false);
  const asked = expect(askForDataset(new Life())).rejects.toThrow('The dataset has not come into the page');
  await vi.advanceTimersByTimeAsync(60_000);
  await asked;
});

test('of a checker that has ended nobody hears any more', async () => {
  background(() => undefined);
  const life = new Life();
  const settled = vi.fn();
  askForDataset(life).then(settled, settled);
  await vi.advanceTimersByTimeAsync(100);
  life.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settled).not.toHaveBeenCalled();
});
