import { marksAt } from './find-at';
import { HoverIntent } from './hover-intent';
import type { Life } from './life';
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
  readonly shown: () => readonly Mark[];
  /** Called when the pointer moves over the page, once a frame at most. */
  readonly onMove: () => void;
}

/** What a click has a meaning of its own on. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Opens cards for the pointer that rests on a mark, the click and the tap, and closes them when it has gone. */
export class PointerCards {
  readonly #cards: PageCards;
  readonly #options: PointerOptions;
  readonly #intent: HoverIntent<Target>;
  /** The marks whose card the pointer has opened, and where on them it was last. */
  #opened: Target | null = null;
  #moved: PointerEvent | null = null;

  constructor(life: Life, cards: PageCards, options: PointerOptions) {
    this.#cards = cards;
    this.#options = options;
    this.#intent = new HoverIntent<Target>(
      (target) => this.#open(target),
      () => void cards.card.close(),
    );
    const passive = { passive: true, capture: true };
    life.listen(window, 'pointermove', (event) => this.#onMove(event), passive);
    life.listen(document.documentElement, 'pointerleave', () => this.#intent.onNothing(), passive);
    life.listen(window, 'click', (event) => this.#onClick(event), passive);
    life.onEnd(() => this.forget());
  }

  /** The card has closed. */
  onClosed(): void {
    this.#opened = null;
    this.#intent.closed();
  }

  /** Something else than the pointer opens a card now, or everything ends. */
  forget(): void {
    this.#opened = null;
    this.#intent.shown(null);
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // One look a frame is enough, however often the pointer reports.
    if (this.#moved === null) requestAnimationFrame(() => this.#look());
    this.#moved = event;
  }

  #look(): void {
    const event = this.#moved;
    this.#moved = null;
    if (event === null) return;
    this.#options.onMove();
    const point = { x: event.clientX, y: event.clientY };
    const box = this.#cards.card.box();
    // A pressed button selects or drags.
    const target =
      event.buttons === 0 && !this.#cards.card.isHost(event.target) ? this.#targetAt(point) : null;
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

  #onClick(event: MouseEvent): void {
    const { card } = this.#cards;
    if (card.isHost(event.target)) return;
    const target = this.#targetAt({ x: event.clientX, y: event.clientY });
    if (target === null) {
      card.close();
      return;
    }
    const isControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
    const selects = document.getSelection()?.isCollapsed === false;
    if (!isControl && !selects) this.#open(target);
  }

  #targetAt(point: Point): Target | null {
    const marks = marksAt(this.#options.shown(), point.x, point.y);
    if (marks.length === 0) return null;
    return { key: marks.map((mark) => mark.finding.id).join(' '), marks, point };
  }

  #open(target: Target): void {
    this.#cards.open(target.marks, target.point);
    this.#opened = target;
    this.#intent.shown(target.key);
  }
}
