/** How the browser has laid the open page out. */
import { boundsOf, isDisplayed, rootElementOf, scrollLeftOf, scrollTopOf } from './dom';
import {
  type Bounds,
  type Drawn,
  isStruckByMarkup,
  type Layout,
  NOT_DRAWN,
  NOT_SCROLLED,
} from './read-page/layout';

/** A box no wider or higher than this has no room for text, in CSS px: what is for screen readers only gets one. */
const NO_ROOM = 1;
/** A first line moved to the left by this much is out of sight, in CSS px. */
const OUT_OF_SIGHT = -900;
/**
 * Parts of tables and of ruby that skip no content, whatever their style says. What is skipped is not even asked about:
 * for each question the browser would have to style and lay out all of it.
 */
const INNER_PARTS = /^(?:table-(?:row|column|header|footer)|ruby)/;

/** The layout of the open page, as it is when it is asked. */
export function createBrowserLayout(page: Document): Layout {
  const root = rootElementOf(page);
  const isLeftToRight = getComputedStyle(root).direction === 'ltr';

  return {
    draw(element, tag, around) {
      const style = getComputedStyle(element);
      const { display } = style;
      if (display === 'none') return NOT_DRAWN;
      const isStruck =
        (around?.isStruck ?? false) ||
        isStruckByMarkup(tag) ||
        style.textDecorationLine.includes('line-through');
      const outer = {
        isStruck,
        bounds: around?.bounds ?? null,
        clip: around?.clip ?? null,
        scrolled: around?.scrolled ?? NOT_SCROLLED,
      };
      if (display === 'contents') return { ...outer, box: 'contents' };
      if (display === 'inline') return { ...outer, box: 'inline' };
      const isInLine = display.startsWith('inline') || display.startsWith('ruby');
      if (style.contentVisibility === 'hidden' && !INNER_PARTS.test(display))
        return isInLine ? NOT_DRAWN : { ...outer, box: 'skipped' };
      // What holds the viewport's content is cut off at no edge of its own: the window scrolls.
      const isCanvas = tag === 'html' || tag === 'body';
      const bounds = boundsOf(element);
      const { position } = style;
      const isMoved = position === 'absolute' || position === 'fixed';
      const clip = isMoved ? null : outer.clip;
      if (!isCanvas && isAway(bounds, outer, isLeftToRight)) return NOT_DRAWN;
      if (clip !== null && !overlaps(bounds, clip)) return NOT_DRAWN;
      if (isCutAway(style, isMoved)) return NOT_DRAWN;
      const cuts = isCanvas ? '' : `${style.overflowX} ${style.overflowY}`;
      if (hasNoRoom(bounds) && cuts !== 'visible visible' && !isCanvas) return NOT_DRAWN;
      return {
        box: isInLine ? 'inline' : 'block',
        isStruck,
        bounds,
        clip: /hidden|clip/.test(cuts) ? (clip === null ? bounds : common(bounds, clip)) : clip,
        scrolled: /auto|scroll|hidden/.test(cuts) ? scrolledOn(element, outer.scrolled) : outer.scrolled,
      };
    },

    showsText(element, { box, bounds, clip }) {
      const style = getComputedStyle(element);
      // Without a box of its own an element counts as not displayed; its letters are, if they are visible.
      if (box === 'contents') return style.visibility === 'visible' && !isTransparent(style);
      if (!isDisplayed(element, { opacityProperty: true, visibilityProperty: true })) return false;
      if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) < OUT_OF_SIGHT) return false;
      if (isTransparent(style)) return false;
      if (style.display !== 'inline') return bounds === null || !hasNoRoom(bounds);
      const own = boundsOf(element);
      return !hasNoRoom(own) && (clip === null || overlaps(own, clip));
    },

    isRaised(element) {
      const { verticalAlign, fontSize, position, top } = getComputedStyle(element);
      if (verticalAlign === 'super' || verticalAlign === 'top' || verticalAlign === 'text-top') return true;
      if (verticalAlign.endsWith('px')) return Number.parseFloat(verticalAlign) > 0;
      return position === 'relative' && Number.parseFloat(top) < -0.2 * Number.parseFloat(fontSize);
    },

    keepsLines(element) {
      return /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);
    },
  };
}

/** Moved out of what can be scrolled to, by its own position and not by a box around it that has been scrolled. */
function isAway(
  bounds: Bounds,
  { bounds: around, scrolled }: Pick<Drawn, 'bounds' | 'scrolled'>,
  isLeftToRight: boolean,
): boolean {
  const isBeyond =
    bounds.bottom + scrollY + scrolled.y <= 0 ||
    (isLeftToRight && bounds.right + scrollX + scrolled.x <= 0 && bounds.right < bounds.left + 1e5);
  return isBeyond && around !== null && !overlaps(bounds, around);
}

/** What lies in a box is moved by what the box, too, has been scrolled. */
function scrolledOn(box: Element, { x, y }: Drawn['scrolled']): Drawn['scrolled'] {
  const [left, top] = [scrollLeftOf(box), scrollTopOf(box)];
  return left === 0 && top === 0 ? { x, y } : { x: x + left, y: y + top };
}

/** Words for screen readers only ("opens in a new tab") are cut to nothing. */
function isCutAway({ clip, clipPath }: CSSStyleDeclaration, isMoved: boolean): boolean {
  if (isMoved && /^rect\([01]px/.test(clip)) return true;
  return clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath);
}

function hasNoRoom({ left, top, right, bottom }: Bounds): boolean {
  return right - left <= NO_ROOM || bottom - top <= NO_ROOM;
}

/** Letters without colour, unless a picture shines through them. */
function isTransparent(style: CSSStyleDeclaration): boolean {
  const { webkitTextFillColor: fill } = style;
  return /^rgba\(.*, 0\)$/.test(fill) && style.backgroundClip !== 'text' && style.textShadow === 'none';
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function common(one: Bounds, other: Bounds): Bounds {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
