import type { Point } from './safe-crossing';

/** Rest on a mark before its card opens, in milliseconds: what page previews have settled on. */
export const OPEN_AFTER = 500;
/** Time to come back to the mark or reach the card before it closes, in milliseconds. */
export const CLOSE_AFTER = 300;
/** How far a hand at rest may stray, in px. */
const TREMOR = 4;

interface Opening {
  readonly key: string;
  /** Where the pointer came to rest. */
  readonly point: Point;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Decides from where the pointer is when a card opens and closes. `Target` says what lies under the pointer;
 * targets are compared by their key.
 */
export class HoverIntent<Target extends { readonly key: string; readonly point: Point }> {
  #opening: Opening | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #shown: string | null = null;
  /** The card stays until the reader closes it, wherever the pointer goes. */
  #pinned = false;
  /** What the pointer is over. */
  #over: string | null = null;
  /** What the reader has closed the card of while the pointer was on it: it stays closed until they leave it. */
  #dismissed: string | null = null;

  constructor(
    private readonly open: (target: Target) => void,
    private readonly close: () => void,
  ) {}

  /** The pointer is over a mark. */
  onTarget(target: Target): void {
    this.#over = target.key;
    if (this.#pinned || target.key === this.#dismissed) return;
    this.#dismissed = null;
    if (target.key === this.#shown) {
      this.#stopOpening();
      this.#stopClosing();
      return;
    }
    if (this.#shown !== null) this.#startClosing();
    if (this.#opening?.key === target.key && isAtRest(this.#opening.point, target.point)) return;
    this.#stopOpening();
    const timer = setTimeout(() => {
      this.#opening = null;
      this.#stopClosing();
      this.open(target);
    }, OPEN_AFTER);
    this.#opening = { key: target.key, point: target.point, timer };
  }

  /** The pointer has left the mark but is on its way to the card: the time to get there begins again. */
  onWay(): void {
    this.#stopClosing();
  }

  /** The pointer is on the card. */
  onCard(): void {
    this.#stopOpening();
    this.#stopClosing();
  }

  /** The pointer is elsewhere. */
  onNothing(): void {
    this.#over = null;
    this.#dismissed = null;
    this.#stopOpening();
    if (this.#shown !== null && !this.#pinned) this.#startClosing();
  }

  /** A card has been opened by the pointer that rests on its mark. */
  shown(key: string): void {
    this.#stopOpening();
    this.#stopClosing();
    this.#shown = key;
    this.#pinned = false;
  }

  /** The card stays: the reader has clicked, or opened it by other means than a resting pointer. */
  pin(): void {
    this.#stopOpening();
    this.#stopClosing();
    this.#pinned = true;
  }

  /** The card has closed, by whichever way. Another mark that the pointer rests on still opens its own. */
  closed(): void {
    this.#dismissed = this.#over === this.#shown ? this.#shown : null;
    this.#stopClosing();
    this.#shown = null;
    this.#pinned = false;
  }

  #startClosing(): void {
    this.#closing ??= setTimeout(() => {
      this.#closing = undefined;
      this.close();
    }, CLOSE_AFTER);
  }

  #stopClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #stopOpening(): void {
    clearTimeout(this.#opening?.timer);
    this.#opening = null;
  }
}

function isAtRest(one: Point, other: Point): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= TREMOR;
}
