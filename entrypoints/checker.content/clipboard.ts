/**
 * Puts text on the clipboard. Pages can forbid the modern way, and unencrypted ones do not have it; the old
 * way copies a selection, made in a field of our own.
 *
 * @param place where the field may stand for a moment: inside our shadow tree
 * @returns whether the browser allowed it
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, place);
  }
}

function copyBySelection(text: string, place: HTMLElement): boolean {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.className = 'for-the-ear';
  field.value = text;
  place.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
