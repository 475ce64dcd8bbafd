import type { Part } from './bundle-sizes';

/** Bytes lie on the reader's disk; what they cost is the time to parse and run them, which the benchmark measures. */
const LOOSE = 500 * 1024;

/** The most that each part may weigh, in bytes compressed by gzip, with all that it loads. */
export const SIZE_BUDGETS: Readonly<Record<Part, number>> = {
  // Runs in every page of every listed site.
  gate: 2.5 * 1024,
  checker: LOOSE,
  background: LOOSE,
  card: LOOSE,
  confirm: LOOSE,
  popup: LOOSE,
  record: LOOSE,
  options: LOOSE,
  // The whole checker and what its own text is made of; opened once, when the extension is installed.
  welcome: 1.1 * LOOSE,
};
