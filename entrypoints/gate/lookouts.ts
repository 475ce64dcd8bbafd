/**
 * When the gate looks at a page again: pages change in place (an application that goes to another article,
 * text that arrives late, a live blog). A page that changes all the time must not pay for that, so the gate
 * hears of one change, stops listening, waits longer each time, looks, and only then listens again.
 */
import { onAddressChange } from '../../platform/address-change';
import { TimeBudget } from '../../platform/time-budget';

/** First pause before a second look, in milliseconds; each further pause is twice as long. */
const FIRST_PAUSE = 500;
/** Longest pause: a live blog's first post about the story's subject is seen within this time. */
const LONGEST_PAUSE = 60_000;
/** Time that all looks at a page may take together, in milliseconds. */
const TIME_BUDGET = 200;

/**
 * Looks at the page now and whenever it has changed, as far as its time budget goes.
 *
 * @param look returns whether there is no need to look again
 * @returns a function that ends it
 */
export function keepLooking(look: () => boolean): () => void {
  const life = new AbortController();
  const budget = new TimeBudget(TIME_BUDGET);
  let pause = FIRST_PAUSE;
  let due = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookAfter(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  });
  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  /** A look that is due sooner stays: changes without end would put it off without end. */
  function lookAfter(wait: number) {
    const now = performance.now();
    const time = now + Math.max(wait, budget.wait(now));
    if (time >= due) return;
    due = time;
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(lookNow, { timeout: 2_000 }), time - now);
  }
  function lookNow() {
    if (life.signal.aborted) return;
    due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    if (look()) return life.abort();
    const end = performance.now();
    budget.spend(end - start, end);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }
  onAddressChange(() => {
    pause = FIRST_PAUSE;
    // The address changes before the new article is there.
    lookAfter(pause);
  }, life.signal);

  lookNow();
  return () => life.abort();
}
