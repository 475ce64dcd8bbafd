/**
 * Whole numbers as the characters of a text, one each. The hidden layer's weights are the greater part of the dataset: as
 * numbers, or as text with spaces between, they take three times the room, and are read before a page needs any of them.
 * Only characters that stand in JSON and in a program as themselves, save the backslash.
 */

/** The character of 0, and how far from it the others lie: from “#” to “}”. */
const ZERO = 80;
/** Largest weight, and smallest with its sign turned round. */
export const MOST_WEIGHT = 45;

/** @throws RangeError on what is no whole number, or beyond what a character can say */
export function packWeights(weights: readonly number[]): string {
  return weights.map(pack).join('');
}

function pack(weight: number): string {
  if (!Number.isInteger(weight) || Math.abs(weight) > MOST_WEIGHT)
    throw new RangeError(`No weight from -${MOST_WEIGHT} to ${MOST_WEIGHT}: ${weight}`);
  return String.fromCharCode(ZERO + weight);
}

/** The weight at a place of a packed text. */
export function weightAt(packed: string, at: number): number {
  return packed.charCodeAt(at) - ZERO;
}
