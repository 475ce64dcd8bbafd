import type { Life } from './life';

/** Steps by the physical keys that the manifest suggests, for browsers that have left them unassigned. */
const STEPS: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

export interface KeyOptions {
  /** Goes to the next or previous finding. @returns whether there is one */
  readonly step: (step: 1 | -1) => boolean;
  /** Closes the card. @returns whether one was open */
  readonly close: () => boolean;
}

/** Alt+Shift+. and Alt+Shift+, go from claim to claim; Escape closes the card, and does nothing else then. */
export function listenToKeys(life: Life, { step, close }: KeyOptions): void {
  const onKey = (event: KeyboardEvent) => {
    const by =
      event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? STEPS[event.code] : undefined;
    const used = (by !== undefined && step(by)) || (event.key === 'Escape' && close());
    if (!used) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  life.listen(window, 'keydown', onKey, { capture: true });
}
