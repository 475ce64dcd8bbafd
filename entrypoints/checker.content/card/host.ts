import { create, elementsOf, focusedOf, parentOf, rootElementOf } from '../dom';
import hostStyles from './host.css?inline';

/** Marks our element, so that a later start of the checker finds what an ended one has left. */
const HOST_ATTRIBUTE = 'data-aside';

/**
 * The one element that the extension adds to a page, in the browser's top layer: above whatever the page shows. A closed
 * shadow tree holds the frame that the card is in, and keeps the page's styles off it. It is no wall against the page's
 * scripts, so there is nothing in it but the frame. Added when first needed.
 */
export class CardHost {
  readonly #element = create(document, 'div');
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  /** Holds the frame; placed by the caller. */
  readonly place = create(document, 'div');

  constructor(frame: HTMLIFrameElement) {
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.#sheet.replaceSync(hostStyles);
    this.place.className = 'place';
    frame.className = 'frame';
    this.place.append(frame);
    this.#root.append(this.place);
  }

  /** Puts the element into the page, again if the page has taken it out. @returns whether it was put in anew */
  insert(): boolean {
    const root = rootElementOf(document);
    const isAnew = parentOf(this.#element) !== root;
    if (isAnew) root.append(this.#element);
    this.#putRight();
    return isAnew;
  }

  /** Gives the card its own size back, whatever zoom the page has put on its root. */
  undoZoom(): void {
    this.place.style.zoom = '1';
    this.place.style.zoom = String(1 / this.place.currentCSSZoom);
  }

  /** Shows the card over everything that the page shows now. */
  reveal(): void {
    this.#putRight();
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
    this.#element.showPopover();
    this.place.classList.add('open');
  }

  hide(): void {
    this.place.classList.remove('open');
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
  }

  /** Undoes what the page may have done to the element. */
  #putRight(): void {
    for (const name of this.#element.getAttributeNames()) {
      if (name !== HOST_ATTRIBUTE && name !== 'popover') this.#element.removeAttribute(name);
    }
    this.#element.setAttribute(HOST_ATTRIBUTE, '');
    if (this.#element.popover !== 'manual') this.#element.popover = 'manual';
    // An element that has been in another document comes back without its styles.
    if (this.#root.adoptedStyleSheets[0] !== this.#sheet) this.#root.adoptedStyleSheets = [this.#sheet];
  }

  remove(): void {
    this.#element.remove();
  }

  /** Whether a node of the page is our element. */
  is(node: EventTarget | null): boolean {
    return node === this.#element;
  }

  /** Whether the focus is inside the card. */
  hasFocus(): boolean {
    return focusedOf(document) === this.#element;
  }
}

/** Takes out the element of a checker that ended without being able to clean up. */
export function removeLeftHosts(): void {
  for (const left of elementsOf(document, `:root > [${HOST_ATTRIBUTE}]`, 10)) left.remove();
}
