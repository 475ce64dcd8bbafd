/** Brings words of the page into the middle of the window, and of any box that scrolls them. */
export function scrollTo(range: Range): void {
  const holder = range.startContainer.parentElement;
  if (holder === null) return;
  openAround(holder);
  holder.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be higher than the window; the words are what is looked for.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  }
}

/** Opens folded sections that the words stand in, as the browser's own search does. */
function openAround(element: Element): void {
  for (
    let fold = element.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
}
