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

/** Shares of what two texts hold together. */
export interface Shares {
  /** In both. */
  readonly common: number;
  readonly surplus: number;
  readonly missing: number;
}

/** Words of one shingle. */
const SHINGLE = 4;

/**
 * How the shingles of two texts overlap, each as often as it occurs, as the article extraction benchmark of Zyte counts
 * them: shares of all that either holds, so that each page weighs the same.
 */
export function shinglesOf(read: string, wanted: string): Shares {
  const [got, expected] = [countShingles(read), countShingles(wanted)];
  let [common, surplus, missing] = [0, 0, 0];
  for (const key of new Set([...got.keys(), ...expected.keys()])) {
    const [one, other] = [got.get(key) ?? 0, expected.get(key) ?? 0];
    common += Math.min(one, other);
    surplus += Math.max(0, one - other);
    missing += Math.max(0, other - one);
  }
  const all = common + surplus + missing;
  return { common: share(common, all), surplus: share(surplus, all), missing: share(missing, all) };
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let from = 0; from < Math.max(Math.min(words.length, 1), words.length - SHINGLE + 1); from++) {
    const shingle = words.slice(from, from + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Precision of one page; 1 where nothing was read of nothing. */
export function precisionOf({ common, surplus, missing }: Shares): number {
  return surplus + missing === 0 ? 1 : share(common, common + surplus);
}

export function recallOf({ common, missing }: Shares): number {
  return missing === 0 ? 1 : share(common, common + missing);
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
