/** What is given back of what has been spent, for each millisecond that goes by. */
const GIVEN_BACK = 0.01;

/**
 * Working time that may be spent on a page. Time alone gives it back, a hundredth of what goes by and never more than
 * there was: a page that is up to something, or never rests, gets none by anything that it does. All in milliseconds.
 */
export class TimeBudget {
  readonly #limit: number;
  #spent = 0;
  #spentAt = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param now milliseconds since some fixed moment */
  spend(worked: number, now: number): void {
    this.#spent = this.#left(now) + worked;
    this.#spentAt = now;
  }

  /** How long it is until there is some to spend; 0 or less if there is now. */
  wait(now: number): number {
    return (this.#left(now) - this.#limit) / GIVEN_BACK;
  }

  /** What is left of what has been spent. */
  #left(now: number): number {
    return Math.max(0, this.#spent - (now - this.#spentAt) * GIVEN_BACK);
  }
}
