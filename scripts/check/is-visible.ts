/**
 * Whether an element of a saved page would be shown, without layout: the `hidden` attribute, inline styles, and the
 * rules of the page's own `<style>` elements that set `display` or `visibility`, for a desktop window.
 */

/** Width of the window, in CSS px, that media queries are answered for. */
const WINDOW_WIDTH = 1280;
const PX_PER_EM = 16;
/** Rules that are looked at; pages inline whole frameworks. */
const MAX_RULES = 5_000;

/** What of an element's own attributes hides it. */
const INLINE_HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*0)/i;
const INLINE_DISPLAY = /(?:^|;)\s*display\s*:/i;

/** Whether an element's own attributes leave it visible. */
export function isShownByAttributes(element: Element): boolean {
  const inline = element.getAttribute('style') ?? '';
  return !INLINE_HIDDEN.test(inline) && (!element.hasAttribute('hidden') || INLINE_DISPLAY.test(inline));
}

interface HidingRule {
  readonly selector: string;
  readonly hides: boolean;
  /** Importance first, then specificity; later rules win among equals. */
  readonly rank: number;
}

/** Rules by the class, id or tag that their last compound asks for, so that an element meets few of them. */
type RuleIndex = ReadonlyMap<string, readonly HidingRule[]>;

export function createIsVisible(document: Document): (element: Element) => boolean {
  const rules: Collected = { display: new Map(), visibility: new Map(), clip: new Map() };
  let left = MAX_RULES;
  for (const style of Array.from(document.querySelectorAll('style'))) {
    const media = style.getAttribute('media');
    if (media !== null && media !== '' && !mediaApplies(media)) continue;
    left -= collect(style.sheet?.cssRules, rules, left);
  }
  return (element) => {
    if (!isShownByAttributes(element)) return false;
    const isDisplayed = INLINE_DISPLAY.test(element.getAttribute('style') ?? '');
    return PROPERTIES.every(
      (property) => (property === 'display' && isDisplayed) || !winner(element, rules[property])?.hides,
    );
  };
}

/** Properties that hide text, and the values by which they do. */
const PROPERTIES = ['display', 'visibility', 'clip'] as const;
const HIDING = { display: /^none/, visibility: /^(?:hidden|collapse)/, clip: /^rect\(\s*[01](?:px)?\b/ };

type Collected = Record<(typeof PROPERTIES)[number], Map<string, HidingRule[]>>;

/** @returns how many rules were looked at */
function collect(list: CSSRuleList | undefined, into: Collected, limit: number): number {
  let seen = 0;
  for (const rule of Array.from(list ?? [])) {
    if (seen >= limit) break;
    if ('media' in rule && 'cssRules' in rule) {
      const { media, cssRules } = rule as CSSMediaRule; // the library has no classes to test against
      if (mediaApplies(media.mediaText)) seen += collect(cssRules, into, limit - seen);
    } else if ('selectorText' in rule && 'style' in rule) {
      seen++;
      addRule(rule as CSSStyleRule, into);
    }
  }
  return seen;
}

function addRule({ selectorText, style }: CSSStyleRule, into: Collected): void {
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property).trim().toLowerCase();
    if (value === '') continue;
    const hides = HIDING[property].test(value);
    const important = style.getPropertyPriority(property) === 'important' ? 1_000_000 : 0;
    for (const selector of selectorText.split(',').map((each) => each.trim())) {
      // A state or a generated element says nothing of the element at rest.
      if (selector === '' || selector.includes(':') || selector.includes('(')) continue;
      const key = keyOf(selector);
      if (key === null) continue;
      const rules = into[property].get(key) ?? [];
      rules.push({ selector, hides, rank: important + specificity(selector) });
      into[property].set(key, rules);
    }
  }
}

function keyOf(selector: string): string | null {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return /[.#][\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? null;
}

function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return 10_000 * count(/#/g) + 100 * count(/[.[]/g) + count(/(?:^|[\s>+~])[a-z]/gi);
}

function winner(element: Element, rules: RuleIndex): HidingRule | null {
  if (rules.size === 0) return null;
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  const keys = [element.localName, ...classes.map((name) => `.${name}`), ...(id === null ? [] : [`#${id}`])];
  let best: HidingRule | null = null;
  for (const key of keys) {
    for (const rule of rules.get(key) ?? []) {
      if ((best === null || rule.rank >= best.rank) && matches(element, rule.selector)) best = rule;
    }
  }
  return best;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Whether any of a list of media queries holds for a screen of the window's width; what is unknown does not. */
function mediaApplies(list: string): boolean {
  return list.split(',').some((query) => {
    if (/\b(?:print|speech|not)\b/i.test(query)) return false;
    return (query.match(/\([^)]*\)/g) ?? []).every((feature) => {
      const width = /\(\s*(min|max)-width\s*:\s*([\d.]+)(px|r?em)\s*\)/i.exec(feature);
      if (width === null) return false;
      const limit = Number(width[2]) * (width[3]?.toLowerCase() === 'px' ? 1 : PX_PER_EM);
      return width[1]?.toLowerCase() === 'min' ? WINDOW_WIDTH >= limit : WINDOW_WIDTH <= limit;
    });
  });
}
