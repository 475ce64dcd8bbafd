import { stepOf } from '../../platform/step-keys';
import type { Life } from './life';

export interface KeyOptions {
  /** Whether a step is listened for here: the reader has neither cleared nor changed its keys. */
  readonly isOurs: (step: 1 | -1) => boolean;
  /** Goes to the next or previous finding. @returns whether there is one */
  readonly step: (step: 1 | -1) => boolean;
  /** Closes the card. @returns whether one was open */
  readonly close: () => boolean;
  /** Called when a step may follow: its modifiers are held down. */
  readonly onModifiers: () => void;
}

/**
 * The keys inside the page: Escape closes the card, and does nothing else then; Alt+Shift+. and Alt+Shift+, go from claim to
 * claim where the browser has not taken these keys itself.
 */
export function listenToKeys(life: Life, { isOurs, step, close, onModifiers }: KeyOptions): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey && event.shiftKey) onModifiers();
    const by = stepOf(event);
    const used = (by !== null && isOurs(by) && step(by)) || (event.key === 'Escape' && close());
    if (!used) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  life.listen(window, 'keydown', onKey, { capture: true });
}
