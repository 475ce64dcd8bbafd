/** Measures of how well a reader's text is the article's. */

/** How the words of two texts overlap, each word as often as it occurs. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function overlapOf(read: string, wanted: string): Overlap {
  const [got, expected] = [countWords(read), countWords(wanted)];
  let common = 0;
  for (const [word, count] of got) common += Math.min(count, expected.get(word) ?? 0);
  const precision = share(common, total(got));
  const recall = share(common, total(expected));
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
