/** Longest stretch of work before the page gets its turn, in milliseconds: half a frame. */
const SLICE = 8;

export interface SliceOptions {
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
  /** Called after each slice, before the page's turn. */
  readonly onSlice: () => void;
  /** Working time after which the work is given up, in milliseconds. */
  readonly budget: number;
  readonly signal: AbortSignal;
}

/** How sliced work ended: with its result, or given up because of its budget or by the signal. */
export type Outcome<Result> =
  | { readonly ended: 'done'; readonly result: Result; readonly worked: number }
  | { readonly ended: 'budget' | 'aborted'; readonly worked: number };

/** Takes a generator's steps in slices, giving way to the page in between. */
export async function runInSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  onStep: (step: Step) => void,
  { now, pause, onSlice, budget, signal }: SliceOptions,
): Promise<Outcome<Result>> {
  let worked = 0;
  while (!signal.aborted) {
    const start = now();
    let elapsed = 0;
    while (elapsed < SLICE) {
      const step = steps.next();
      if (step.done) {
        onSlice();
        return { ended: 'done', result: step.value, worked: worked + now() - start };
      }
      onStep(step.value);
      elapsed = now() - start;
    }
    onSlice();
    worked += now() - start;
    if (worked > budget) return { ended: 'budget', worked };
    await pause();
  }
  return { ended: 'aborted', worked };
}

/**
 * Lets the page do what waits. Not `scheduler.yield`: what follows that goes before the page's own timers,
 * which would stand still until everything has been checked.
 */
export async function givePageItsTurn(): Promise<void> {
  await scheduler.postTask(() => {}, { priority: 'user-visible' });
}

/** Takes a generator's steps one by one, each in a task of its own. */
export async function inSteps<Result>(steps: Iterator<void, Result>): Promise<Result> {
  for (;;) {
    await givePageItsTurn();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
