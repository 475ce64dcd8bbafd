/**
 * Does some work.
 *
 * @returns what it has made, and the seconds of processor that it took in all of this process's threads: what else the machine
 * does falls out
 */
export function timed<Made>(work: () => Made): { readonly made: Made; readonly seconds: number } {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return { made, seconds: (user + system) / 1e6 };
}

/** Seconds of processor that some work takes. */
export function secondsOf(work: () => unknown): number {
  return timed(work).seconds;
}
