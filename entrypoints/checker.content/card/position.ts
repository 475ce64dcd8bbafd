import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../safe-crossing';
import { clipAround } from './clip';

/** Distance between words and card, and between card and edge of the window, in px. */
const GAP = 6;
const MARGIN = 8;
/** Width of a card that has room for it, in px. */
export const CARD_WIDTH = 380;
/** A card is never lower than this, in px: a line of it can be read, and the rest scrolled to. */
const LEAST_HEIGHT = 64;

export interface Placement {
  /** The words that the card stands beside. */
  readonly range: Range;
  /** Where the pointer is: of words over several lines, the card stands at that line. */
  readonly pointer: Point | null;
  /** The height that the card would have with room for all of it, in px. */
  readonly height: () => number;
  /** Called when the words have been scrolled out of sight. */
  readonly onGone: () => void;
}

/** The room across that a card has in the window, in px. */
export function cardWidth(): number {
  return Math.min(CARD_WIDTH, innerWidth - 2 * MARGIN);
}

/**
 * Keeps a card beside a range of the page: below it or, where there is more room, above; inside the window, and never
 * over the line that it speaks of. It takes the height that is free there, and no more than it needs.
 *
 * @returns functions to place it again, and to stop
 */
export function keepBeside(card: HTMLElement, { range, pointer, height, onGone }: Placement) {
  // Without an element of the page's, whose properties it may have put others in place of: what would be asked of that one's
  // surroundings is asked here.
  const words = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  const inWindow = { padding: MARGIN, boundary: [] };
  async function place(): Promise<void> {
    card.style.width = `${cardWidth()}px`;
    card.style.height = `${height()}px`;
    const { x, y, middlewareData } = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointer ?? {}),
        offset(GAP),
        flip({ ...inWindow, fallbackStrategy: 'bestFit' }),
        size({
          ...inWindow,
          apply: ({ availableHeight, elements }) => {
            const free = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
            elements.floating.style.height = `${Math.min(height(), free)}px`;
          },
        }),
        shift(inWindow),
        hide(() => ({ boundary: clipAround(range.startContainer) })),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    if (middlewareData.hide?.referenceHidden) onGone();
  }
  // Frame by frame while it is open: the words may move with any box that scrolls, in whichever tree.
  return { place, stop: autoUpdate(words, card, place, { ancestorScroll: false, animationFrame: true }) };
}
