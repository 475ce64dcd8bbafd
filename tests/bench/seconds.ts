/** Seconds that some work takes. @param work returns what it has made, so that it cannot be left out */
export function secondsOf(work: () => unknown): number {
  const start = performance.now();
  const made = work();
  const seconds = (performance.now() - start) / 1000;
  if (made === undefined) throw new Error('The work has made nothing');
  return seconds;
}
