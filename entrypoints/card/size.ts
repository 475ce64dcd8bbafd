/** The height that the card would have with room for all of it, in px, its border included. */
export function naturalHeight(place: HTMLElement): number {
  // Whatever scrolls within it, without a greatest height nothing has to. Nothing is painted in between.
  place.classList.add('measured');
  const { height } = place.getBoundingClientRect();
  place.classList.remove('measured');
  // Asked for when the wheel is turned.
  place.classList.toggle('fits', height <= innerHeight);
  return Math.ceil(height) + BORDER;
}

/** Of the frame, above and below together, in px. */
const BORDER = 2;

/** Calls back whenever the card would have another height: something has folded out, or its width has changed. */
export function watchHeight(place: HTMLElement, onHeight: (height: number) => void): void {
  let last = 0;
  const look = () => {
    const height = naturalHeight(place);
    if (height === last || height <= BORDER) return;
    last = height;
    onHeight(height);
  };
  const what = { childList: true, characterData: true, attributes: true, subtree: true };
  new MutationObserver(look).observe(place, { ...what, attributeFilter: ['open', 'hidden'] });
  addEventListener('resize', look);
}
