/** How the card over a page is looked at: its frame for what it says, the page for where it is. */
import type { Frame, Page } from 'puppeteer-core';

/** A button or link of the card, and where it is in the window. */
export interface CardControl {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a reader sees and hears of the card over a page. */
export interface CardView {
  /** The dialog's name. */
  readonly label: string;
  readonly text: string;
  readonly box: Box;
  /** Whether the dialog, or something in it, has the focus. */
  readonly focused: boolean;
  readonly controls: readonly CardControl[];
  /** What the live region holds. */
  readonly spoken: string;
}

declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** The frame that the card of a page is in; `undefined` before there is one. Firefox gives frames no addresses. */
export async function cardFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const isCard = await frame.evaluate(() => location.pathname === '/card.html').catch(() => false);
    if (isCard) return frame;
  }
  return undefined;
}

/**
 * Where the open card stands in the window. Runs in the extension's world of a page, which alone can look into a closed
 * shadow tree.
 */
export function readCardBox(): Box | null {
  const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null =
    document.querySelector(':root > [data-aside]');
  if (host === null) return null;
  // Firefox and Chromium each have a way of their own.
  const root = host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
  const place = root?.querySelector('.place.open');
  if (place == null) return null;
  const { left, top, right, bottom } = place.getBoundingClientRect();
  return { left, top, right, bottom };
}

/**
 * What a card says. Runs in its frame; places are the frame's.
 *
 * @param inView name of a button to scroll into view first
 */
export function readCard(inView?: string): Omit<CardView, 'box'> | null {
  const dialog = document.querySelector('[role="dialog"]');
  if (!(dialog instanceof HTMLElement)) return null;
  const controls = [...dialog.querySelectorAll<HTMLElement>('button, a[href]')].filter((one) =>
    one.checkVisibility(),
  );
  const nameOf = (control: HTMLElement) => control.getAttribute('aria-label') ?? control.innerText.trim();
  controls.find((control) => nameOf(control) === inView)?.scrollIntoView({ block: 'nearest' });
  return {
    label: dialog.getAttribute('aria-label') ?? '',
    text: dialog.innerText,
    focused: document.hasFocus() && dialog.contains(document.activeElement),
    controls: controls.map((control) => {
      const at = control.getBoundingClientRect();
      return { name: nameOf(control), x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
    }),
    spoken: document.querySelector('[role="status"]#spoken')?.textContent ?? '',
  };
}
