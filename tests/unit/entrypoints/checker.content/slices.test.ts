import { describe, expect, test, vi } from 'vitest';
import { inSteps, runInSlices } from '../../../../entrypoints/checker.content/slices';

/** Steps that each take some milliseconds of a clock of their own. */
function work(costs: readonly number[]) {
  let time = 0;
  const steps = (function* () {
    for (const [at, cost] of costs.entries()) {
      time += cost;
      yield at;
    }
    return 'result';
  })();
  return { steps, now: () => time };
}

function run(costs: readonly number[], { budget = 1_000, life = new AbortController(), pauses = 99 } = {}) {
  const { steps, now } = work(costs);
  const taken: number[] = [];
  const pause = vi.fn(async () => {
    if (pause.mock.calls.length >= pauses) life.abort();
  });
  const onSlice = vi.fn();
  const { signal } = life;
  const outcome = runInSlices(steps, (step) => taken.push(step), { now, pause, onSlice, budget, signal });
  return { outcome, taken, pause, onSlice };
}

describe('sliced work', () => {
  test('takes every step and gives the result', async () => {
    const { outcome, taken, pause } = run([1, 1, 1]);
    await expect(outcome).resolves.toEqual({ ended: 'done', result: 'result', worked: 3 });
    expect(taken).toEqual([0, 1, 2]);
    expect(pause).not.toHaveBeenCalled();
  });

  test.each([
    ['short steps share a slice', [3, 3, 3, 3, 3, 3], 2],
    ['a long step has a slice for itself', [1, 30, 1], 1],
    ['each of several long steps', [20, 20, 20], 3],
    ['no steps at all', [], 0],
  ])('%s', async (_, costs, pauses) => {
    const { outcome, pause, onSlice } = run(costs);
    await outcome;
    expect(pause).toHaveBeenCalledTimes(pauses);
    expect(onSlice).toHaveBeenCalledTimes(pauses + 1);
  });

  test('is given up beyond its budget', async () => {
    const { outcome, taken } = run([10, 10, 10, 10, 10], { budget: 25 });
    await expect(outcome).resolves.toEqual({ ended: 'budget', worked: 30 });
    expect(taken).toEqual([0, 1, 2]);
  });

  test('is given up when nobody wants it any more', async () => {
    const { outcome, taken } = run([10, 10, 10], { pauses: 1 });
    await expect(outcome).resolves.toEqual({ ended: 'aborted', worked: 10 });
    expect(taken).toEqual([0]);
  });
});

test('steps are tasks of their own, and give the result', async () => {
  const postTask = vi.fn(async (task: () => void) => task());
  vi.stubGlobal('scheduler', { postTask });
  const { steps } = work([1, 1]);
  const idle = (function* () {
    for (const _ of [1, 2]) yield;
    return [...steps];
  })();
  await expect(inSteps(idle)).resolves.toEqual([0, 1]);
  expect(postTask).toHaveBeenCalledTimes(3);
  vi.unstubAllGlobals();
});
