import type { FromCard, ToCard } from '../../../platform/card-messages';
import { bodyOf, focusedOf, selectionOf } from '../dom';
import type { Box, Point } from '../safe-crossing';
import { scrollAround } from '../scroll-to';
import { CardFrame } from './frame';
import { CardHost } from './host';
import { cardWidth, keepBeside } from './position';

/** What browsers call the wish to close something, by Escape or a gesture; TypeScript's library has no name for it yet. */
declare class CloseWatcher extends EventTarget {
  onclose: (() => void) | null;
  destroy(): void;
}

export type CardContent = Extract<ToCard, { readonly type: 'show' | 'note' }>;

export interface OpenCard {
  readonly content: CardContent;
  /** What the card stands beside. */
  readonly range: Range;
  /** Where the pointer opened it; `null` for a card that the reader has asked for otherwise. */
  readonly pointer: Point | null;
  /** Whether the card takes the focus. */
  readonly focus: boolean;
}

export interface CardEvents {
  /** The card has closed, for whatever reason. */
  readonly onClosed: () => void;
  /** The reader goes on to another claim, from within the card. */
  readonly onStep: (by: 1 | -1) => void;
  /** What the pointer does on the card. */
  readonly onPointer: (did: 'come' | 'gone' | 'pressed') => void;
  /** The reader wants the extension to be silent on this site. */
  readonly onSwitchOff: () => void;
}

/** The card in the page: one at a time, opened, placed and closed. What it shows is in a frame of the extension. */
export class Card {
  readonly #events: CardEvents;
  readonly #frame: CardFrame;
  readonly #host: CardHost;
  #open: OpenCard | null = null;
  #height = 0;
  #placing: ReturnType<typeof keepBeside> | null = null;
  /** Hears of the reader's wish to close, also on pages that keep the keys to themselves. */
  #watcher: CloseWatcher | null = null;
  /** Where the focus goes when the card closes. */
  #focusBefore: Element | null = null;

  constructor(events: CardEvents) {
    this.#events = events;
    this.#frame = new CardFrame({
      onMessage: (message) => this.#onMessage(message),
      onLost: () => this.close(),
    });
    this.#host = new CardHost(this.#frame.element);
  }

  /** Whether a card can be seen, or is about to be. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /**
   * Loads what a card needs, so that it can be seen at once when it is asked for.
   *
   * @returns whether there can be one
   */
  prepare(): Promise<boolean> {
    // Taken out and put in again, a frame is empty.
    if (this.#host.insert()) this.#frame.reset();
    return this.#frame.prepare();
  }

  /** Opens the card, in place of one that is open. @returns whether the browser lets there be one on this page */
  async open(card: OpenCard): Promise<boolean> {
    this.#placing?.stop();
    this.#placing = null;
    this.#open = card;
    const isReady = await this.prepare();
    // Closed, or another opened, meanwhile.
    if (this.#open !== card) return true;
    if (!isReady) {
      this.close();
      return false;
    }
    this.#host.undoZoom();
    this.#host.place.style.width = `${cardWidth()}px`;
    this.#frame.send(card.content);
    return true;
  }

  /** Closes the card; the focus goes back to where it was, if the card has it. @returns whether one was open */
  close(): boolean {
    if (this.#open === null) return false;
    const { range } = this.#open;
    this.#open = null;
    this.#placing?.stop();
    this.#placing = null;
    this.#watcher?.destroy();
    this.#watcher = null;
    if (this.#host.hasFocus()) this.#giveFocusBack(range);
    this.#focusBefore = null;
    this.#host.hide();
    this.#frame.send({ type: 'closed' });
    this.#events.onClosed();
    return true;
  }

  /** Answers the card's frame, by way of the extension, whether a token is the one that it was given. */
  proves(token: string): boolean {
    return this.#frame.proves(token);
  }

  /** Whether a node of the page is the element that the card stands in. */
  isHost(node: EventTarget | null): boolean {
    return this.#host.is(node);
  }

  /** Where the open card stands in the window. */
  box(): Box | null {
    return this.#placing === null ? null : this.#host.place.getBoundingClientRect();
  }

  remove(): void {
    this.close();
    this.#host.remove();
    this.#frame.reset();
  }

  #onMessage(message: FromCard): void {
    switch (message.type) {
      case 'size':
        this.#height = message.height;
        this.#placeOrShow();
        return;
      case 'close':
      case 'left':
        this.close();
        return;
      case 'step':
        this.#events.onStep(message.by);
        return;
      case 'pointer':
        this.#events.onPointer(message.did);
        return;
      case 'wheel':
        if (this.#open !== null) scrollAround(this.#open.range, message.by);
        return;
      case 'switch-off-site':
        this.#events.onSwitchOff();
    }
  }

  /** The card's size is known: shows it where it belongs, or makes room for what has folded out. */
  #placeOrShow(): void {
    const card = this.#open;
    if (card === null) return;
    if (this.#placing !== null) {
      void this.#placing.place();
      return;
    }
    const { range, pointer, focus } = card;
    this.#placing = keepBeside(this.#host.place, {
      range,
      pointer,
      height: () => this.#height,
      onGone: () => this.close(),
    });
    this.#host.reveal();
    this.#watcher ??= this.#watchClosing();
    if (focus) this.#takeFocus();
    this.#frame.send({ type: 'seen', focus });
  }

  #watchClosing(): CloseWatcher {
    const watcher = new CloseWatcher();
    watcher.onclose = () => this.close();
    return watcher;
  }

  #takeFocus(): void {
    if (!this.#host.hasFocus()) this.#focusBefore = focusedOf(document);
    this.#frame.element.focus({ preventScroll: true });
  }

  /** To where the reader was; without such a place, the next step of the keyboard goes on from the words. */
  #giveFocusBack(range: Range): void {
    const before = this.#focusBefore;
    this.#frame.element.blur();
    if (before instanceof HTMLElement && before !== bodyOf(document)) {
      before.focus({ preventScroll: true });
      return;
    }
    const selection = selectionOf(document);
    if (selection?.isCollapsed) selection.collapse(range.startContainer, range.startOffset);
  }
}
