import type { Qualifier } from '../model/record';

/** Numbers as they are compared: with their bounds and hedges. */

/** A hedged number agrees when it covers the value and lies within this share of it. */
const TOLERANCE = 0.15;

/** A number as it is compared: bounds in the claim's unit, and how it is hedged. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
}

/** Whether a number on the page covers a recorded value. */
export function covers(page: Amount, value: number): boolean {
  const near = (amount: number) => Math.abs(value - amount) <= TOLERANCE * value;
  if (page.low !== page.high)
    return page.low <= value && value <= page.high && (near(page.low) || near(page.high));
  const amount = page.low;
  switch (page.qualifier) {
    case 'exact':
      return amount === value;
    case 'about':
      return near(amount);
    case 'more-than':
      return amount <= value && near(amount);
    case 'nearly':
    case 'up-to':
      return amount >= value && near(amount);
    case 'vague':
      return false;
  }
}

/** Whether a range or a bound holds a value, however loosely: "at least 500", "up to 1,000". */
export function bounds({ low, high, qualifier }: Amount, value: number): boolean {
  if (low !== high) return low <= value && value <= high;
  if (qualifier === 'more-than') return low <= value;
  return (qualifier === 'up-to' || qualifier === 'nearly') && value <= high;
}
