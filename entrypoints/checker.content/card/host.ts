import { CARD_STYLES } from '../../../components/finding-card/card-styles';
import hostStyles from './host.css?inline';

/** Marks our element, so that a later start of the checker finds what an ended one has left. */
const HOST_ATTRIBUTE = 'data-aside';

/** What stays inside: a page's own keyboard shortcuts and menus must not act on what is done in the card. */
const KEPT_EVENTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste', 'focusin', 'focusout', 'selectstart'],
];

/**
 * The one element that the extension adds to a page, with a closed shadow tree in the browser's top layer:
 * above whatever the page shows, out of reach of its styles and its selectors. Added when first needed.
 */
export class CardHost {
  readonly #element = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  /** Holds the card; placed by the caller. */
  readonly place = document.createElement('div');
  readonly #liveRegion = document.createElement('div');

  constructor() {
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.#sheet.replaceSync(`${CARD_STYLES}\n${hostStyles}`);
    this.place.className = 'place';
    this.#liveRegion.className = 'for-the-ear';
    this.#liveRegion.setAttribute('role', 'status');
    this.#root.append(this.place, this.#liveRegion);
    for (const type of KEPT_EVENTS) this.#root.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts the element into the page, again if the page has taken it out, and over everything. */
  show(): void {
    const { documentElement } = document;
    if (this.#element.parentNode !== documentElement) documentElement.append(this.#element);
    this.#putRight();
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  /** Undoes what the page may have done to the element; it cannot reach what is inside. */
  #putRight(): void {
    for (const name of this.#element.getAttributeNames()) {
      if (name !== HOST_ATTRIBUTE && name !== 'popover') this.#element.removeAttribute(name);
    }
    this.#element.setAttribute(HOST_ATTRIBUTE, '');
    if (this.#element.popover !== 'manual') this.#element.popover = 'manual';
    // An element that has been in another document comes back without its styles.
    if (this.#root.adoptedStyleSheets[0] !== this.#sheet) this.#root.adoptedStyleSheets = [this.#sheet];
  }

  /** Reads a text out to assistive technology, without moving the focus. */
  announce(text: string): void {
    this.#liveRegion.textContent = text;
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
    return document.activeElement === this.#element;
  }
}

/** Takes out the element of a checker that ended without being able to clean up. */
export function removeLeftHosts(): void {
  for (const left of document.querySelectorAll(`:root > [${HOST_ATTRIBUTE}]`)) left.remove();
}
