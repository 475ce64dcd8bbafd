/**
 * When the gate looks at a page again: pages change in place (an application that goes to another article,
 * text that arrives late, a live blog). A page that changes all the time must not pay for that, so the gate
 * hears of one change, stops listening, waits longer each time, looks, and only then listens again.
 */
import { onAddressChange } from '../../platform/address-change';

/** First pause before a second look, in milliseconds; each further pause is twice as long. */
const FIRST_PAUSE = 500;
/** Longest pause: a live blog's first post about the story's subject is seen within this time. */
const LONGEST_PAUSE = 60_000;
/** Time that all looks at one address may take together, in milliseconds. */
const TIME_BUDGET = 200;

/**
 * Looks at the page now and whenever it has changed, as long as the time budget of its address lasts.
 *
 * @param look returns whether there is no need to look again
 * @returns a function that ends it
 */
export function keepLooking(look: () => boolean): () => void {
  const life = new AbortController();
  let pause = FIRST_PAUSE;
  let spent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(lookLater);
  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function lookLater() {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(lookNow, { timeout: 2_000 }), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
  function lookNow() {
    if (life.signal.aborted) return;
    const start = performance.now();
    if (look()) return life.abort();
    spent += performance.now() - start;
    if (spent < TIME_BUDGET) {
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    }
  }
  onAddressChange(() => {
    pause = FIRST_PAUSE;
    spent = 0;
    // The address changes before the new article is there.
    lookLater();
  }, life.signal);

  lookNow();
  return () => life.abort();
}
