/** The keys that go from claim to claim, as the manifest suggests them, for browsers that have left them unassigned. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * What a key gives, pressed with Alt and Shift, on which "." or "," is printed. Where a place is named, the same sign is
 * elsewhere on other keyboards, on a key of its own.
 */
const PRINTED: readonly (readonly [key: string, step: 1 | -1, place?: string])[] = [
  ['.', 1],
  ['>', 1],
  // German, Nordic, Spanish, Italian.
  [':', 1, 'Period'],
  [',', -1],
  ['<', -1],
  [';', -1, 'Comma'],
  // French.
  ['?', -1, 'KeyM'],
];

/** Where the keys are on most keyboards. */
const PLACES: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

/**
 * The step that a key asks for. What is printed on the key counts, wherever it is: on a Dvorak or French keyboard the
 * place of "." holds another. Its place counts only where Alt has it give none of a plain keyboard's signs, as on a Mac.
 */
export function stepOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: Pressed): 1 | -1 | null {
  // Of three signs on it, neither is a stop or comma.
  if (!altKey || !shiftKey || ctrlKey || metaKey || code === 'IntlBackslash') return null;
  const printed = PRINTED.find(([sign, , place]) => sign === key && (place ?? code) === code);
  if (printed !== undefined) return printed[1];
  return /^[\x20-\x7e]$/.test(key) ? null : (PLACES[code] ?? null);
}
