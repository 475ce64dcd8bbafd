import type { FromCard } from '../../platform/card-messages';
import { stepOf } from '../../platform/step-keys';

/** What takes the focus in a card. */
const CONTROLS = 'button:not([disabled]), a[href], input, summary, [tabindex="0"]';

/** Escape closes the card, the keys for steps go on to another claim, and Tab past its ends leaves it. */
export function listenToKeys(place: HTMLElement, say: (message: FromCard) => void): void {
  addEventListener('keydown', (event) => {
    const message = messageOf(event, place);
    if (message === null) return;
    event.preventDefault();
    say(message);
  });
}

function messageOf(event: KeyboardEvent, place: HTMLElement): FromCard | null {
  if (event.key === 'Escape') return { type: 'close' };
  const by = stepOf(event);
  if (by !== null) return { type: 'step', by };
  return event.key === 'Tab' && isPastTheEnd(place, event.shiftKey) ? { type: 'left' } : null;
}

function isPastTheEnd(place: HTMLElement, back: boolean): boolean {
  const focused = document.activeElement;
  const controls = [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
  // The dialog itself stands before its first control.
  if (back) return focused === controls[0] || !controls.some((one) => one === focused);
  return focused === controls.at(-1);
}
