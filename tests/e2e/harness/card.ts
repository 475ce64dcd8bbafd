/** A button or link of the card, and where it is in the window. */
export interface CardControl {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What a reader sees and hears of the card over a page. */
export interface CardView {
  /** The dialog's name. */
  readonly label: string;
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Whether the dialog, or something in it, has the focus. */
  readonly focused: boolean;
  readonly controls: readonly CardControl[];
  /** What the live region holds. */
  readonly spoken: string;
}

declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/**
 * Runs in the extension's world of a page, which alone can look into a closed shadow tree.
 *
 * @param inView name of a button to scroll into view first
 */
export function readCard(inView?: string): CardView | null {
  const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null =
    document.querySelector(':root > [data-aside]');
  if (host === null) return null;
  // Firefox and Chromium each have a way of their own.
  const root = host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
  const dialog = root?.querySelector('[role="dialog"]');
  if (root == null || !(dialog instanceof HTMLElement)) return null;
  const controls = [...dialog.querySelectorAll<HTMLElement>('button, a[href]')];
  const nameOf = (control: HTMLElement) => control.getAttribute('aria-label') ?? control.innerText.trim();
  controls.find((control) => nameOf(control) === inView)?.scrollIntoView({ block: 'nearest' });
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return {
    label: dialog.getAttribute('aria-label') ?? '',
    text: dialog.innerText,
    box: { left, top, right, bottom },
    focused: root.activeElement !== null && dialog.contains(root.activeElement),
    controls: controls.map((control) => {
      const at = control.getBoundingClientRect();
      return { name: nameOf(control), x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
    }),
    spoken: root.querySelector('[role="status"].for-the-ear')?.textContent ?? '',
  };
}
