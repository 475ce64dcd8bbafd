import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { Box, Point } from '../safe-crossing';
import { CardHost } from './host';
import { keepBeside } from './position';

export interface OpenCard {
  readonly content: ComponentChildren;
  /** What the card stands beside. */
  readonly range: Range;
  /** Where the pointer opened it; `null` for a card opened by keyboard, which takes the focus. */
  readonly pointer: Point | null;
  /** Read out when the focus stays in the page. */
  readonly announcement: string;
}

/** The card in the page: one at a time, opened, placed and closed. */
export class Card {
  readonly #host = new CardHost();
  #stopPlacing: (() => void) | null = null;
  /** Where the focus goes when the card closes. */
  #focusBefore: Element | null = null;
  readonly #onClose: () => void;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  get isOpen(): boolean {
    return this.#stopPlacing !== null;
  }

  open({ content, range, pointer, announcement }: OpenCard): void {
    this.#stopPlacing?.();
    const { place } = this.#host;
    this.#host.show();
    render(content, place);
    this.#stopPlacing = keepBeside(range, place, pointer, () => this.close());
    if (pointer === null) this.#takeFocus();
    else this.#host.announce(announcement);
  }

  /** Closes the card; the focus goes back to where it was, if the card has it. @returns whether one was open */
  close(): boolean {
    if (this.#stopPlacing === null) return false;
    this.#stopPlacing();
    this.#stopPlacing = null;
    if (this.#host.hasFocus() && this.#focusBefore instanceof HTMLElement) {
      this.#focusBefore.focus({ preventScroll: true });
    }
    this.#focusBefore = null;
    render(null, this.#host.place);
    this.#host.announce('');
    this.#onClose();
    return true;
  }

  /** Whether a node of the page is the element that the card stands in. */
  isHost(node: EventTarget | null): boolean {
    return this.#host.is(node);
  }

  /** The element that the card is rendered into. */
  get place(): HTMLElement {
    return this.#host.place;
  }

  /** Where the open card stands in the window. */
  box(): Box | null {
    return this.isOpen ? this.#host.place.getBoundingClientRect() : null;
  }

  remove(): void {
    this.close();
    this.#host.remove();
  }

  #takeFocus(): void {
    if (!this.#host.hasFocus()) this.#focusBefore = document.activeElement;
    const dialog = this.#host.place.firstElementChild;
    if (dialog instanceof HTMLElement) dialog.focus({ preventScroll: true });
  }
}
