/**
 * How a saved page would be drawn, told without a layout: by its elements, by the `hidden` attribute, and by what the
 * page's own styles say of display, size, colour, opacity, place and cut.
 */

import { BLOCKS } from '../../entrypoints/checker.content/read-page/elements';
import {
  type Drawn,
  isStruckByMarkup,
  type Layout,
  NOT_DRAWN,
  NOT_SCROLLED,
} from '../../entrypoints/checker.content/read-page/layout';
import { createStyles, inlineStyles, type Property, pixels, type Styles } from './page-styles';

/** What of an element's style holds for all within it that do not set it themselves. */
interface Inherited {
  readonly isTiny: boolean;
  readonly isClear: boolean;
  readonly isInvisible: boolean;
  readonly keepsLines: boolean;
}

const PLAIN: Inherited = { isTiny: false, isClear: false, isInvisible: false, keepsLines: false };

/** Beyond this, to the left or above, is out of sight, in CSS px. */
const OUT_OF_SIGHT = -900;
/** A box no wider or higher than this has no room for text, in CSS px. */
const NO_ROOM = 1;

/** As the page's own styles have it. */
export function createStaticLayout(document: Document): Layout {
  return layoutBy(createStyles(document));
}

/** As the elements' own attributes have it: of pages whose styles hide all until a script shows it. */
export function createUnstyledLayout(): Layout {
  return layoutBy(inlineStyles);
}

function layoutBy(stylesOf: (element: Element) => Styles): Layout {
  const inherited = new WeakMap<Drawn, Inherited>();
  const lines = new WeakMap<Element, boolean>();
  return {
    draw(element, tag, around) {
      const styles = stylesOf(element);
      const display = displayOf(element, tag, styles);
      if (display === 'none' || isUnseen(styles) || isNamedUnseen(element)) return NOT_DRAWN;
      const decoration = `${styles('text-decoration') ?? ''} ${styles('text-decoration-line') ?? ''}`;
      const drawn: Drawn = {
        box: display,
        isStruck: (around?.isStruck ?? false) || isStruckByMarkup(tag) || decoration.includes('line-through'),
        bounds: null,
        clip: null,
        scrolled: NOT_SCROLLED,
      };
      const own = inherit((around && inherited.get(around)) ?? PLAIN, styles);
      inherited.set(drawn, own);
      lines.set(element, own.keepsLines);
      return drawn;
    },
    showsText(_element, drawn) {
      const { isTiny, isClear, isInvisible } = inherited.get(drawn) ?? PLAIN;
      return !isTiny && !isClear && !isInvisible;
    },
    isRaised(element) {
      const raised = stylesOf(element)('vertical-align') ?? '';
      return /^(?:super|top|text-top)$/.test(raised) || (pixels(raised) ?? 0) > 0;
    },
    keepsLines: (element) => lines.get(element) ?? false,
  };
}

function displayOf(element: Element, tag: string, styles: Styles): Drawn['box'] {
  const display = styles('display') ?? '';
  if (display === 'none' || display === 'contents') return display;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && (display === '' || hidden === 'until-found')) return 'none';
  if (/^(?:block|flex|grid|table|list-item|flow-root|-webkit-box)/.test(display)) return 'block';
  if (/^(?:inline|ruby)/.test(display)) return 'inline';
  if (/^(?:absolute|fixed)$/.test(styles('position') ?? '')) return 'block';
  if (tag === 'dialog' && !element.hasAttribute('open')) return 'none';
  return BLOCKS.has(tag) && tag !== 'button' && tag !== 'label' ? 'block' : 'inline';
}

/** Whether an element's own style leaves nothing of it to see. */
function isUnseen(styles: Styles): boolean {
  const is = (property: Property, value: RegExp) => value.test(styles(property) ?? '');
  const measure = (property: Property) => pixels(styles(property));
  if (is('opacity', /^0+(?:\.0*)?%?$|^\.0+$/) || is('grid-template-rows', /^0fr$/)) return true;
  if (is('clip', /^rect\(\s*[01](?:px)?\b/) || is('clip-path', /^(?:inset\((?:50|100)%|circle\(0)/))
    return true;
  if (is('transform', /\bscale[xy]?\(\s*0(?:\.0*)?\s*[,)]|translate[xy]?\(\s*-(?:\d{4,}|9\d\d)px/))
    return true;
  const hasNoRoom = SIZES.some((property) => (measure(property) ?? NO_ROOM + 1) <= NO_ROOM);
  if (hasNoRoom && CUTS.some((property) => is(property, /hidden|clip/))) return true;
  const isFar = (property: Property) => (measure(property) ?? 0) < OUT_OF_SIGHT;
  return MARGINS.some(isFar) || (PLACES.some(isFar) && is('position', /^(?:absolute|fixed|relative)$/));
}

const SIZES = ['height', 'max-height', 'width'] as const;
const CUTS = ['overflow', 'overflow-y'] as const;
const MARGINS = ['margin-left', 'margin-top', 'text-indent'] as const;
const PLACES = ['left', 'top'] as const;

function inherit(outer: Inherited, styles: Styles): Inherited {
  const size = styles('font-size') ?? /(?:^|\s)(\d*\.?\d+[a-z%]*)(?:\/|\s)/.exec(styles('font') ?? '')?.[1];
  const color = styles('color');
  const visibility = styles('visibility');
  const clips = styles('background-clip') === 'text' || styles('-webkit-background-clip') === 'text';
  const space = styles('white-space');
  return {
    isTiny: size === undefined || size === 'inherit' ? outer.isTiny : pixels(size) === 0,
    isClear: clips || color === undefined || color === 'inherit' ? outer.isClear && !clips : isClear(color),
    isInvisible: visibility === undefined ? outer.isInvisible : /^(?:hidden|collapse)$/.test(visibility),
    keepsLines: space === undefined ? outer.keepsLines : /^(?:pre|break-spaces)/.test(space),
  };
}

function isClear(color: string): boolean {
  return /^transparent$|^(?:rgb|hsl)a?\(.*[,/]\s*0*(?:\.0*)?%?\s*\)$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$/.test(
    color,
  );
}

/** Names by which sites, in style sheets that a saved page need not hold, hide words for screen readers or for paper. */
const UNSEEN_NAMES =
  /(?:^|\s)(?:u-|is-|gel-|nhsuk-u-|govuk-)?(?:visually-?hidden|hidden-visually|hide-visually|sr-only|screen-?reader(?:-text|-only)?|assistive-text|accessibly-hidden|a11y-hidden|skip-link|print-only|visible-print(?:-block)?|d-none)(?:$|\s)/i;
/** The same names with others that show it from some width on. */
const SHOWN_AGAIN = /(?:^|\s)d-(?:sm|md|lg|xl)-(?!none)/;
/** What is hidden so is a few words, or the small print. */
const FEW_WORDS = 600;

function isNamedUnseen(element: Element): boolean {
  const names = element.getAttribute('class');
  if (names === null || !UNSEEN_NAMES.test(names) || SHOWN_AGAIN.test(names)) return false;
  let left = FEW_WORDS;
  for (let child = element.firstChild; child !== null && left >= 0; child = child.nextSibling) {
    // A box with many boxes in it is none of those.
    if (child.nodeType === 1 && child.childNodes.length > 5) return false;
    left -= child.nodeType === 8 ? 0 : (child.textContent?.length ?? 0);
  }
  return left >= 0;
}
