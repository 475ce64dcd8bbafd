/** What a saved page's own `<style>` elements and `style` attributes say, without a layout, for a desktop window. */

/** Width of the window, in CSS px, that media queries are answered for. */
const WINDOW_WIDTH = 1280;
const PX_PER_EM = 16;
/** Rules that are looked at; pages inline whole frameworks. */
const MAX_RULES = 5_000;

/** Any value tells of an element's place in the page; of one that no rule gives, the element's kind does. */
const ANY = /./;
const SMALL = /^0*[01]?(?:\.\d*)?(?:px|r?em|%)?$/;
const FAR_LEFT = /^-/;

/**
 * Properties that say whether and how text is drawn, with the values that tell something: a property is worked out for
 * an element only where one of those may hold for it.
 */
const PROPERTIES = {
  'background-clip': ANY,
  '-webkit-background-clip': ANY,
  clip: /^rect/,
  'clip-path': /^(?:inset|circle)/,
  color: /^transparent|[,/]\s*0*(?:\.0*)?%?\s*\)$|^#/,
  display: ANY,
  font: /^0/,
  'font-size': SMALL,
  'grid-template-rows': /^0fr/,
  height: SMALL,
  left: FAR_LEFT,
  'margin-left': FAR_LEFT,
  'margin-top': FAR_LEFT,
  'max-height': SMALL,
  opacity: SMALL,
  overflow: ANY,
  'overflow-y': ANY,
  position: /^(?:absolute|fixed|relative)/,
  'text-decoration': /line-through/,
  'text-decoration-line': /line-through/,
  'text-indent': FAR_LEFT,
  top: FAR_LEFT,
  transform: /scale|translate/,
  'vertical-align': ANY,
  visibility: ANY,
  'white-space': ANY,
  width: SMALL,
} as const;
export type Property = keyof typeof PROPERTIES;

function isProperty(name: string): name is Property {
  return Object.hasOwn(PROPERTIES, name);
}

/** The value that holds for one element, lower case, without what it inherits; `undefined` where no rule tells any. */
export type Styles = (property: Property) => string | undefined;

interface Rule {
  readonly selector: string;
  readonly value: string;
  /** Importance first, then specificity; later rules win among equals. */
  readonly rank: number;
  /** The value is one that tells something. */
  readonly tells: boolean;
}

/** Rules by property, then by the class, id or tag that their last compound asks for: an element meets few of them. */
type Rules = Map<Property, Map<string, Rule[]>>;

const IMPORTANT = 1_000_000;
/** A `style` attribute outdoes every selector, and no important rule. */
const INLINE = IMPORTANT - 1;

/** What a page's styles, and the elements' own, say of elements. */
export function createStyles(document: Document): (element: Element) => Styles {
  const rules: Rules = new Map();
  let left = MAX_RULES;
  for (const style of Array.from(document.querySelectorAll('style'))) {
    const media = style.getAttribute('media');
    if (media !== null && media !== '' && !mediaApplies(media)) continue;
    left -= collect(style.sheet?.cssRules, rules, left);
  }
  return (element) => {
    const inline = inlineStyles(element);
    const keys = keysOf(element);
    return (property) => {
      const rule = winner(element, keys, rules.get(property));
      const own = inline(property);
      return rule === null || (own !== undefined && rule.rank < INLINE) ? own : rule.value;
    };
  };
}

function winner(
  element: Element,
  keys: readonly string[],
  rules: ReadonlyMap<string, readonly Rule[]> | undefined,
): Rule | null {
  if (rules === undefined) return null;
  const met = keys.flatMap((key) => rules.get(key) ?? []);
  if (!met.some(({ tells }) => tells)) return null;
  let best: Rule | null = null;
  for (const rule of met) {
    if ((best === null || rule.rank >= best.rank) && matches(element, rule.selector)) best = rule;
  }
  return best;
}

const NOTHING: Styles = () => undefined;

/** What an element's own `style` attribute says. */
export function inlineStyles(element: Element): Styles {
  const style = element.getAttribute('style');
  if (style === null || style === '') return NOTHING;
  const values = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
    if (colon > 0 && isProperty(property)) values.set(property, value.trim().toLowerCase());
  }
  return (property) => values.get(property);
}

/** A length in CSS px; `null` for what is none. Units of the window and of letters are taken at their usual size. */
export function pixels(value: string | undefined): number | null {
  const [, number, unit = ''] = /^(-?[\d.]+)(px|r?em|vw|vh|%|pt|ch|ex)?$/.exec(value ?? '') ?? [];
  if (number === undefined) return null;
  const size = Number(number);
  if (/em$/.test(unit)) return size * PX_PER_EM;
  return unit === 'vw' || unit === 'vh' || unit === '%' ? (size * WINDOW_WIDTH) / 100 : size;
}

/** @returns how many rules were looked at */
function collect(list: CSSRuleList | undefined, into: Rules, limit: number): number {
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

function addRule({ selectorText, style }: CSSStyleRule, into: Rules): void {
  for (const property of Array.from(style)) {
    if (!isProperty(property)) continue;
    const value = style.getPropertyValue(property).trim().toLowerCase();
    const important = style.getPropertyPriority(property) === 'important' ? IMPORTANT : 0;
    const tells = PROPERTIES[property].test(value);
    const byKey = into.get(property) ?? new Map<string, Rule[]>();
    into.set(property, byKey);
    for (const selector of selectorText.split(',').map((each) => each.trim())) {
      // A state or a generated element says nothing of the element at rest.
      if (selector === '' || selector.includes(':') || selector.includes('(')) continue;
      const key = keyOf(selector);
      if (key === null) continue;
      const rules = byKey.get(key) ?? [];
      rules.push({ selector, value, rank: important + specificity(selector), tells });
      byKey.set(key, rules);
    }
  }
}

/** The class, id or tag that a selector's last compound asks for. */
function keyOf(selector: string): string | null {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return /[.#][\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? null;
}

function keysOf(element: Element): readonly string[] {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  return [element.localName, ...classes.map((name) => `.${name}`), ...(id === null ? [] : [`#${id}`])];
}

function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return 10_000 * count(/#/g) + 100 * count(/[.[]/g) + count(/(?:^|[\s>+~])[a-z]/gi);
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
