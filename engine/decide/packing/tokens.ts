import type { Vocabulary } from '../vocabulary';
import { type BitCoder, BitReader, BitWriter, codeNumber, NUMBER_PLACES } from './bit-coder';

/** The tokens of the statements as the dataset carries them: numbers of the vocabulary, ascending, by their steps. */

const LENGTHS = 0;
const NAMES = NUMBER_PLACES;
const WORDS = 2 * NUMBER_PLACES;

/** Packs the tokens of each statement. All must be in the vocabulary. */
export function packTokens(statements: readonly (readonly string[])[], vocabulary: Vocabulary): string {
  const writer = new BitWriter();
  for (const tokens of statements) {
    const numbers = tokens.map((token) => vocabulary.numberOf(token) ?? 0);
    codeAscending(
      writer,
      numbers.sort((a, b) => a - b),
      vocabulary,
    );
  }
  return writer.finish();
}

/** Reads the tokens of so many statements. */
export function unpackTokens(text: string, statements: number, vocabulary: Vocabulary): number[][] {
  const reader = new BitReader(text);
  return Array.from({ length: statements }, () => codeAscending(reader, [], vocabulary));
}

function codeAscending(coder: BitCoder, numbers: readonly number[], { names }: Vocabulary): number[] {
  const length = codeNumber(coder, LENGTHS, numbers.length);
  const coded: number[] = [];
  let last = -1;
  for (let at = 0; at < length; at++) {
    last += 1 + codeNumber(coder, last < names ? NAMES : WORDS, (numbers[at] ?? 0) - last - 1);
    coded.push(last);
  }
  return coded;
}
