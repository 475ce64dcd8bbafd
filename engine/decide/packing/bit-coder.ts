/**
 * Writes yes-or-no choices as text and reads them again, in no more letters than they tell: an adaptive binary
 * arithmetic coder (after M. Mahoney's fpaq0, 2004). Each choice is made at a place that the caller names; the
 * chance of a yes there is learned from the choices before it, by writer and reader alike.
 */

/** One walk serves both ways: a writer takes the value given and returns it, a reader returns what was written. */
export interface BitCoder {
  bit(place: number, value: boolean): boolean;
}

/** Letters of six bits; none needs escaping in JSON or a script. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTER_BITS = 6;
/** Bits of an interval's bounds: five letters. */
const BITS = 30;
const ALL = 2 ** BITS - 1;
const ONE_LETTER = 2 ** (BITS - LETTER_BITS);

/** A chance is never surer than this: the rare choice must stay possible. */
const LEAST_CHANCE = 1 / 1024;
/** Choices after which a place's chance forgets the oldest. */
const MEMORY = 60;

/** Places that can be named; weights take some 1,400. */
const PLACES = 2048;

/** What writer and reader share: the interval that the choices so far have left, and the chances. */
abstract class Coder {
  protected low = 0;
  protected high = ALL;
  private readonly chances = new Float64Array(PLACES).fill(0.5);
  private readonly seen = new Uint8Array(PLACES);

  /** The last number of the interval's share for a yes. */
  protected middle(place: number): number {
    return this.low + Math.floor((this.high - this.low) * (this.chances[place] ?? 0.5));
  }

  protected narrow(place: number, value: boolean, middle: number): void {
    const chance = this.chances[place] ?? 0.5;
    const seen = this.seen[place] ?? 0;
    const learned = chance + ((value ? 1 : 0) - chance) / (seen + 1.5);
    this.chances[place] = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, learned));
    this.seen[place] = Math.min(MEMORY, seen + 1);
    if (value) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) < ONE_LETTER) {
      this.shift();
      this.low = (this.low << LETTER_BITS) & ALL;
      this.high = ((this.high << LETTER_BITS) & ALL) | (LETTERS.length - 1);
    }
  }

  /** Called when the interval's first letter is settled, before it is dropped. */
  protected abstract shift(): void;
}

export class BitWriter extends Coder implements BitCoder {
  private text = '';

  bit(place: number, value: boolean): boolean {
    this.narrow(place, value, this.middle(place));
    return value;
  }

  /** All that was written. */
  finish(): string {
    for (let letter = 0; letter * LETTER_BITS < BITS; letter++) {
      this.shift();
      this.low = (this.low << LETTER_BITS) & ALL;
    }
    return this.text;
  }

  protected shift(): void {
    this.text += LETTERS.charAt(Math.floor(this.low / ONE_LETTER));
  }
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

export class BitReader extends Coder implements BitCoder {
  private at = 0;
  private code = 0;

  constructor(private readonly text: string) {
    super();
    for (let letter = 0; letter * LETTER_BITS < BITS; letter++) this.shift();
  }

  bit(place: number): boolean {
    const middle = this.middle(place);
    const value = this.code <= middle;
    this.narrow(place, value, middle);
    return value;
  }

  protected shift(): void {
    const value = VALUES[this.text.charCodeAt(this.at++)] ?? 0;
    this.code = ((this.code << LETTER_BITS) & ALL) | value;
  }
}

/** Places that `codeNumber` takes from the one it is given. */
export const NUMBER_PLACES = 256;
/** Places for the bits after the first, by the number's length. */
const AFTER_LENGTH = 32;
const PLACES_A_LENGTH = 5;

/** A whole number from 0 up: its length in bits, then its bits; the first two of them are learned by length. */
export function codeNumber(coder: BitCoder, place: number, value: number): number {
  const number = value + 1;
  let length = 0;
  while (coder.bit(place + length, number >= 2 ** (length + 1))) length++;
  let prefix = 1;
  for (let left = length - 1; left >= 0; left--) {
    const learned = place + AFTER_LENGTH + length * PLACES_A_LENGTH + Math.min(prefix, 4);
    prefix = prefix * 2 + (coder.bit(learned, ((number >> left) & 1) === 1) ? 1 : 0);
  }
  return prefix - 1;
}

/** A whole number of a fixed count of bits; takes `2 ** bits` places. */
export function codeBits(coder: BitCoder, place: number, value: number, bits: number): number {
  let prefix = 1;
  for (let left = bits - 1; left >= 0; left--) {
    prefix = prefix * 2 + (coder.bit(place + prefix, ((value >> left) & 1) === 1) ? 1 : 0);
  }
  return prefix - 2 ** bits;
}
