/**
 * How a page draws its elements. What is drawn is what is read: the extension asks the browser, the command line
 * goes by what markup and the page's own styles say of it.
 */
export interface Layout {
  /**
   * What an element is drawn as.
   *
   * @param tag its local name
   * @param around what it stands in was drawn as; `null` for the root
   */
  draw(element: Element, tag: string, around: Drawn | null): Drawn;
  /** Whether letters that stand right in an element can be seen. Asked only of elements with some. */
  showsText(element: Element, drawn: Drawn): boolean;
  /** Whether an element within a line is raised above it, as the numbers of notes are. */
  isRaised(element: Element): boolean;
  /** Whether line breaks in an element's text are drawn as such. */
  keepsLines(element: Element): boolean;
}

/** How one element is drawn. */
export interface Drawn {
  /**
   * `none`: neither it nor anything in it is drawn. `block`: it begins and ends a line. `contents`: its children stand in
   * for it. `skipped`: a block of which the browser draws the box and nothing in it, however much that may be.
   */
  readonly box: 'none' | 'block' | 'inline' | 'contents' | 'skipped';
  /** Struck through, itself or what it stands in. */
  readonly isStruck: boolean;
  /** Where it lies in the window, if that is known. */
  readonly bounds: Bounds | null;
  /** What is cut off at the edge of a box around it that does not scroll. */
  readonly clip: Bounds | null;
  /** How far the boxes around it have been scrolled, all together, in CSS px; the window itself left out. */
  readonly scrolled: { readonly x: number; readonly y: number };
}

/** Nothing around has been scrolled. */
export const NOT_SCROLLED = { x: 0, y: 0 } as const;

/** Edges in CSS px of the window. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NOT_DRAWN: Drawn = {
  box: 'none',
  isStruck: false,
  bounds: null,
  clip: null,
  scrolled: NOT_SCROLLED,
};

/** Elements that HTML draws struck through: what they hold is no longer said. */
const STRUCK = new Set(['del', 's', 'strike']);

/** Whether HTML itself strikes an element's text through. */
export function isStruckByMarkup(tag: string): boolean {
  return STRUCK.has(tag);
}
