/**
 * What a page's nodes are, asked of the browser and never of the page. Names that a page gives its elements stand in for
 * properties: in `<form><input name="previousSibling"></form>` the form's `previousSibling` is its own input, and
 * `<img name="querySelectorAll">` silences the document. Here the prototypes' own accessors are called, which no page
 * reaches from an extension's world. A DOM library without prototypes in the global scope is asked directly.
 */

/** A class by its name in the global scope, `undefined` outside a browser. */
function prototypeOf(name: string): object | undefined {
  const found: unknown = Reflect.get(globalThis, name);
  return typeof found === 'function' ? found.prototype : undefined;
}

/** A global of a script's own: where there is none, an element that the page has given the name stands in for it. */
export function ownGlobal<Name extends keyof typeof globalThis>(
  name: Name,
): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}

/** Reads one property by its prototype's accessor. @param owner the class that defines it */
/* @__NO_SIDE_EFFECTS__ */
function getter<Target extends object, Name extends keyof Target>(
  owner: string,
  name: Name,
): (target: Target) => Target[Name] {
  const prototype = prototypeOf(owner);
  if (prototype === undefined) return (target) => target[name];
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  // What a browser does not know, no page gives it.
  return (target) => get?.call(target);
}

/** Calls one method of a prototype. @param owner the class that defines it */
/* @__NO_SIDE_EFFECTS__ */
function method<Target extends object, Values extends readonly unknown[], Result>(
  owner: string,
  name: string,
): (target: Target, ...values: Values) => Result {
  const prototype = prototypeOf(owner);
  const own: unknown = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.value;
  return (target, ...values) => {
    const called: unknown = own ?? Reflect.get(target, name);
    if (typeof called !== 'function') throw new TypeError(`no method ${name}`);
    return Reflect.apply(called, target, values);
  };
}

export const nodeTypeOf = getter<Node, 'nodeType'>('Node', 'nodeType');
export const parentOf = getter<Node, 'parentNode'>('Node', 'parentNode');
export const parentElementOf = getter<Node, 'parentElement'>('Node', 'parentElement');
export const firstChildOf = getter<Node, 'firstChild'>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, 'nextSibling'>('Node', 'nextSibling');
export const previousSiblingOf = getter<Node, 'previousSibling'>('Node', 'previousSibling');
export const textContentOf = getter<Node, 'textContent'>('Node', 'textContent');
export const isConnected = getter<Node, 'isConnected'>('Node', 'isConnected');
export const rootOf = method<Node, [], Node>('Node', 'getRootNode');
/** Whether the first node holds the second, or is it. */
export const holds = method<Node, [other: Node | null], boolean>('Node', 'contains');

export const localNameOf = getter<Element, 'localName'>('Element', 'localName');
export const firstElementChildOf = getter<Element, 'firstElementChild'>('Element', 'firstElementChild');
export const shadowRootOf = getter<Element, 'shadowRoot'>('Element', 'shadowRoot');
export const attributeOf = method<Element, [name: string], string | null>('Element', 'getAttribute');
export const hasAttribute = method<Element, [name: string], boolean>('Element', 'hasAttribute');
export const hasAttributes = method<Element, [], boolean>('Element', 'hasAttributes');
export const isDisplayed = method<Element, [options?: CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);
export const boundsOf = method<Element, [], DOMRect>('Element', 'getBoundingClientRect');
/** Brings an element into sight, or scrolls what it holds. */
export const scrollIntoSight = method<Element, [options: ScrollIntoViewOptions], void>(
  'Element',
  'scrollIntoView',
);
export const scrollWithin = method<Element, [options: ScrollToOptions], void>('Element', 'scrollTo');
export const scrollTopOf = getter<Element, 'scrollTop'>('Element', 'scrollTop');
export const scrollLeftOf = getter<Element, 'scrollLeft'>('Element', 'scrollLeft');
/** The nearest element around one, itself included, that a selector matches. */
export const nearest = method<Element, [selector: string], Element | null>('Element', 'closest');

/** The element whose shadow tree a root is. */
export const hostOf = getter<ShadowRoot, 'host'>('ShadowRoot', 'host');
export const isEditable = getter<HTMLElement, 'isContentEditable'>('HTMLElement', 'isContentEditable');

export const titleOf = getter<Document, 'title'>('Document', 'title');
/** The address that a document is open at; a DOM library may know none. */
export const addressOf: (document: Document) => string | undefined = getter<Document, 'URL'>(
  'Document',
  'URL',
);
export const rootElementOf = getter<Document, 'documentElement'>('Document', 'documentElement');
export const contentTypeOf = getter<Document, 'contentType'>('Document', 'contentType');
export const bodyOf = getter<Document, 'body'>('Document', 'body');
export const isPrerendering = getter<Document & { readonly prerendering?: boolean }, 'prerendering'>(
  'Document',
  'prerendering',
);

/** `addEventListener`. */
export const listenTo = method<
  EventTarget,
  [type: string, listener: () => void, options?: AddEventListenerOptions],
  void
>('EventTarget', 'addEventListener');

export const create: <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
) => HTMLElementTagNameMap[Name] = method('Document', 'createElement');
/** What holds the focus in a document. */
export const focusedOf = getter<Document, 'activeElement'>('Document', 'activeElement');
/** All elements under a point of the window, the uppermost first. */
export const elementsUnder = method<Document, [x: number, y: number], Element[]>(
  'Document',
  'elementsFromPoint',
);
/** The same within a shadow tree. */
export const elementsUnderIn = method<ShadowRoot, [x: number, y: number], Element[]>(
  'ShadowRoot',
  'elementsFromPoint',
);
export const selectionOf = method<Document, [], Selection | null>('Document', 'getSelection');

const query = method<Document, [selector: string], NodeListOf<Element>>('Document', 'querySelectorAll');
/** The elements of a document that a selector matches, in page order. @param most of them */
export function elementsOf(document: Document, selector: string, most: number): readonly Element[] {
  return Array.prototype.slice.call(query(document, selector), 0, most);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Text, or a CDATA section of an XML document. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}
