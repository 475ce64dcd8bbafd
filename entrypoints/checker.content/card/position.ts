import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../safe-crossing';

/** Distance between words and card, and between card and edge of the window, in px. */
const GAP = 6;
const MARGIN = 8;
/** A card is never squeezed below this height, in px: it would rather lie over the words. */
const LEAST_HEIGHT = 160;

/**
 * Keeps a card beside a range of the page: below it or, where there is no room, above; inside the window.
 *
 * @param pointer where the pointer is: of words over several lines, the card stands at that line
 * @param onGone called when the words have been scrolled out of sight
 * @returns a function that stops it
 */
export function keepBeside(range: Range, card: HTMLElement, pointer: Point | null, onGone: () => void) {
  const words = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? document.documentElement,
  };
  async function place(): Promise<void> {
    const { x, y, middlewareData } = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointer ?? {}),
        offset(GAP),
        flip({ padding: MARGIN, boundary: [], fallbackStrategy: 'bestFit' }),
        size({
          padding: MARGIN,
          boundary: [],
          apply: ({ availableWidth, availableHeight, elements }) => {
            elements.floating.style.maxWidth = `${availableWidth}px`;
            elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
          },
        }),
        // Sideways into the window; and over the words only where neither side has room for the least height.
        shift({ padding: MARGIN, boundary: [], crossAxis: true }),
        hide(),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    if (middlewareData.hide?.referenceHidden) onGone();
  }
  return autoUpdate(words, card, place);
}
