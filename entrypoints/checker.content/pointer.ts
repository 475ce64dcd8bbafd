import { nearest, rootElementOf, selectionOf } from './dom';
import { HoverIntent, OPEN_AFTER } from './hover-intent';
import type { Life } from './life';
import type { MarkIndex } from './mark-index';
import type { Mark } from './marks';
import type { PageCards } from './page-cards';
import { isCrossing, isNear, type Point } from './safe-crossing';

interface Target {
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly point: Point;
}

export interface PointerOptions {
  /** The painted marks. */
  readonly marks: () => MarkIndex;
  /** Called when the pointer moves over the page, once a frame at most. */
  readonly onMove: () => void;
}

/** What a click has a meaning of its own on. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** How far a finger at rest may stray, in px. */
const FINGER = 10;

/**
 * Opens cards for the pointer that rests on a mark, the finger that does, the click and the tap, and closes them when the
 * pointer has gone.
 */
export class PointerCards {
  readonly #cards: PageCards;
  readonly #options: PointerOptions;
  readonly #intent: HoverIntent<Target>;
  /** The marks whose card the pointer has opened, and where on them it was last. */
  #opened: Target | null = null;
  #moved: PointerEvent | null = null;
  /** A finger that rests on a mark. */
  #held: { readonly at: Point; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** That finger has opened a card: lifting it is not a tap. */
  #heldOpen = false;

  constructor(life: Life, cards: PageCards, options: PointerOptions) {
    this.#cards = cards;
    this.#options = options;
    this.#intent = new HoverIntent<Target>(
      (target) => this.#open(target),
      () => void cards.card.close(),
    );
    const passive = { passive: true, capture: true };
    life.listen(window, 'pointermove', (event) => this.#onMove(event), passive);
    life.listen(window, 'pointerdown', (event) => this.#onDown(event), passive);
    for (const type of ['pointerup', 'pointercancel'] as const) {
      life.listen(window, type, () => this.#letGo(), passive);
    }
    life.listen(rootElementOf(document), 'pointerleave', () => this.#intent.onNothing(), passive);
    life.listen(window, 'click', (event) => this.#onClick(event), { capture: true });
    life.onEnd(() => {
      this.#letGo();
      this.forget();
    });
  }

  /** The card has closed. */
  onClosed(): void {
    this.#opened = null;
    this.#intent.closed();
  }

  /** Something else than the pointer opens a card now: it stays until the reader closes it. */
  forget(): void {
    this.#opened = null;
    this.#intent.closed();
    this.#intent.pin();
  }

  /** What the pointer does on the card, where the page's events do not reach. */
  onCardPointer(did: 'come' | 'gone' | 'pressed'): void {
    if (did === 'come') this.#intent.onCard();
    else if (did === 'gone') this.#intent.onNothing();
    else this.#intent.pin();
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') {
      if (this.#held !== null && distance(this.#held.at, pointOf(event)) > FINGER) this.#letGo();
      return;
    }
    // One look a frame is enough, however often the pointer reports.
    if (this.#moved === null) requestAnimationFrame(() => this.#look());
    this.#moved = event;
  }

  #look(): void {
    const event = this.#moved;
    this.#moved = null;
    if (event === null) return;
    this.#options.onMove();
    const point = pointOf(event);
    const box = this.#cards.card.box();
    // A pressed button selects or drags.
    const target =
      event.buttons === 0 && !this.#cards.card.isHost(event.target) ? this.#targetAt(point) : null;
    if (target !== null) void this.#cards.card.prepare();
    if (target !== null && target.key === this.#opened?.key) {
      this.#opened = target;
      this.#intent.onTarget(target);
      return;
    }
    if (box !== null && isNear(point, box)) {
      this.#intent.onCard();
      return;
    }
    const from = this.#opened?.point;
    if (box !== null && from !== undefined && isCrossing(from, point, box)) this.#intent.onWay();
    if (target === null) this.#intent.onNothing();
    else this.#intent.onTarget(target);
  }

  /** A finger that stays on a mark opens its card, where a tap would follow a link. */
  #onDown(event: PointerEvent): void {
    this.#letGo();
    this.#heldOpen = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const target = this.#targetAt(pointOf(event));
    if (target === null) return;
    void this.#cards.card.prepare();
    const timer = setTimeout(() => {
      this.#heldOpen = true;
      this.#open(target);
      this.#intent.pin();
    }, OPEN_AFTER);
    this.#held = { at: target.point, timer };
  }

  #letGo(): void {
    clearTimeout(this.#held?.timer);
    this.#held = null;
  }

  #onClick(event: MouseEvent): void {
    const { card } = this.#cards;
    if (card.isHost(event.target)) return;
    if (this.#heldOpen) {
      this.#heldOpen = false;
      event.preventDefault();
      return;
    }
    const target = this.#targetAt(pointOf(event));
    if (target === null) {
      card.close();
      return;
    }
    const isControl = event.target instanceof Element && nearest(event.target, CONTROLS) !== null;
    const selects = selectionOf(document)?.isCollapsed === false;
    if (isControl || selects) return;
    if (target.key !== this.#opened?.key) this.#open(target);
    this.#intent.pin();
  }

  #targetAt(point: Point): Target | null {
    const marks = this.#options.marks().at(point.x, point.y);
    if (marks.length === 0) return null;
    return { key: marks.map((mark) => mark.finding.id).join(' '), marks, point };
  }

  #open(target: Target): void {
    this.#cards.open(target.marks, target.point);
    this.#opened = target;
    this.#intent.shown(target.key);
  }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
