/** Tests that a browser cannot be put through: the report names them, and why. */
import { describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/launch';
import { NOT_TRIED } from '../../../scripts/test/survival';

/** Where tests cannot be run, and why. */
export interface LeftOut {
  readonly in: BrowserKind;
  readonly because: string;
}

/** Tests that the browser at hand may not be able to run. */
export function unless(leftOut: LeftOut, kind: BrowserKind, tests: () => void): void {
  if (leftOut.in === kind) notTried(leftOut.because, tests);
  else tests();
}

/** Tests that are not run. */
export function notTried(reason: string, tests: () => void): void {
  describe.skip(`${NOT_TRIED}${reason}`, tests);
}
