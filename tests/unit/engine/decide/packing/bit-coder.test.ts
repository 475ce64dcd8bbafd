import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, codeBits, codeNumber } from '../../../../../engine/decide/packing/bit-coder';

/** Writes and reads again by the same walk. */
function roundTrip<T>(values: readonly T[], walk: (coder: BitWriter | BitReader, value: T | null) => T): T[] {
  const writer = new BitWriter();
  for (const value of values) walk(writer, value);
  const reader = new BitReader(writer.finish());
  return values.map(() => walk(reader, null));
}

describe('the bit coder', () => {
  it('gives back the choices that were written', () => {
    const choice = fc.record({ place: fc.nat(40), value: fc.boolean() });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 400 }), (choices) => {
        const writer = new BitWriter();
        for (const { place, value } of choices) writer.bit(place, value);
        const reader = new BitReader(writer.finish());
        expect(choices.map(({ place }) => reader.bit(place))).toEqual(choices.map(({ value }) => value));
      }),
    );
  });

  it('gives back choices that are nearly always the same, past what a chance remembers', () => {
    const values = Array.from({ length: 5000 }, (_, i) => i % 997 === 0);
    expect(roundTrip(values, (coder, value) => coder.bit(0, value ?? false))).toEqual(values);
  });

  it.each([
    ['small', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['at powers of two', [62, 63, 64, 65, 1022, 1023, 1024]],
    ['large', [1_000_000, 123_456_789, 2 ** 30 - 2]],
    ['none', []],
  ])('gives back numbers that are %s', (_, numbers) => {
    expect(roundTrip(numbers, (coder, value) => codeNumber(coder, 0, value ?? 0))).toEqual(numbers);
  });

  it('gives back numbers of a fixed count of bits', () => {
    const numbers = Array.from({ length: 32 }, (_, i) => i);
    expect(roundTrip(numbers, (coder, value) => codeBits(coder, 0, value ?? 0, 5))).toEqual(numbers);
  });

  it('writes a choice that is nearly always the same in far less than a bit', () => {
    const writer = new BitWriter();
    for (let i = 0; i < 6000; i++) writer.bit(0, false);
    expect(writer.finish().length).toBeLessThan(20);
  });

  it('writes letters that need no escaping', () => {
    const writer = new BitWriter();
    for (let i = 0; i < 2000; i++) writer.bit(i % 7, (i * i) % 3 === 0);
    expect(writer.finish()).toMatch(/^[\w-]+$/);
  });
});
